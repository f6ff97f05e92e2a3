'use client';
import { forwardRef, useMemo, useState } from 'react';
import { orderFacets, searchFacets, type TagChoice } from '../../insights/index.js';
import type { TagFacet } from '../../model/index.js';
import { useControllableState, useMessages } from '../config/index.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { EmptyState } from '../internal/EmptyState.js';
import { Root } from '../internal/Root.js';
import { SearchField } from '../internal/SearchField.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { ChosenTags } from './ChosenTags.js';
import { Facet } from './Facet.js';
import { tagFacetsMessages } from './TagFacets.messages.js';
import type { TagFacetsViewProps } from './TagFacets.types.js';
import { type FacetActions, useFacetActions } from './useFacetActions.js';
import { useRedactedFacets } from './useRedactedFacets.js';

const NONE: readonly never[] = [];

/** The drawn facets: a pure function of their data and of what is chosen. */
export const TagFacetsView: React.ForwardRefExoticComponent<
  TagFacetsViewProps & React.RefAttributes<HTMLElement>
> = /* @__PURE__ */ forwardRef(function TagFacetsView(props, ref) {
  const { facets: given, onRetry, choices, defaultChoices, onChoicesChange, onFilter, ...others } = props;
  const { pinned = NONE, valuesPerKey = 5, headingLevel = 3, messages, ...dom } = others;
  const t = useMessages('TagFacets', tagFacetsMessages, messages);
  const facets = useRedactedFacets(given);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useControllableState<readonly TagChoice[]>({
    value: choices,
    defaultValue: defaultChoices ?? NONE,
    onChange: onChoicesChange,
  });
  const isInteractive = onFilter !== undefined || onChoicesChange !== undefined;
  const actions: FacetActions = useFacetActions({ chosen, setChosen, onFilter, isInteractive });
  return (
    <Root aria-label={t('label')} {...dom} part="tag-facets" ref={ref}>
      <SectionBoundary component="TagFacets" resetKey={facets}>
        <AsyncBoundary<readonly TagFacet[]>
          resource={facets}
          label={t('loading')}
          isEmpty={(list) => list.length === 0}
          onRetry={onRetry}
          emptyTitle={t('emptyTitle')}
          emptyText={t('emptyText')}
        >
          {(list) => (
            <>
              <SearchField
                className="cb-facets-search"
                text={text}
                onTextChange={setText}
                label={t('search')}
              />
              {chosen.length > 0 && <ChosenTags t={t} chosen={chosen} facets={list} actions={actions} />}
              <Facets
                t={t}
                facets={list}
                text={text}
                onClear={() => setText('')}
                pinned={pinned}
                valuesPerKey={valuesPerKey}
                headingLevel={headingLevel}
                actions={actions}
              />
            </>
          )}
        </AsyncBoundary>
      </SectionBoundary>
    </Root>
  );
});

interface FacetsProps {
  t: ReturnType<typeof useMessages<typeof tagFacetsMessages>>;
  facets: readonly TagFacet[];
  text: string;
  onClear: () => void;
  pinned: readonly string[];
  valuesPerKey: number;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  actions: FacetActions;
}

function Facets({ t, facets, text, onClear, pinned, ...shared }: FacetsProps): React.ReactElement {
  const ordered = useMemo(() => orderFacets(facets, pinned), [facets, pinned]);
  const found = useMemo(() => searchFacets(ordered, text), [ordered, text]);
  if (found.length === 0) {
    return (
      <EmptyState
        kind="no-match"
        title={t('noMatchText', { text: text.trim() })}
        action={{ label: t('clear'), onClick: onClear }}
      />
    );
  }
  return (
    <div className="cb-cards cb-facets">
      {found.map((facet) => (
        <Facet
          key={facet.key}
          t={t}
          facet={facet}
          isPinned={pinned.includes(facet.key)}
          isSearched={text !== ''}
          {...shared}
        />
      ))}
    </div>
  );
}
