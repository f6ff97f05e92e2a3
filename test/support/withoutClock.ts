import { vi } from 'vitest';

/** What a render that may be kept for later must not read: it would be of the wrong time, or differ each time. */
export class UnstableRead extends Error {}

/** Runs `work` where every look at a clock, and every random value, throws. */
export function withoutClock<T>(work: () => T): T {
  const refuse = (what: string) => (): never => {
    throw new UnstableRead(`${what} was read during a render`);
  };
  const NoClock = new Proxy(Date, {
    construct: (target, args: []) => (args.length === 0 ? refuse('new Date()')() : new target(...args)),
    apply: refuse('Date()'),
    get: (target, name) => (name === 'now' ? refuse('Date.now()') : Reflect.get(target, name)),
  });
  vi.stubGlobal('Date', NoClock);
  const spies = [
    vi.spyOn(Math, 'random').mockImplementation(refuse('Math.random()')),
    vi.spyOn(crypto, 'randomUUID').mockImplementation(refuse('crypto.randomUUID()')),
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(refuse('crypto.getRandomValues()')),
  ];
  try {
    return work();
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllGlobals();
  }
}
