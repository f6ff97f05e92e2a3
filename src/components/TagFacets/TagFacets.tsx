'use client';
import { forwardRef, useState } from 'react';
import { useCapabilities, useTagBaseline, useTagFacets } from '../../hooks/index.js';
import { comparedRange } from '../../insights/index.js';
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
  /* @__PURE__ */ forwardRef(function TagFacets({ issueRef: issue, scope, keys, ...view }, ref) {
    const facets = useTagFacets(issue, { ...scope, keys, valuesPerKey: LOADED_VALUES });
    const canCompare = useCapabilities()['tags.baseline']?.state !== 'no';
    const [compared, setCompared] = useState<string>();
    const baselineScope = {
      environments: scope?.environments,
      range: facets.status === 'success' ? comparedRange(facets.data, scope?.range) : scope?.range,
    };
    const isCompared = canCompare && compared === issue.id && facets.status === 'success';
    const baseline = useTagBaseline(issue, baselineScope, { enabled: isCompared });
    return (
      <TagFacetsView
        {...view}
        ref={ref}
        facets={facets}
        onRetry={facets.refresh}
        baseline={isCompared ? baseline : undefined}
        onCompare={canCompare ? () => (isCompared ? baseline.refresh() : setCompared(issue.id)) : undefined}
      />
    );
  });
