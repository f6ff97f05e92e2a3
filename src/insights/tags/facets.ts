import type { TagFacet, TagValue } from '../../model/index.js';

/** A line of a facet: a value, events without the tag, or everything that is not listed. */
export interface FacetRow {
  /** A value, events without the tag, or the rest. */
  readonly kind: 'value' | 'none' | 'other';
  /** The tag's value; `''` for `none` and `other`. */
  readonly value: string;
  /** Text to show, where it is not the value. */
  readonly label?: string;
  /** Events with it, where known. */
  readonly count?: number;
  /** 0–1 of the counted events. Absent when the whole is unknown. */
  readonly share?: number;
  /** The value as it came. */
  readonly source?: TagValue;
}

/** A facet ready to be drawn. */
export interface FacetRows {
  /** Values with the most events first, at most `limit`; then "none". "Other" is last. */
  readonly rows: readonly FacetRow[];
  /** Values in hand beyond the limit. */
  readonly hidden: number;
  /** Events counted; absent when the server says neither the whole nor all values. */
  readonly total?: number;
}

/** A facet as lines with shares. "Other" is what the total has beyond the values in hand. */
export function facetRows(facet: TagFacet, limit: number): FacetRows {
  const named = facet.values.filter(({ value }) => value !== '');
  const none = facet.values.find(({ value }) => value === '');
  const total = facetTotal(facet);
  const shownValues = named.slice(0, limit);
  const rows: FacetRow[] = shownValues.map((source) => row('value', total, source.count, source));
  if (none !== undefined) rows.push(row('none', total, none.count, none));
  const other = otherCount(facet, total, named.slice(limit));
  if (other !== undefined && other > 0) rows.push(row('other', total, other));
  return {
    rows,
    hidden: named.length - shownValues.length,
    ...(total !== undefined && { total }),
  };
}

/** The whole a facet's counts are parts of: what the server says, else the sum when every value is in hand. */
export function facetTotal(facet: TagFacet): number | undefined {
  const sum = sumOf(facet.values);
  // The values may have been counted later than the total; a share above 1 would be nonsense.
  if (facet.total !== undefined) return Math.max(facet.total, sumOf(facet.values.filter(isCounted)) ?? 0);
  const named = facet.values.filter(({ value }) => value !== '').length;
  return facet.distinct !== undefined && facet.distinct <= named ? sum : undefined;
}

/** Facets whose key, name or a loaded value contains the text; matching values only, unless the key matches. */
export function searchFacets(facets: readonly TagFacet[], text: string): readonly TagFacet[] {
  const needle = text.trim().toLowerCase();
  if (needle === '') return facets;
  return facets.flatMap((facet) => {
    if (`${facet.key}\n${facet.name ?? ''}`.toLowerCase().includes(needle)) return [facet];
    const values = facet.values.filter(({ value, label }) =>
      `${value}\n${label ?? ''}`.toLowerCase().includes(needle),
    );
    if (values.length === 0) return [];
    const total = facetTotal(facet);
    return [{ ...facet, values, ...(total !== undefined && { total }) }];
  });
}

/** Pinned keys first, in their own order; the rest as they came. */
export function orderFacets(facets: readonly TagFacet[], pinned: readonly string[]): readonly TagFacet[] {
  if (pinned.length === 0) return facets;
  const rank = new Map(pinned.map((key, index) => [key, index]));
  return facets.toSorted((a, b) => (rank.get(a.key) ?? pinned.length) - (rank.get(b.key) ?? pinned.length));
}

function otherCount(
  facet: TagFacet,
  total: number | undefined,
  beyond: readonly TagValue[],
): number | undefined {
  const sum = sumOf(facet.values);
  if (total === undefined || sum === undefined) return sumOf(beyond);
  return total - sum + (sumOf(beyond) ?? 0);
}

function isCounted({ count }: TagValue): boolean {
  return count !== undefined;
}

function sumOf(values: readonly TagValue[]): number | undefined {
  let sum = 0;
  for (const { count } of values) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

function row(
  kind: FacetRow['kind'],
  total: number | undefined,
  count: number | undefined,
  source?: TagValue,
): FacetRow {
  return {
    kind,
    value: source?.value ?? '',
    ...(source?.label !== undefined && { label: source.label }),
    ...(count !== undefined && { count }),
    ...(count !== undefined && total !== undefined && total > 0 && { share: count / total }),
    ...(source !== undefined && { source }),
  };
}
