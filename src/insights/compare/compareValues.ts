import {
  type Annotation,
  annotationsByPath,
  type Json,
  type JsonObject,
  jsonPointer,
} from '../../model/index.js';
import { markOf } from '../../redact/markOf.js';
import { maskSecret } from '../../redact/maskSecrets.js';
import type { ComparedValue, CompareState } from './compared.js';
import { valueText } from './valueText.js';

/** A value of one event, by its name, with its place in the event. */
export interface NamedValue {
  readonly name: string;
  /** Absent where it was taken out. */
  readonly value: Json | undefined;
  /** JSON pointer. */
  readonly path: string;
  /** Never shown, whatever its name. */
  readonly isSecret?: boolean;
}

/** Leaves that one value is taken apart into. What is left then stands whole. */
const MOST_LEAVES = 5000;
const DEEPEST = 20;

/**
 * Nested data as its leaves, each with the way to it. What stands beside a value that has nothing inside, such as `null`,
 * stays whole.
 */
export function leavesOf(
  name: string,
  value: Json | undefined,
  path: string,
  beside?: Json | undefined,
): readonly NamedValue[] {
  const leaves: NamedValue[] = [];
  const walk = (
    { name: at, value: data, path: place }: NamedValue,
    other: Json | undefined,
    depth: number,
  ): void => {
    const isLeaf = depth >= DEEPEST || leaves.length >= MOST_LEAVES || !isParted(data, other);
    if (isLeaf || isHiddenByName(at, data)) {
      leaves.push({ name: at, value: data, path: place });
      return;
    }
    for (const [key, inner] of Object.entries(data as object))
      walk(
        {
          name: wayTo(at, key, Array.isArray(data)),
          value: inner as Json,
          path: `${place}${jsonPointer(key)}`,
        },
        memberOf(other, key),
        depth + 1,
      );
  };
  walk({ name, value, path }, beside, 0);
  return leaves;
}

/** Whether it is told member by member: it has some, and so might the other. */
function isParted(value: Json | undefined, other: Json | undefined): boolean {
  return isNested(value) && Object.keys(value).length > 0 && (other === undefined || isNested(other));
}

function wayTo(way: string, key: string, isItem: boolean): string {
  if (isItem) return `${way}[${key}]`;
  return way === '' ? key : `${way}.${key}`;
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  return isNested(value) && Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
}

function isNested(value: Json | undefined): value is JsonObject | readonly Json[] {
  return typeof value === 'object' && value !== null;
}

/** The name that counts for secrets is the last step of the way. */
function lastName(name: string): string {
  const way = name.replace(/(\[\d+\])+$/, '');
  return way.slice(way.lastIndexOf('.') + 1);
}

function isHiddenByName(name: string, value: Json | undefined): boolean {
  return maskSecret(lastName(name), value, '').annotations.length > 0;
}

/** Values of both events by name, the left side's order first. A name that comes twice is matched in its order. */
export function compareValues(
  left: readonly NamedValue[],
  right: readonly NamedValue[],
  notes: { readonly left: readonly Annotation[]; readonly right: readonly Annotation[] },
): readonly ComparedValue[] {
  const others = new Map<string, NamedValue[]>();
  for (const value of right) {
    const same = others.get(value.name);
    if (same) same.push(value);
    else others.set(value.name, [value]);
  }
  const used = new Map<string, number>();
  const [leftNotes, rightNotes] = [annotationsByPath(notes.left), annotationsByPath(notes.right)];
  const pair = (a: NamedValue | undefined, b: NamedValue | undefined): ComparedValue => {
    const sides = [sideOf(a, leftNotes), sideOf(b, rightNotes)] as const;
    const isSecret = sides.some((side) => side.isSecret);
    const [one, two] = isSecret ? [masked(sides[0]), masked(sides[1])] : sides;
    return {
      name: a?.name ?? b?.name ?? '',
      state: stateOf(a && one, b && two, isSecret),
      ...(a && { leftPath: a.path }),
      ...(b && { rightPath: b.path }),
      ...(one.value !== undefined && { left: one.value }),
      ...(two.value !== undefined && { right: two.value }),
      ...(isSecret && { isSecret: true as const }),
    };
  };
  const rows = left.map((value) => {
    const at = used.get(value.name) ?? 0;
    used.set(value.name, at + 1);
    return pair(value, others.get(value.name)?.[at]);
  });
  const seen = new Map<string, number>();
  for (const value of right) {
    const at = seen.get(value.name) ?? 0;
    seen.set(value.name, at + 1);
    if (at >= (used.get(value.name) ?? 0)) rows.push(pair(undefined, value));
  }
  return rows;
}

interface Side {
  readonly value: Json | undefined;
  readonly notes: readonly Annotation[];
  readonly isSecret: boolean;
}

const MASK = '••••••';
const NO_NOTES: readonly Annotation[] = [];

function sideOf(value: NamedValue | undefined, notes: ReadonlyMap<string, readonly Annotation[]>): Side {
  if (value === undefined) return { value: undefined, notes: NO_NOTES, isSecret: false };
  return {
    value: value.value,
    notes: notes.get(value.path) ?? NO_NOTES,
    isSecret: value.isSecret === true || isHiddenByName(value.name, value.value),
  };
}

function masked(side: Side): Side {
  return side.value === undefined ? side : { ...side, value: MASK };
}

function stateOf(a: Side | undefined, b: Side | undefined, isSecret: boolean): CompareState {
  if (a === undefined) return 'right';
  if (b === undefined) return 'left';
  if (isSecret || isGone(a) || isGone(b)) return 'unknown';
  const isEqual = isSameJson(a.value, b.value);
  if (isEqual === undefined) return 'unknown';
  const [changed, other] = [a.notes.some(isChange), b.notes.some(isChange)];
  if (a.notes.some(isCut) || b.notes.some(isCut)) return cutState(a.value, b.value);
  if (changed !== other) return 'unknown';
  if (changed && isEqual && ![...a.notes, ...b.notes].some(({ action }) => action === 'pseudonymized'))
    return 'unknown';
  return isEqual ? 'same' : 'differs';
}

const isCut = ({ action }: Annotation): boolean => action === 'truncated';
const isChange = ({ action }: Annotation): boolean =>
  action !== 'annotated' && action !== 'invalid' && action !== 'truncated';

/** The whole value was taken out; at most a mark tells that there was one. */
function isGone({ value, notes }: Side): boolean {
  if (typeof value === 'string' && markOf(value) !== undefined) return true;
  return (
    notes.some(isChange) &&
    (value === undefined || value === null || value === '' || /^[*•]+$/.test(String(value)))
  );
}

/** What begins alike and was cut may have gone on alike. */
function cutState(a: Json | undefined, b: Json | undefined): CompareState {
  if (typeof a !== 'string' || typeof b !== 'string') return 'unknown';
  const [one, two] = [a, b].map((text) => text.replace(/(\.\.\.|…)$/, '')) as [string, string];
  return one.startsWith(two) || two.startsWith(one) ? 'unknown' : 'differs';
}

/** By what they say; the order of keys is the SDK's affair. `undefined` where both are too large to tell. */
export function isSameJson(a: Json | undefined, b: Json | undefined): boolean | undefined {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, two] = [valueText(a), valueText(b)];
  if (one.text !== two.text) return false;
  return one.isCut ? undefined : true;
}
