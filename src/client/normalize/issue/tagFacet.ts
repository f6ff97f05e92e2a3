import type { TagFacet, TagValue } from '../../../model/index.js';
import { readCount } from '../read/count.js';
import { compact, readArray, readObject, readText } from '../read/scalars.js';
import { readTime } from '../read/time.js';

/** One tag of an issue with its most frequent values. */
export function normalizeTagFacet(value: unknown): TagFacet | undefined {
  const wire = readObject(value);
  const key = readText(wire?.key);
  if (!wire || key === undefined) return undefined;
  const values: TagValue[] = [];
  for (const row of readArray(wire.topValues)) {
    const tagValue = normalizeTagValue(row);
    if (tagValue) values.push(tagValue);
  }
  return compact({
    key: withoutPrefix(key),
    name: readText(wire.name),
    total: readCount(wire.totalValues),
    distinct: readCount(wire.uniqueValues),
    values: values.sort((a, b) => (b.count ?? 0) - (a.count ?? 0)),
  });
}

/** A tag's value. An empty or missing one stands for events without the tag. */
export function normalizeTagValue(value: unknown): TagValue | undefined {
  const wire = readObject(value);
  if (!wire || !(Object.hasOwn(wire, 'value') || Object.hasOwn(wire, 'name'))) return undefined;
  const raw = wire.value === null || wire.value === undefined ? wire.name : wire.value;
  const text = wire.value === null ? '' : (readText(raw) ?? '');
  const label = readText(wire.readable) ?? readText(wire.name);
  return compact({
    value: text,
    label: label === text ? undefined : label,
    count: readCount(wire.count),
    firstSeen: readTime(wire.firstSeen),
    lastSeen: readTime(wire.lastSeen),
    query: readText(wire.query),
  });
}

/** Storage prefixes the tags it fills itself. */
function withoutPrefix(key: string): string {
  return key.replace(/^sentry:/, '');
}
