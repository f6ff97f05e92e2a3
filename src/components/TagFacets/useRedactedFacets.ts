'use client';
import { useMemo } from 'react';
import { foldAlike } from '../../insights/index.js';
import type { Resource, TagBaseline, TagFacet, TagValue } from '../../model/index.js';
import { markOf } from '../../redact/markOf.js';
import { blankEvent } from '../internal/redaction/blankEvent.js';
import { type RowRedaction, useRedactedRow } from '../internal/redaction/useRedactedRows.js';

const masked: WeakSet<TagValue> = /* @__PURE__ */ new WeakSet();

/** Whether a value is not the one that events carry, so that no search for it finds them. */
export function isMasked(value: TagValue | undefined): boolean {
  if (value === undefined) return false;
  return masked.has(value) || value.alike !== undefined || markOf(value.value) !== undefined;
}

/** The values of a tag, each as the tag of an event that says nothing else. */
const facetRedaction: RowRedaction<TagFacet> = {
  redact(facet, redactEvent) {
    const { key } = facet;
    const tagOf = (value: string): string | undefined =>
      redactEvent(blankEvent({ tags: [{ key, value }] })).tags[0]?.value;
    const values = facet.values.flatMap((one): readonly TagValue[] => {
      const value = one.value === '' ? '' : tagOf(one.value);
      if (value === undefined) return [];
      const label = one.label === undefined ? undefined : tagOf(one.label);
      return value === one.value && label === one.label ? [one] : [maskedValue(value, label, one)];
    });
    return { ...facet, values };
  },
  withhold: (facet) => ({ ...facet, values: [] }),
};

function maskedValue(value: string, label: string | undefined, { count }: TagValue): TagValue {
  const made: TagValue = {
    value,
    ...(label !== undefined && { label }),
    ...(count !== undefined && { count }),
  };
  masked.add(made);
  return made;
}

/** Whoever redacted a facet, each of its lines says something of its own. */
function legible(facet: TagFacet): TagFacet {
  return foldAlike({ ...facet, values: facet.values.map(withoutMark) });
}

/** Names that are hidden tell people less apart than the ids that are not. */
function withoutMark(value: TagValue): TagValue {
  if (value.label === undefined || markOf(value.label) === undefined || isMasked(value)) return value;
  const { label: _label, ...rest } = value;
  return rest;
}

/** Facets as the host lets them be seen. */
export function useRedactedFacets(facets: Resource<readonly TagFacet[]>): Resource<readonly TagFacet[]> {
  const redact = useRedactedRow(facetRedaction, 'TagFacets');
  return useMemo(
    () => (facets.status === 'success' ? { ...facets, data: seen(facets.data, redact) } : facets),
    [facets, redact],
  );
}

/** Values of one tag as the host lets them be seen. */
export function useRedactedValues(key: string, values: readonly TagValue[]): readonly TagValue[] {
  const redact = useRedactedRow(facetRedaction, 'TagFacets');
  return useMemo(() => {
    const facet = { key, values };
    return legible(redact ? redact(facet) : facet).values;
  }, [key, values, redact]);
}

/** The tags of other events, masked like the issue's, so that equal values stay equal. */
export function useRedactedBaseline(
  baseline: Resource<TagBaseline> | undefined,
): Resource<TagBaseline> | undefined {
  const redact = useRedactedRow(facetRedaction, 'TagFacets');
  return useMemo(
    () =>
      baseline?.status === 'success'
        ? { ...baseline, data: { ...baseline.data, facets: seen(baseline.data.facets, redact) } }
        : baseline,
    [baseline, redact],
  );
}

function seen(
  facets: readonly TagFacet[],
  redact: ((facet: TagFacet) => TagFacet) | undefined,
): readonly TagFacet[] {
  return facets.map((facet) => legible(redact ? redact(facet) : facet));
}
