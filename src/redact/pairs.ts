import type { NameTest } from './names/names.js';

const NAMES = ['key', 'name', 'field', 'header', 'param', 'k'] as const;
const VALUES = ['value', 'val', 'content', 'v'] as const;

/** Texts are searched as texts. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w$.-]{1,80}$/.test(value);
}

/** A value whose name stands beside it instead of above it. */
export interface NamedBeside {
  /** Where the value is in the object or list. */
  readonly key: string | number;
  readonly name: string;
}

/** The value in `{ key: 'password', value: … }` or `['password', …]`, where the name is among some. */
export function namedBeside(value: object, isNamed: NameTest): NamedBeside | undefined {
  if (Array.isArray(value)) {
    const [name] = value;
    return value.length === 2 && isName(name) && isNamed(name) ? { key: 1, name } : undefined;
  }
  for (const at of NAMES) {
    const name = (value as { readonly [key: string]: unknown })[at];
    if (!isName(name) || !isNamed(name)) continue;
    const key = VALUES.find((one) => Object.hasOwn(value, one));
    if (key !== undefined) return { key, name };
  }
  return undefined;
}
