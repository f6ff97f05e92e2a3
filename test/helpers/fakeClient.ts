import type { Client } from '../../src/client/types/client.js';

/** A client that answers only what a test gives it; every other call is a mistake of the test. */
export function fakeClient(calls: Partial<Client> = {}): Client {
  const refuse = (name: string) => () => Promise.reject(new Error(`unexpected call: ${name}`));
  const capabilities = { get: () => NONE, subscribe: () => () => {} };
  const all = { id: 'test', clock: undefined, capabilities, ...calls };
  return new Proxy(all as Client, {
    get: (target, name: string) => (name in target ? Reflect.get(target, name) : refuse(name)),
  });
}

const NONE = {};
