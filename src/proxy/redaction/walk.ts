import { isId } from '../../redact/ids.js';
import { namedBeside } from '../../redact/pairs.js';
import { ITEM, type Mark, type Place, REDACTED, type Spot } from '../../redact/redactor.js';
import { areHarmless, hideByKey } from './byKey.js';
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
  const pair = namedBeside(value, walk.redactor.isNamed);
  if (Array.isArray(value)) {
    const item = spot.child(ITEM);
    for (let index = 0; index < value.length; index++)
      treeAt(walk, value, index, index === pair?.key ? spot.child(pair.name) : item, path, depth);
    return;
  }
  for (const key of Object.keys(value))
    treeAt(walk, value as Open, key, spot.child(key === pair?.key ? pair.name : key), path, depth);
}

const OTHER: Place = ['other'];

/** A member that panels read where it is a text; anything else in its place is walked as any JSON. */
export function word(
  walk: WireWalk,
  holder: Holder,
  key: string | number,
  place: Place,
  path?: MetaPath,
): void {
  if (typeof (holder as Open)[key] === 'object') tree(walk, holder, key, place);
  else text(walk, holder, key, place, path);
}

/** A member that has to stay an object; anything else in its place is walked as any JSON. */
export function dictionary(
  walk: WireWalk,
  holder: Holder,
  key: string | number,
  place: Place,
  path?: MetaPath,
): void {
  const value = (holder as Open)[key];
  if (typeof value === 'object') members(walk, value, place, path);
  else tree(walk, holder, key, OTHER);
}

/**
 * The members of an object that no other walker looks at. Nothing is noted: no annotation could point at them in the
 * model, and what stands in their place says so itself.
 */
export function others(walk: WireWalk, holder: Open, known: ReadonlySet<string>): void {
  const texts: string[] = [];
  const spot = walk.redactor.spot(OTHER);
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    if (typeof value === 'string' && !known.has(key)) texts.push(value);
  }
  // Next to no text has anything in it; the place narrows only what is looked for.
  const isQuiet = areHarmless(walk, spot, texts);
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    if (known.has(key) || isId(key, value)) continue;
    if (isQuiet && typeof value === 'string' && !walk.redactor.isNamed(key)) continue;
    tree(walk, holder, key, ['other', key]);
  }
}

/** Every text of any JSON, whatever it stands under. */
export function texts(walk: WireWalk, holder: Holder, key: string | number, place: Place, depth = 0): void {
  const value = (holder as Open)[key];
  if (typeof value !== 'object' || value === null) {
    text(walk, holder, key, place);
  } else if (depth > MAX_DEPTH) {
    put(walk, holder, key, TOO_DEEP, undefined);
  } else {
    for (const one of Object.keys(value)) texts(walk, value as Open, one, place, depth + 1);
  }
}

const VALUES: ReadonlySet<string> = new Set(['values']);

/**
 * The members of a list, `{ values: […] }`, or a single object in its place, each with its path. What stands among them
 * or beside them is walked as any JSON.
 */
export function eachValue(
  walk: WireWalk,
  section: unknown,
  path: MetaPath,
  visit: (item: Open, path: MetaPath) => void,
): void {
  visitValues(section, path, visit);
  const list = isOpen(section) && 'values' in section ? section.values : section;
  if (isOpen(section) && list !== section) {
    others(walk, section, VALUES);
    if (typeof list !== 'object') tree(walk, section, 'values', OTHER);
  }
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) if (!isOpen(list[index])) tree(walk, list, index, OTHER);
}

/** The objects of a list, of `{ values: […] }`, or the single object in its place. */
export function visitValues(
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
      else if (Array.isArray(section.values)) visitValues(section.values, below(path, 'values'), visit);
    } else visit(section, path);
  }
}
