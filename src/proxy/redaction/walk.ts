import { ITEM, type Mark, type Place, REDACTED, type Spot } from '../../redact/index.js';
import { hideByKey } from './byKey.js';
import { below, type Holder, type MetaPath, note, put, type WireWalk } from './marks.js';
import { isOpen, type Open } from './meta.js';

export { below, linked, type MetaPath, type WireWalk } from './marks.js';

/** Deeper than any panel shows. */
const MAX_DEPTH = 60;
const TOO_DEEP: Mark = { text: REDACTED, rules: [], whole: true };

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
  for (const path of paths.slice(1)) note(walk, mark, path);
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
  const value = (holder as Open)[key];
  if (value === null || value === undefined) return;
  const spot = walk.redactor.spot(place);
  const mark = typeof value === 'object' ? spot.whole : spot.leaf(scalar(value));
  if (mark) put(walk, holder, key, mark, path);
  else if (typeof value === 'object') inside(walk, value, spot, path, 1);
}

/** The members of an object or list that has to stay one. */
export function members(walk: WireWalk, value: unknown, place: Place, path?: MetaPath): void {
  if (typeof value !== 'object' || value === null) return;
  inside(walk, value, walk.redactor.spot(place), path, 0);
}

/** `path` is the one of what holds the value: most values are texts, and next to none needs a path of its own. */
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
    if (mark) put(walk, holder, key, mark, below(path, String(key)));
    return;
  }
  const mark = depth > MAX_DEPTH ? TOO_DEEP : spot.whole;
  const at = below(path, String(key));
  if (mark) put(walk, holder, key, mark, at);
  else inside(walk, value, spot, at, depth + 1);
}

function inside(walk: WireWalk, value: object, spot: Spot, path: MetaPath, depth: number): void {
  // In next to no text anything has to go. Of those that hold one, the parts are looked at anew, but not theirs again.
  if (depth < 3 && hideByKey(walk, value, spot, path)) return;
  if (Array.isArray(value)) {
    const item = spot.child(ITEM);
    for (let index = 0; index < value.length; index++) treeAt(walk, value, index, item, path, depth);
    return;
  }
  for (const key of Object.keys(value)) treeAt(walk, value as Open, key, spot.child(key), path, depth);
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
