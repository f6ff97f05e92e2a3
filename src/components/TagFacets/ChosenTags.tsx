'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { TagFacet } from '../../model/index.js';
import { type TagChoice, tagClauses } from '../../search/index.js';
import { Button, IconButton } from '../internal/buttons/Button.js';
import { CopyButton } from '../internal/copying/CopyButton.js';
import { closeIcon } from '../internal/icons/icons.js';
import type { TagFacetsMessages } from './TagFacets.messages.js';
import type { FacetActions } from './useFacetActions.js';

interface ChosenTagsProps {
  t: Translate<TagFacetsMessages>;
  chosen: readonly TagChoice[];
  facets: readonly TagFacet[];
  actions: FacetActions;
}

/** The chosen values as chips, and all of them as one search query. */
export function ChosenTags({ t, chosen, facets, actions }: ChosenTagsProps): ReactElement {
  const query = (): string => tagClauses(chosen, (choice) => knownClause(facets, choice)).join(' ');
  return (
    <div className="cb-line cb-facets-chosen">
      <ul className="cb-line" aria-label={t('chosen')}>
        {chosen.map((choice) => {
          const value = choice.value === '' ? t('none') : choice.value;
          const text = t(choice.mode === 'include' ? 'chosenInclude' : 'chosenExclude', {
            key: choice.key,
            value,
          });
          return (
            <li key={`${choice.key} ${choice.value}`} className="cb-facets-chip" data-mode={choice.mode}>
              <bdi className="cb-facets-chip-text">{text}</bdi>
              {actions.isInteractive && (
                <IconButton
                  icon={closeIcon}
                  label={t('remove', { choice: text })}
                  onClick={() => actions.press(choice)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {actions.isInteractive && (
        <Button size="sm" variant="ghost" onClick={actions.clear}>
          {t('clear')}
        </Button>
      )}
      <CopyButton label={t('copyQuery')} text={query} />
    </div>
  );
}

function knownClause(facets: readonly TagFacet[], { key, value }: TagChoice): string | undefined {
  return facets.find((facet) => facet.key === key)?.values.find((candidate) => candidate.value === value)
    ?.query;
}
