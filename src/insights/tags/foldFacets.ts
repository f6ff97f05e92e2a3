import type { TagFacet } from '../../model/index.js';
import { facetTotal } from './facets.js';

/** Facets by what they can tell apart. */
export interface FoldedFacets {
  /** Facets whose values differ between events, in the order given. */
  readonly shown: readonly TagFacet[];
  /** The same value on every event counted. */
  readonly constant: readonly TagFacet[];
  /** Values and counts of a facet before them, e.g. `os` and `client_os`. */
  readonly duplicate: readonly { readonly key: string; readonly of: string }[];
  /** About a value per event: nothing to group by. */
  readonly unique: readonly TagFacet[];
}

/** Fewer events do not show whether a tag has a value per event. */
const LEAST_EVENTS = 20;
const UNIQUE_SHARE = 0.8;

/** Takes out the facets that tell no events apart. `kept` keys always stay. */
export function foldFacets(facets: readonly TagFacet[], kept: readonly string[] = []): FoldedFacets {
  const shown: TagFacet[] = [];
  const constant: TagFacet[] = [];
  const duplicate: { key: string; of: string }[] = [];
  const unique: TagFacet[] = [];
  const seen = new Map<string, string>();
  for (const facet of facets) {
    const print = fingerprint(facet);
    const of = print === undefined ? undefined : seen.get(print);
    if (kept.includes(facet.key)) shown.push(facet);
    else if (isConstant(facet)) constant.push(facet);
    else if (isUnique(facet)) unique.push(facet);
    else if (of !== undefined) duplicate.push({ key: facet.key, of });
    else shown.push(facet);
    if (print !== undefined && !seen.has(print)) seen.set(print, facet.key);
  }
  return { shown, constant, duplicate, unique };
}

function isConstant(facet: TagFacet): boolean {
  const [only, ...others] = facet.values;
  const total = facetTotal(facet);
  if (
    only === undefined ||
    only.value === '' ||
    only.alike !== undefined ||
    others.length > 0 ||
    (facet.distinct ?? 1) > 1
  )
    return false;
  return total !== undefined && total > 0 && only.count === total;
}

function isUnique(facet: TagFacet): boolean {
  const total = facetTotal(facet) ?? 0;
  return total >= LEAST_EVENTS && (facet.distinct ?? 0) >= total * UNIQUE_SHARE;
}

/** Equal for facets with equal values and counts. `undefined` where a count is unknown. */
function fingerprint({ values }: TagFacet): string | undefined {
  if (values.length < 2 || values.some(({ count }) => count === undefined)) return undefined;
  return JSON.stringify(values.map(({ value, count }) => [value, count]).sort());
}
