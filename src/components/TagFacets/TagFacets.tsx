'use client';
import { forwardRef, useState } from 'react';
import { useCapabilities, useTagBaseline, useTagFacets } from '../../hooks/index.js';
import { useTagsWithin } from '../../hooks/queries/useTagsWithin.js';
import { comparedRange } from '../../insights/index.js';
import { type TagChoice, tagClauses } from '../../search/index.js';
import { useControllableState, useMessages } from '../config/index.js';
import { tagFacetsMessages } from './TagFacets.messages.js';
import type { TagFacetsProps } from './TagFacets.types.js';
import { TagFacetsView } from './TagFacetsView.js';
import { LateValues } from './values/LateValues.js';

/** Values asked for per key, so that "show more" and search have something to show. */
const LOADED_VALUES = 20;
const NONE: readonly TagChoice[] = [];

/**
 * How the events of an issue spread over their tags. Needs a `CrashboardProvider`.
 *
 * @example <TagFacets issue={issue.ref} onFilter={({ query }) => addToSearch(query)} />
 */
export const TagFacets: React.ForwardRefExoticComponent<TagFacetsProps & React.RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function TagFacets({ issueRef: issue, scope = {}, keys, ...view }, ref) {
    const t = useMessages('TagFacets', tagFacetsMessages, view.messages);
    const capabilities = useCapabilities();
    const can = (name: 'tags.baseline' | 'tags.values' | 'events.search'): boolean =>
      capabilities[name]?.state !== 'no';
    const [chosen, setChosen] = useControllableState<readonly TagChoice[]>({
      value: view.choices,
      defaultValue: view.defaultChoices ?? NONE,
      onChange: view.onChoicesChange,
    });
    const [wantsWithin, setWithin] = useState(false);
    const isWithin = wantsWithin && chosen.length > 0 && can('events.search');
    const query = [scope.query, ...tagClauses(chosen)].filter(Boolean).join(' ');
    const facets = useTagFacets(issue, { ...scope, keys, valuesPerKey: LOADED_VALUES });
    const within = useTagsWithin(
      isWithin ? issue : undefined,
      { ...scope, query },
      {
        keys,
        valuesPerKey: LOADED_VALUES,
      },
    );
    const [compared, setCompared] = useState<string>();
    const baselineScope = {
      environments: scope.environments,
      range: facets.status === 'success' ? comparedRange(facets.data, scope.range) : scope.range,
    };
    const isCompared =
      can('tags.baseline') && compared === issue.id && facets.status === 'success' && !isWithin;
    const baseline = useTagBaseline(issue, baselineScope, { enabled: isCompared });
    const isInteractive = view.onFilter !== undefined || view.onChoicesChange !== undefined;
    const shown = isWithin ? within : facets;
    return (
      <TagFacetsView
        {...view}
        ref={ref}
        facets={shown}
        onRetry={shown.refresh}
        choices={chosen}
        onChoicesChange={isInteractive ? setChosen : undefined}
        baseline={isCompared ? baseline : undefined}
        onCompare={
          can('tags.baseline') && !isWithin
            ? () => (isCompared ? baseline.refresh() : setCompared(issue.id))
            : undefined
        }
        isWithin={isWithin}
        onWithinChange={isInteractive && can('events.search') ? setWithin : undefined}
        renderValues={
          can('tags.values')
            ? (request) => (
                <LateValues
                  key={request.key}
                  t={t}
                  issueRef={issue}
                  request={request}
                  scope={scope}
                  hasTrends={can('events.search')}
                />
              )
            : undefined
        }
      />
    );
  });
