'use client';
import { forwardRef, useMemo, useState } from 'react';
import { foldFacets, orderFacets, searchFacets } from '../../insights/index.js';
import type { TagFacet } from '../../model/index.js';
import type { TagChoice } from '../../search/index.js';
import { useControllableState, useMessages } from '../config/index.js';
import { Root } from '../internal/base/Root.js';
import { Button } from '../internal/buttons/Button.js';
import { Dialog } from '../internal/overlays/Dialog.js';
import { SearchField } from '../internal/pickers/SearchField.js';
import { AsyncBoundary } from '../internal/states/AsyncBoundary.js';
import { EmptyState } from '../internal/states/EmptyState.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import { ChosenTags } from './ChosenTags.js';
import { Facet } from './Facet.js';
import { FoldedTags } from './FoldedTags.js';
import { SuspectTags } from './SuspectTags.js';
import { tagFacetsMessages } from './TagFacets.messages.js';
import type { TagFacetsViewProps } from './TagFacets.types.js';
import { type FacetActions, useFacetActions } from './useFacetActions.js';
import { useRedactedBaseline, useRedactedFacets } from './useRedactedFacets.js';

const NONE: readonly never[] = [];

/** The drawn facets: a pure function of their data and of what is chosen. */
export const TagFacetsView: React.ForwardRefExoticComponent<
  TagFacetsViewProps & React.RefAttributes<HTMLElement>
> = /* @__PURE__ */ forwardRef(function TagFacetsView(props, ref) {
  const {
    facets: given,
    baseline: givenBaseline,
    onRetry,
    onCompare,
    choices,
    defaultChoices,
    onChoicesChange,
    onFilter,
    renderValues,
    isWithin = false,
    onWithinChange,
    ...others
  } = props;
  const { pinned = NONE, valuesPerKey = 5, headingLevel = 3, messages, ...dom } = others;
  const t = useMessages('TagFacets', tagFacetsMessages, messages);
  const facets = useRedactedFacets(given);
  const baseline = useRedactedBaseline(givenBaseline);
  const [text, setText] = useState('');
  const [valuesOf, setValuesOf] = useState<string>();
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
              {onWithinChange && (chosen.length > 0 || isWithin) && (
                <p className="cb-line">
                  {isWithin && <span className="cb-note">{t('withinNote')}</span>}
                  <Button size="sm" onClick={() => onWithinChange(!isWithin)}>
                    {t(isWithin ? 'withinAll' : 'within')}
                  </Button>
                </p>
              )}
              <SuspectTags
                t={t}
                facets={list}
                baseline={baseline}
                onCompare={onCompare}
                headingLevel={headingLevel}
                actions={actions}
              />
              <Facets
                t={t}
                facets={list}
                text={text}
                onClear={() => setText('')}
                pinned={pinned}
                chosen={chosen}
                valuesPerKey={valuesPerKey}
                headingLevel={headingLevel}
                actions={actions}
                onShowValues={renderValues && setValuesOf}
              />
              {renderValues && (
                <Dialog
                  open={valuesOf !== undefined}
                  onOpenChange={(isOpen) => !isOpen && setValuesOf(undefined)}
                  title={t('allValuesOf', { key: valuesOf ?? '' })}
                >
                  {valuesOf !== undefined &&
                    renderValues({
                      key: valuesOf,
                      facet: list.find(({ key }) => key === valuesOf),
                      isInteractive,
                      modeOf: actions.modeOf,
                      press: actions.press,
                    })}
                </Dialog>
              )}
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
  chosen: readonly TagChoice[];
  valuesPerKey: number;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  actions: FacetActions;
  onShowValues: ((key: string) => void) | undefined;
}

function Facets({ t, facets, text, onClear, pinned, chosen, ...shared }: FacetsProps): React.ReactElement {
  const ordered = useMemo(() => orderFacets(facets, pinned), [facets, pinned]);
  const [isOpen, setOpen] = useState(false);
  const folded = useMemo(
    () => foldFacets(ordered, [...pinned, ...chosen.map(({ key }) => key)]),
    [ordered, pinned, chosen],
  );
  const isSearched = text.trim() !== '';
  const found = useMemo(
    () => (isSearched || isOpen ? searchFacets(ordered, text) : folded.shown),
    [ordered, folded, isSearched, isOpen, text],
  );
  if (found.length === 0 && isSearched) {
    return (
      <EmptyState
        kind="no-match"
        title={t('noMatchText', { text: text.trim() })}
        action={{ label: t('clear'), onClick: onClear }}
      />
    );
  }
  return (
    <>
      <div className="cb-cards cb-facets">
        {found.map((facet) => (
          <Facet
            key={facet.key}
            t={t}
            facet={facet}
            isPinned={pinned.includes(facet.key)}
            isSearched={isSearched}
            {...shared}
          />
        ))}
      </div>
      {!isSearched && <FoldedTags t={t} folded={folded} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />}
    </>
  );
}
