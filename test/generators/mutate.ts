import fc from 'fast-check';

/** What takes the place of a value: every kind of JSON, and what only live values hold. */
const REPLACEMENTS: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  1.5,
  1e300,
  Number.NaN,
  true,
  false,
  '',
  'text',
  '12',
  'x'.repeat(5000),
  '__proto__',
  [],
  [null],
  [[]],
  [['a', 'b'], null, 7],
  {},
  { values: null },
  { values: [null, 7, {}] },
  { values: {} },
  { '': { rem: [['@ip:replace', 's']], len: 9 } },
  Symbol('x'),
  10n,
  new Date(0),
  new Map([['a', 1]]),
  () => 1,
];

const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'values', 'data', '', '0', 'type'];

type Container = { [key: string]: unknown };

interface Spot {
  readonly parent: Container;
  readonly key: string;
}

/** Every place in a tree, bounded. */
function spotsOf(root: unknown, limit = 2000): Spot[] {
  const spots: Spot[] = [];
  const open: unknown[] = [root];
  while (open.length > 0 && spots.length < limit) {
    const parent = open.pop();
    if (typeof parent !== 'object' || parent === null) continue;
    for (const key of Object.keys(parent)) {
      spots.push({ parent: parent as Container, key });
      open.push((parent as Container)[key]);
    }
  }
  return spots;
}

function define(parent: Container, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** One change at one place. `pick` and `how` are any numbers. */
function mutateOnce(root: unknown, pick: number, how: number, donor: unknown): void {
  const spots = spotsOf(root);
  const spot = spots[pick % Math.max(1, spots.length)];
  if (!spot) return;
  const { parent, key } = spot;
  const value = parent[key];
  const choice = how >>> 3;
  const changes: readonly (() => void)[] = [
    () => define(parent, key, deepCopy(REPLACEMENTS[choice % REPLACEMENTS.length])),
    () => define(parent, key, deepCopy(REPLACEMENTS[choice % REPLACEMENTS.length])),
    () => remove(spot),
    () => define(parent, key, [value]),
    () => define(parent, key, { values: value }),
    () => define(parent, hostileKey(parent, choice), value),
    () => copyFrom(spots[choice % spots.length], spot),
    () => define(parent, key, deepCopy(donor)),
  ];
  changes[how % changes.length]?.();
}

/** A list whose `constructor` was replaced breaks the platform's own methods, and no JSON can bring one about. */
function hostileKey(parent: Container, choice: number): string {
  return Array.isArray(parent) ? '0' : (HOSTILE_KEYS[choice % HOSTILE_KEYS.length] ?? 'x');
}

function remove({ parent, key }: Spot): void {
  if (!Array.isArray(parent)) {
    delete parent[key];
    return;
  }
  // Not `splice`: it asks the list's `constructor`, which an earlier change may have put there.
  for (let index = Number(key) || 0; index < parent.length - 1; index++) parent[index] = parent[index + 1];
  parent.length = Math.max(parent.length - 1, 0);
}

/** What lies at one place comes to another as a copy, so that no cycle comes about. */
function copyFrom(from: Spot | undefined, to: Spot): void {
  try {
    define(to.parent, to.key, JSON.parse(JSON.stringify(from?.parent[from.key]) ?? 'null'));
  } catch {
    define(to.parent, to.key, null);
  }
}

/** A way of damaging a payload. Not shrunk: the next smaller number is quite another damage. */
export const damage: fc.Arbitrary<number> = fc.noShrink(fc.nat());

/** A copy of a payload with some damage: kinds changed, members lost, wrapped, renamed, copied elsewhere. */
export function damaged(payload: unknown, seed: number, donor?: unknown): unknown {
  const copy = deepCopy(payload);
  const next = randomFrom(seed);
  const changes = 1 + (next() % 5);
  for (let change = 0; change < changes; change++) mutateOnce(copy, next(), next(), donor);
  return copy;
}

/** Whole numbers that follow from a seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return (mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))) >>> 0;
  };
}

export function deepCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, deepCopy);
  if (!isPlain(value)) return value;
  const copy: Container = {};
  for (const [key, member] of Object.entries(value)) define(copy, key, deepCopy(member));
  return copy;
}

function isPlain(value: unknown): value is Container {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Freezes a tree. What is no plain object or list stays as it is. */
export function deepFreeze(value: unknown): unknown {
  if (!Array.isArray(value) && !isPlain(value)) return value;
  for (const key of Object.keys(value)) deepFreeze((value as Container)[key]);
  return Object.freeze(value);
}
