'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import { Icon } from '../internal/Icon.js';
import { searchIcon } from '../internal/icons.js';
import type { TagFacetsMessages } from './TagFacets.messages.js';

interface FacetSearchProps {
  t: Translate<TagFacetsMessages>;
  text: string;
  onTextChange: (text: string) => void;
}

/** Looks through keys and the values in hand. */
export function FacetSearch({ t, text, onTextChange }: FacetSearchProps): ReactElement {
  return (
    <span className="cb-facets-search">
      <Icon icon={searchIcon} />
      <input
        type="search"
        className="cb-facets-search-input"
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        onChange={(event) => onTextChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.stopPropagation();
          onTextChange('');
        }}
      />
    </span>
  );
}
