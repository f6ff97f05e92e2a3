'use client';
import { useMemo } from 'react';
import type { Resource, TagBaseline, TagFacet, TagValue } from '../../model/index.js';
import { blankEvent } from '../internal/redaction/blankEvent.js';
import { type RowRedaction, useRedactedRow } from '../internal/redaction/useRedactedRows.js';

const masked: WeakSet<TagValue> = /* @__PURE__ */ new WeakSet();

/** Whether a value is not the one that events carry, so that no search for it finds them. */
export function isMasked(value: TagValue | undefined): boolean {
  return value !== undefined && masked.has(value);
}

/** The values of a tag, each as the tag of an event that says nothing else. */
const facetRedaction: RowRedaction<TagFacet> = {
  redact(facet, redactEvent) {
    const { key } = facet;
    const tagOf = (value: string): string | undefined =>
      redactEvent(blankEvent({ tags: [{ key, value }] })).tags[0]?.value;
    const values = new Map<string, TagValue>();
    for (const one of facet.values) {
      const value = one.value === '' ? '' : tagOf(one.value);
      if (value === undefined) continue;
      const label = one.label === undefined ? undefined : tagOf(one.label);
      const isSame = value === one.value && label === one.label;
      const before = values.get(value);
      values.set(value, isSame ? one : maskedValue(value, label, one, before));
    }
    return { ...facet, values: [...values.values()] };
  },
  withhold: (facet) => ({ ...facet, values: [] }),
};

/** Values that look alike once they are masked are one, which came as often as all of them. */
function maskedValue(
  value: string,
  label: string | undefined,
  { count }: TagValue,
  before: TagValue | undefined,
): TagValue {
  const counts = [count, before ? before.count : 0];
  const sum = counts.every((one) => one !== undefined)
    ? counts.reduce((total: number, one = 0) => total + one, 0)
    : undefined;
  const made: TagValue = {
    value,
    ...(label !== undefined && !before && { label }),
    ...(sum !== undefined && { count: sum }),
  };
  masked.add(made);
  return made;
}

/** Facets as the host lets them be seen. */
export function useRedactedFacets(facets: Resource<readonly TagFacet[]>): Resource<readonly TagFacet[]> {
  const redact = useRedactedRow(facetRedaction, 'TagFacets');
  return useMemo(
    () => (redact && facets.status === 'success' ? { ...facets, data: facets.data.map(redact) } : facets),
    [facets, redact],
  );
}

/** The tags of other events, masked like the issue's, so that equal values stay equal. */
export function useRedactedBaseline(
  baseline: Resource<TagBaseline> | undefined,
): Resource<TagBaseline> | undefined {
  const redact = useRedactedRow(facetRedaction, 'TagFacets');
  return useMemo(
    () =>
      redact && baseline?.status === 'success'
        ? { ...baseline, data: { ...baseline.data, facets: baseline.data.facets.map(redact) } }
        : baseline,
    [baseline, redact],
  );
}
