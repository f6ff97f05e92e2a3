import { ITEM, type Mark, type Place, REDACTED, type Redactor, type Spot } from '../../redact/index.js';
import { isOpen, type MetaWriter, type Open } from './meta.js';

/** What the parts of one wire event share. Everything is changed in place: the JSON was parsed for this. */
export interface WireWalk {
  readonly redactor: Redactor;
  readonly meta: MetaWriter;
}

/**
 * Where `_meta` keeps what it says about a value, as links, since few of the many places visited are ever written
 * down; undefined: nowhere that panels would look.
 */
export type MetaPath = Link | undefined;

interface Link {
  readonly parent: MetaPath;
  readonly key: string;
}

type Holder = Open | unknown[];

/** Deeper than any panel shows. */
const MAX_DEPTH = 60;
const TOO_DEEP: Mark = { text: REDACTED, rules: [], whole: true };

export function below(path: MetaPath, ...keys: readonly string[]): MetaPath {
  return path && linked(keys, path);
}

/** A path from its keys. */
export function linked(keys: readonly string[], parent?: MetaPath): MetaPath {
  let path = parent;
  for (const key of keys) path = { parent: path, key };
  return path;
}

function written(path: MetaPath): string[] {
  const keys: string[] = [];
  for (let at = path; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

function put(walk: WireWalk, holder: Holder, key: string | number, mark: Mark, path: MetaPath): void {
  (holder as Open)[key] = mark.text;
  walk.meta.changes += 1;
  if (path) walk.meta.add(written(path), mark);
}

/** A member that panels read as text. What is no text there becomes one, as the panels would write it. */
export function text(
  walk: WireWalk,
  holder: Holder,
  key: string | number,
  place: Place,
  ...paths: readonly MetaPath[]
): void {
  const value = (holder as Open)[key];
  if (value === null || value === undefined) return;
  const mark = walk.redactor.leaf(place, typeof value === 'object' ? JSON.stringify(value) : scalar(value));
  if (!mark) return;
  put(walk, holder, key, mark, paths[0]);
  for (const path of paths.slice(1)) if (path) walk.meta.add(written(path), mark);
}

/** A member that panels read only where it is a text already. Anything else that would have to be hidden goes. */
export function line(
  walk: WireWalk,
  holder: Holder,
  key: string | number,
  place: Place,
  path?: MetaPath,
): void {
  const value = (holder as Open)[key];
  if (typeof value === 'string') text(walk, holder, key, place, path);
  else if (value !== null && value !== undefined) (holder as Open)[key] = null;
}

function scalar(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A member that is any JSON. */
export function tree(
  walk: WireWalk,
  holder: Holder,
  key: string | number,
  place: Place,
  path?: MetaPath,
): void {
  treeAt(walk, holder, key, walk.redactor.spot(place), path, 0);
}

/** The members of an object or list that has to stay one. */
export function members(walk: WireWalk, value: unknown, place: Place, path?: MetaPath): void {
  if (typeof value !== 'object' || value === null) return;
  inside(walk, value, walk.redactor.spot(place), path, 0);
}

function treeAt(
  walk: WireWalk,
  holder: Holder,
  key: string | number,
  spot: Spot,
  path: MetaPath,
  depth: number,
): void {
  const value = (holder as Open)[key];
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    const mark = spot.leaf(scalar(value));
    if (mark) put(walk, holder, key, mark, path);
    return;
  }
  const mark = depth > MAX_DEPTH ? TOO_DEEP : spot.whole;
  if (mark) put(walk, holder, key, mark, path);
  else inside(walk, value, spot, path, depth + 1);
}

function inside(walk: WireWalk, value: object, spot: Spot, path: MetaPath, depth: number): void {
  if (Array.isArray(value)) {
    const item = spot.child(ITEM);
    for (let index = 0; index < value.length; index++) {
      treeAt(walk, value, index, item, path && { parent: path, key: String(index) }, depth);
    }
    return;
  }
  for (const key of Object.keys(value)) {
    treeAt(walk, value as Open, key, spot.child(key), path && { parent: path, key }, depth);
  }
}

/** The members of a list, `{ values: […] }`, or a single object in its place, each with its path. */
export function eachValue(
  section: unknown,
  path: MetaPath,
  visit: (item: Open, path: MetaPath) => void,
): void {
  if (Array.isArray(section)) {
    section.forEach((item, index) => {
      if (isOpen(item)) visit(item, below(path, String(index)));
    });
  } else if (isOpen(section)) {
    if ('values' in section) {
      if (isOpen(section.values)) visit(section.values, below(path, 'values'));
      else if (Array.isArray(section.values)) eachValue(section.values, below(path, 'values'), visit);
    } else visit(section, path);
  }
}
