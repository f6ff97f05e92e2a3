import type { EventTag } from '../../../model/index.js';
import { noteUnreadable, type Reading } from '../read/reading.js';
import { compact, readArray, readObject, readText } from '../read/scalars.js';

/** Tags, and for each of them the wire's key or index it came from. */
export interface Tags {
  readonly tags: readonly EventTag[];
  readonly from: readonly string[];
}

/**
 * Tags of either form: an object, or a list of pairs or of `{ key, value, query? }`. Sorted by key. A tag whose value
 * is gone stays where `meta`, the node of `_meta` about the tags, says something about it.
 */
export function readTags(section: unknown, meta?: unknown, reading?: Reading): Tags {
  const rows: { from: string; tag: EventTag }[] = [];
  const notes = readObject(meta);
  for (const [from, key, value, query] of tagRows(section)) {
    const text = typeof value === 'string' ? value : readText(value);
    const name = readText(key)?.replace(/^sentry:/, '');
    const isScrubbed = (value === null || value === undefined) && readObject(notes?.[from]) !== undefined;
    if (name === undefined || (text === undefined && !isScrubbed)) {
      if (isLost(name, value) && reading) noteUnreadable(reading, `tags/${from}`);
      continue;
    }
    rows.push({ from, tag: compact({ key: name, value: text, query: readText(query) }) });
  }
  rows.sort((a, b) => (a.tag.key < b.tag.key ? -1 : a.tag.key > b.tag.key ? 1 : 0));
  return { tags: rows.map((row) => row.tag), from: rows.map((row) => row.from) };
}

/** A value that is there and yet cannot be a tag. Missing keys and values say nothing. */
function isLost(name: string | undefined, value: unknown): boolean {
  return name !== undefined && value !== null && value !== undefined;
}

function* tagRows(
  section: unknown,
): Generator<readonly [from: string, key: unknown, value: unknown, query?: unknown]> {
  if (!Array.isArray(section)) {
    const object = readObject(section) ?? {};
    for (const key of Object.keys(object)) yield [key, key, object[key]];
    return;
  }
  const list = readArray(section);
  for (let index = 0; index < list.length; index++) {
    const row = list[index];
    const object = readObject(row);
    const [key, value] = readArray(row);
    yield object ? [String(index), object.key, object.value, object.query] : [String(index), key, value];
  }
}

/** The value of the first tag with this key. */
export function tagValue(tags: readonly EventTag[], key: string): string | undefined {
  return readText(tags.find((tag) => tag.key === key)?.value);
}
