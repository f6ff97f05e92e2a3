'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { FoldedFacets } from '../../insights/index.js';
import { useFormat } from '../config/index.js';
import { Button } from '../internal/buttons/Button.js';
import type { TagFacetsMessages } from './TagFacets.messages.js';

/** Longer values are cut in the line. */
const MAX_TEXT = 60;

interface FoldedTagsProps {
  t: Translate<TagFacetsMessages>;
  folded: FoldedFacets;
  isOpen: boolean;
  onToggle: () => void;
}

/** The tags that tell no events apart, in a line each kind. */
export function FoldedTags({ t, folded, isOpen, onToggle }: FoldedTagsProps): ReactElement | null {
  const format = useFormat();
  const { constant, duplicate, unique } = folded;
  const count = constant.length + duplicate.length + unique.length;
  if (count === 0) return null;
  const always = constant.map(({ key, values: [only] }) => {
    const text = only?.label ?? only?.value ?? '';
    const value = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
    return t('alwaysTag', { key, value });
  });
  return (
    <div className="cb-note cb-facets-folded">
      {always.length > 0 && <p className="cb-prose">{t('always', { tags: format.list(always) })}</p>}
      {duplicate.map(({ key, of }) => (
        <p key={key} className="cb-prose">
          {t('duplicate', { key, of })}
        </p>
      ))}
      {unique.length > 0 && (
        <p className="cb-prose">
          {t('unique', { count: unique.length, tags: format.list(unique.map(({ key }) => key)) })}
        </p>
      )}
      <Button size="sm" variant="ghost" aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? t('foldTags') : t('showFolded', { count })}
      </Button>
    </div>
  );
}
