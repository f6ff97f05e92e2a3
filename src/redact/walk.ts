import { type Json, type JsonObject, jsonPointer } from '../model/index.js';
import { createNotes, type Notes } from './annotate.js';
import { isId } from './ids.js';
import { namedBeside } from './pairs.js';
import { ITEM, type Mark, type Place, type Redactor, type Spot } from './redactor.js';

export type Steps = readonly (string | number)[];

/** What the parts of one event share while it is redacted. */
export interface Walk {
  readonly redactor: Redactor;
  readonly notes: Notes;
}

/** A text, and what hides it. Without `steps` nothing is noted, for values that repeat another one. */
export function text(walk: Walk, value: string, place: Place, steps?: Steps): string;
export function text(walk: Walk, value: string | undefined, place: Place, steps?: Steps): string | undefined;
export function text(walk: Walk, value: string | undefined, place: Place, steps?: Steps): string | undefined {
  if (value === undefined) return undefined;
  const mark = walk.redactor.leaf(place, value);
  if (mark) note(walk, mark, steps);
  return mark ? mark.text : value;
}

/** Any JSON; what a rule covers as a whole becomes a text. */
export function tree(walk: Walk, value: Json, place: Place, steps: Steps): Json {
  return treeAt(walk, value, walk.redactor.spot(place), steps);
}

/** The members of an object that has to stay one. */
export function members(walk: Walk, value: JsonObject, place: Place, steps: Steps): JsonObject {
  return insideOf(walk, value, walk.redactor.spot(place), steps) as JsonObject;
}

/** What an object or list holds; it stays one. */
export function inside(walk: Walk, value: readonly Json[] | JsonObject, place: Place, steps: Steps): Json {
  return insideOf(walk, value, walk.redactor.spot(place), steps);
}

function treeAt(walk: Walk, value: Json, spot: Spot, steps: Steps): Json {
  if (value === null) return value;
  const isTree = typeof value === 'object';
  const mark = isTree ? spot.whole : spot.leaf(value);
  if (!mark) return isTree ? insideOf(walk, value, spot, steps) : value;
  if (isTree) walk.notes.forgetBelow(jsonPointer(...steps));
  note(walk, mark, steps);
  return mark.text;
}

function insideOf(walk: Walk, value: readonly Json[] | JsonObject, spot: Spot, steps: Steps): Json {
  if (!Array.isArray(value)) return insideObject(walk, value as JsonObject, spot, steps);
  const item = spot.child(ITEM);
  const pair = namedBeside(value, walk.redactor.isNamed);
  return each(value as readonly Json[], (one, index) =>
    treeAt(walk, one, index === pair?.key ? spot.child(pair.name) : item, [...steps, index]),
  );
}

function insideObject(walk: Walk, value: JsonObject, spot: Spot, steps: Steps): JsonObject {
  const pair = namedBeside(value, walk.redactor.isNamed);
  let copy: { [key: string]: Json } | undefined;
  for (const key of Object.keys(value)) {
    const one = value[key] as Json;
    const other = treeAt(walk, one, spot.child(key === pair?.key ? pair.name : key), [...steps, key]);
    if (other !== one) {
      copy ??= { ...value };
      copy[key] = other;
    }
  }
  return copy ?? value;
}

/**
 * An object with its other members redacted, those that no rule could name a place of. Nothing is noted: what stands in
 * their place says so itself.
 */
export function others<T extends object>(walk: Walk, object: T, known: readonly (keyof T & string)[]): T {
  const silent: Walk = { redactor: walk.redactor, notes: createNotes([], walk.redactor.by) };
  const changes: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(object) as [string, Json | undefined][]) {
    if (value === undefined || (known as readonly string[]).includes(key) || isId(key, value)) continue;
    changes[key] = tree(silent, value, ['other', key], []);
  }
  return withMembers(object, changes as Partial<T>);
}

function note(walk: Walk, mark: Mark, steps: Steps | undefined): void {
  if (steps) walk.notes.add(jsonPointer(...steps), mark);
}

/** The list with every item mapped; the very same list where nothing changed. */
export function each<T>(items: readonly T[], map: (item: T, index: number) => T): readonly T[] {
  let copy: T[] | undefined;
  items.forEach((item, index) => {
    const other = map(item, index);
    if (other === item) return;
    copy ??= [...items];
    copy[index] = other;
  });
  return copy ?? items;
}

/** The object with some members replaced; the very same object where they already are what they become. */
export function withMembers<T extends object>(object: T, changes: Partial<T>): T {
  const keys = (Object.keys(changes) as (keyof T)[]).filter((key) => changes[key] !== object[key]);
  return keys.length === 0
    ? object
    : { ...object, ...Object.fromEntries(keys.map((key) => [key, changes[key]])) };
}
