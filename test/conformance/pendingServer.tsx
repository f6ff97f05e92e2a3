import type { ReactElement } from 'react';
import type { Client } from '../../src/client/types/client.js';
import { CrashboardProvider } from '../../src/hooks/index.js';

const never = (): Promise<never> => new Promise(() => {});
const known = { id: 'test', capabilities: { get: () => NONE, subscribe: () => () => {} } };
const NONE = {};

const client = new Proxy(known as unknown as Client, {
  get: (target, name: string) => Reflect.get(target, name) ?? never,
});

/** Puts a provider around a component whose server never answers: it stays in its loading state. */
export function withPendingServer(element: ReactElement): ReactElement {
  return <CrashboardProvider client={client}>{element}</CrashboardProvider>;
}
