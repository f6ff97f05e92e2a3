import type { IssueActionKeys } from './types.js';

/** The keys where the host names no others. */
export const DEFAULT_KEYS: { readonly [key in keyof IssueActionKeys]-?: string } = {
  resolve: 'e',
  archive: 'a',
  assignToMe: 'm',
  unresolve: 'u',
  undo: 'z',
  open: 'o',
  select: 'x',
};

/** A key by its purpose, as the host wants it. `undefined` = switched off. */
export function keyFor(name: keyof IssueActionKeys, keys: IssueActionKeys | undefined): string | undefined {
  return (keys?.[name] ?? DEFAULT_KEYS[name]) || undefined;
}
