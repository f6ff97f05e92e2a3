'use client';
import { forwardRef } from 'react';
import { useTagFacets } from '../../hooks/index.js';
import type { TagFacetsProps } from './TagFacets.types.js';
import { TagFacetsView } from './TagFacetsView.js';

/** Values asked for per key, so that "show more" and search have something to show. */
const LOADED_VALUES = 20;

/**
 * How the events of an issue spread over their tags. Needs a `CrashboardProvider`.
 *
 * @example <TagFacets issue={issue.ref} onFilter={({ query }) => addToSearch(query)} />
 */
export const TagFacets: React.ForwardRefExoticComponent<TagFacetsProps & React.RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function TagFacets({ issue, scope, keys, ...view }, ref) {
    const facets = useTagFacets(issue, { ...scope, keys, valuesPerKey: LOADED_VALUES });
    return <TagFacetsView {...view} ref={ref} facets={facets} onRetry={facets.refresh} />;
  });
