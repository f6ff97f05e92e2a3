'use client';
import { type ReactElement, useId, useState } from 'react';
import type { Translate } from '../../i18n/index.js';
import { facetRows } from '../../insights/index.js';
import type { TagFacet } from '../../model/index.js';
import { Button } from '../internal/buttons/Button.js';
import { Pill } from '../internal/data/Pill.js';
import { FacetValue } from './FacetValue.js';
import type { TagFacetsMessages } from './TagFacets.messages.js';
import type { FacetActions } from './useFacetActions.js';

interface FacetProps {
  t: Translate<TagFacetsMessages>;
  facet: TagFacet;
  isPinned: boolean;
  /** While searching, every value that matches is shown. */
  isSearched: boolean;
  valuesPerKey: number;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  actions: FacetActions;
  onShowValues: ((key: string) => void) | undefined;
}

/** One tag: what its numbers are based on, and its values with their shares. */
export function Facet(props: FacetProps): ReactElement {
  const { t, facet, isPinned, isSearched, valuesPerKey, headingLevel, actions, onShowValues } = props;
  const id = useId();
  const [all, setAll] = useState(false);
  const { rows, hidden, total } = facetRows(
    facet,
    all || isSearched ? Number.POSITIVE_INFINITY : valuesPerKey,
  );
  const Heading = `h${headingLevel}` as const;
  const about = [
    facet.distinct !== undefined && t('distinct', { count: facet.distinct }),
    total !== undefined && t('events', { count: total }),
  ].filter((part) => part !== false);
  return (
    <div className="cb-panel-part" role="group" aria-labelledby={id}>
      <div className="cb-facet-head">
        <Heading className="cb-strong cb-facet-heading" id={id}>
          <bdi>{facet.key}</bdi>
        </Heading>
        {isPinned && <Pill tone="neutral">{t('pinned')}</Pill>}
        <span className="cb-meta cb-line-end">{about.join(' · ')}</span>
      </div>
      {facet.sample !== undefined && (
        <p className="cb-meta">
          {facet.sample.of === undefined
            ? t('sample', { from: facet.sample.from })
            : t('sampleOf', { from: facet.sample.from, of: facet.sample.of })}
        </p>
      )}
      <ul className="cb-facet-rows" aria-label={t('rows', { key: facet.key })}>
        {rows.map((row) => (
          <FacetValue
            key={`${row.kind} ${row.value}`}
            t={t}
            facetKey={facet.key}
            row={row}
            actions={actions}
          />
        ))}
      </ul>
      {(hidden > 0 || all) && !isSearched && (
        <Button size="sm" variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('more', { count: hidden })}
        </Button>
      )}
      {onShowValues && !isSearched && (facet.distinct ?? facet.values.length) > valuesPerKey && (
        <Button
          size="sm"
          variant="ghost"
          aria-label={t('allValuesOf', { key: facet.key })}
          onClick={() => onShowValues(facet.key)}
        >
          {t('allValues')}
        </Button>
      )}
    </div>
  );
}
