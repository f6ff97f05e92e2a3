import { readArray, readObject } from '../read/scalars.js';
import { isKept, positionsOf } from '../read/values.js';

/** A step of a path inside the model. */
export type Step = string | number;

/** Where a key of the wire leads: the steps it adds in the model, the wire's value there, and how to go on. */
export interface Place {
  readonly steps: readonly Step[];
  readonly wire?: unknown;
  /** Without one the model holds the wire's JSON as it came. */
  readonly shape?: Shape | undefined;
}

/**
 * Opens a value of the wire and gives what translates its keys into steps of the model. `undefined` for a key:
 * the model has no such place.
 */
export type Shape = (wire: unknown) => (key: string) => Place | undefined;

type Field = string | readonly [steps: readonly Step[], shape: Shape];

/** JSON that the model holds as it came. */
export const verbatim: Shape = (wire) => (key) => ({ steps: [key], wire: member(wire, key) });

/** Nothing below has a place of its own. */
export const leaf: Shape = () => () => undefined;

/** What a key leads to in the wire. Own members alone count. */
export function member(wire: unknown, key: string): unknown {
  if (Array.isArray(wire)) return wire[Number(key)];
  const object = readObject(wire);
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** An object whose members are renamed. A text stands for a scalar or for JSON that is kept as it came. */
export function fields(names: { readonly [wireKey: string]: Field }): Shape {
  return (wire) => (key) => {
    const field = Object.hasOwn(names, key) ? names[key] : undefined;
    if (field === undefined) return undefined;
    const below = member(wire, key);
    return typeof field === 'string'
      ? { steps: [field], wire: below }
      : { steps: field[0], wire: below, shape: field[1] };
  };
}

/** A list of which some members may be dropped on the way. */
export function list(item: Shape, survives: (member: unknown) => boolean = isKept): Shape {
  return (wire) => {
    const members = readArray(wire);
    const positions = positionsOf(members, survives);
    return (key) => {
      const index = /^\d+$/.test(key) ? positions[Number(key)] : undefined;
      return index === undefined ? undefined : { steps: [index], wire: members[Number(key)], shape: item };
    };
  };
}

/** The same places, under more steps. */
export function under(steps: readonly Step[], shape: Shape): Shape {
  return (wire) => {
    const open = shape(wire);
    return (key) => {
      const place = open(key);
      return place && { ...place, steps: [...steps, ...place.steps] };
    };
  };
}

/** `{ values: […] }`, a bare list, or a single object in its place; see `readValues`. */
export function values(item: Shape, survives?: (member: unknown) => boolean): Shape {
  const members = list(item, survives);
  const single = under([0], item);
  return (wire) => {
    if (Array.isArray(wire)) return members(wire);
    const inner = member(wire, 'values');
    const isWrapped = readObject(wire) !== undefined && 'values' in (wire as object);
    if (!isWrapped) return single(wire);
    // Some servers leave out the level of `values`.
    const open = members(inner);
    return (key) =>
      key === 'values'
        ? { steps: [], wire: inner, shape: Array.isArray(inner) ? members : single }
        : open(key);
  };
}
