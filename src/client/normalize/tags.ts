import type { EventTag } from '../../model/index.js';
import { readArray, readObject, readText } from './read.js';
import { noteUnreadable, type Reading } from './reading.js';

/** Tags, and for each of them the wire's key or index it came from. */
export interface Tags {
  readonly tags: readonly EventTag[];
  readonly from: readonly string[];
}

/** Tags of either form: an object, or a list of pairs or of `{ key, value, query? }`. Sorted by key. */
export function readTags(section: unknown, reading?: Reading): Tags {
  const rows: { from: string; tag: EventTag }[] = [];
  for (const [from, key, value, query] of rowsOf(section)) {
    const text = typeof value === 'string' ? value : readText(value);
    const name = readText(key);
    if (name === undefined || text === undefined) {
      if (isLost(name, value) && reading) noteUnreadable(reading, `tags/${from}`);
      continue;
    }
    const tag = { key: name.replace(/^sentry:/, ''), value: text };
    const clause = readText(query);
    rows.push({ from, tag: clause === undefined ? tag : { ...tag, query: clause } });
  }
  rows.sort((a, b) => (a.tag.key < b.tag.key ? -1 : a.tag.key > b.tag.key ? 1 : 0));
  return { tags: rows.map((row) => row.tag), from: rows.map((row) => row.from) };
}

/** A value that is there and yet cannot be a tag. Missing keys and values say nothing. */
function isLost(name: string | undefined, value: unknown): boolean {
  return name !== undefined && value !== null && value !== undefined;
}

function* rowsOf(
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
