import type { TagFacet, TagValue } from '../../model/index.js';

/**
 * Values that redaction left alike are one line, which came as often as all of them and says how many it stands for:
 * five lines `[email]` nobody could tell apart.
 */
export function foldAlike(facet: TagFacet): TagFacet {
  const values = new Map<string, TagValue>();
  for (const one of facet.values) {
    const before = values.get(one.value);
    values.set(one.value, before ? together(before, one) : one);
  }
  if (values.size === facet.values.length) return facet;
  return { ...facet, values: [...values.values()].sort(byCount) };
}

function together(a: TagValue, b: TagValue): TagValue {
  const { value } = a;
  const firstSeen = outer(a.firstSeen, b.firstSeen, -1);
  const lastSeen = outer(a.lastSeen, b.lastSeen, 1);
  return {
    value,
    ...(a.label !== undefined && a.label === b.label && { label: a.label }),
    ...(a.count !== undefined && b.count !== undefined && { count: a.count + b.count }),
    ...(firstSeen !== undefined && { firstSeen }),
    ...(lastSeen !== undefined && { lastSeen }),
    ...(value !== '' && { alike: (a.alike ?? 1) + (b.alike ?? 1) }),
  };
}

/** The earlier or the later of two times, where both are known. */
function outer(a: string | undefined, b: string | undefined, side: -1 | 1): string | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.sign(Date.parse(a) - Date.parse(b)) === side ? a : b;
}

function byCount(a: TagValue, b: TagValue): number {
  return a.count === undefined || b.count === undefined ? 0 : b.count - a.count;
}
