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
    () => define(parent, key, REPLACEMENTS[choice % REPLACEMENTS.length]),
    () => define(parent, key, REPLACEMENTS[choice % REPLACEMENTS.length]),
    () => remove(spot),
    () => define(parent, key, [value]),
    () => define(parent, key, { values: value }),
    () => define(parent, HOSTILE_KEYS[choice % HOSTILE_KEYS.length] ?? 'x', value),
    () => copyFrom(spots[choice % spots.length], spot),
    () => define(parent, key, donor),
  ];
  changes[how % changes.length]?.();
}

function remove({ parent, key }: Spot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** What lies at one place comes to another as a copy, so that no cycle comes about. */
function copyFrom(from: Spot | undefined, to: Spot): void {
  try {
    define(to.parent, to.key, JSON.parse(JSON.stringify(from?.parent[from.key]) ?? 'null'));
  } catch {
    define(to.parent, to.key, null);
  }
}

/** How a payload is damaged: where, and how, several times. */
export type Damage = readonly (readonly [pick: number, how: number])[];

export const damage: fc.Arbitrary<Damage> = fc.array(fc.tuple(fc.nat(), fc.nat()), {
  minLength: 1,
  maxLength: 5,
});

/** A copy of a payload with some damage: kinds changed, members lost, wrapped, renamed, copied elsewhere. */
export function damaged(payload: unknown, changes: Damage, donor?: unknown): unknown {
  const copy = deepCopy(payload);
  for (const [pick, how] of changes) mutateOnce(copy, pick, how, donor);
  return copy;
}

export function deepCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(deepCopy);
  const copy: Container = {};
  for (const [key, member] of Object.entries(value)) define(copy, key, deepCopy(member));
  return copy;
}

/** Freezes a tree. What is no plain object or list stays as it is. */
export function deepFreeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const key of Object.keys(value)) deepFreeze((value as Container)[key]);
  return Object.freeze(value);
}
