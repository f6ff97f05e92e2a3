import { namedBeside } from '../../redact/pairs.js';
import { ITEM, isLongNumber, type Spot } from '../../redact/redactor.js';
import { suspects } from '../../redact/suspects.js';
import { below, type Holder, type MetaPath, put, type WireWalk } from './marks.js';
import type { Open } from './meta.js';

/** No pattern spans it. */
const BETWEEN = '\0';

/** Deeper than any payload; what is there is for the walk that goes text by text. */
const MAX_DEPTH = 30;

/** Whether nothing of texts that lie at one place has to go. False may be wrong, true is not. */
export function areHarmless(
  { redactor }: WireWalk,
  { whole, patterns }: Spot,
  texts: readonly string[],
): boolean {
  if (texts.length === 0) return true;
  return whole === undefined && suspects(texts.join(BETWEEN), patterns, redactor.namesSecret) === 0;
}

interface Search {
  readonly walk: WireWalk;
  /** Of what is searched. */
  readonly path: MetaPath;
  /** From there to where the search is. */
  readonly keys: (string | number)[];
  readonly texts: string[];
  /** What is looked for in any of the texts. */
  patterns: number;
}

/**
 * Hides inside an object or list what goes by its place, and looks at all other texts in one go, which is several
 * times faster than one by one. Whether that was all; otherwise some text may have something in it.
 */
export function hideByKey(walk: WireWalk, value: object, spot: Spot, path: MetaPath): boolean {
  const search: Search = { walk, path, keys: [], texts: [], patterns: 0 };
  if (!visitInside(search, value, spot)) return false;
  return (
    search.texts.length === 0 ||
    suspects(search.texts.join(BETWEEN), search.patterns, walk.redactor.namesSecret) === 0
  );
}

function visitInside(search: Search, value: object, spot: Spot): boolean {
  if (search.keys.length > MAX_DEPTH) return false;
  return Array.isArray(value) ? visitList(search, value, spot) : visitObject(search, value as Open, spot);
}

function visitList(search: Search, list: unknown[], spot: Spot): boolean {
  const pair = namedBeside(list, search.walk.redactor.isNamed);
  const item = spot.child(ITEM);
  for (let index = 0; index < list.length; index++) {
    const at = index === pair?.key ? spot.child(pair.name) : item;
    if (!visit(search, list, index, list[index], at)) return false;
  }
  return true;
}

function visitObject(search: Search, object: Open, spot: Spot): boolean {
  const pair = namedBeside(object, search.walk.redactor.isNamed);
  // Several times faster than a list of the keys.
  for (const key in object) {
    const at = spot.child(key === pair?.key ? pair.name : key);
    if (!visit(search, object, key, object[key], at)) return false;
  }
  return true;
}

function visit(search: Search, holder: Holder, key: string | number, value: unknown, spot: Spot): boolean {
  if (value === null || value === undefined) return true;
  if (spot.whole) return hide(search, holder, key, value, spot);
  if (typeof value === 'object') {
    search.keys.push(key);
    const isDone = visitInside(search, value, spot);
    search.keys.pop();
    return isDone;
  }
  if (typeof value === 'string' || isLongNumber(value)) {
    search.texts.push(value as string);
    search.patterns |= spot.patterns;
  }
  return true;
}

function hide(search: Search, holder: Holder, key: string | number, value: unknown, spot: Spot): true {
  const mark = typeof value === 'object' ? spot.whole : spot.leaf(value as string | number | boolean);
  if (!mark || !Object.hasOwn(holder, key)) return true;
  let path = search.path;
  for (const step of search.keys) path = below(path, String(step));
  put(search.walk, holder, key, mark, below(path, String(key)));
  return true;
}
