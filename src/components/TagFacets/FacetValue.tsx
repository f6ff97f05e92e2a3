'use client';
import type { CSSProperties, ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { FacetRow } from '../../insights/index.js';
import type { Annotation } from '../../model/index.js';
import { markOf } from '../../redact/markOf.js';
import type { TagMode } from '../../search/index.js';
import { useFormat } from '../config/index.js';
import { IconButton } from '../internal/buttons/Button.js';
import { CopyButton } from '../internal/copying/CopyButton.js';
import { AnnotationChip } from '../internal/data/AnnotationChip.js';
import { Count } from '../internal/data/Count.js';
import { minusIcon } from '../internal/icons/icons.js';
import { SafeLink } from '../internal/links/SafeLink.js';
import { shareText } from './shareText.js';
import type { TagFacetsMessages } from './TagFacets.messages.js';
import type { FacetActions } from './useFacetActions.js';
import { isMasked } from './useRedactedFacets.js';

/** Longer values are cut on screen; copying takes the whole. */
const MAX_TEXT = 300;

interface FacetValueProps {
  t: Translate<TagFacetsMessages>;
  facetKey: string;
  row: FacetRow;
  actions: FacetActions;
}

/** A value with its share. The bar repeats the share; the text says it. */
export function FacetValue({ t, facetKey, row, actions }: FacetValueProps): ReactElement {
  const format = useFormat();
  const text = facetText(t, row);
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  const mark = row.kind === 'value' ? markOf(text) : undefined;
  const mode = row.kind === 'other' ? undefined : actions.modeOf(facetKey, row.value);
  const canPress = actions.isInteractive && row.kind !== 'other' && !isMasked(row.source);
  const press = (next: TagMode) => () =>
    actions.press({ key: facetKey, value: row.value, mode: next }, row.source?.query);
  const names = { key: facetKey, value: shown };
  const inner = (
    <>
      <span
        className="cb-bars-fill"
        style={{ '--cb-share': row.share ?? 0 } as CSSProperties}
        aria-hidden="true"
      />
      <bdi className="cb-facet-text">
        {mark === undefined ? shown : <AnnotationChip annotation={redactedBy(mark)} />}
        {row.source?.alike === undefined ? null : (
          <small className="cb-meta"> {t('distinct', { count: row.source.alike })}</small>
        )}
      </bdi>
      <span className="cb-facet-numbers">
        <span className="cb-facet-share">
          {row.share === undefined ? t('unknownShare') : shareText(format, row.share)}
        </span>
        <span className="cb-facet-count">
          <Count value={row.count} unit={(count) => t('events', { count })} />
        </span>
      </span>
    </>
  );
  return (
    <li className="cb-facet-value" data-kind={row.kind} data-mode={mode}>
      {canPress ? (
        <button
          type="button"
          className="cb-press cb-facet-main"
          aria-pressed={mode === 'include'}
          title={t('include', names)}
          onClick={press('include')}
        >
          {inner}
        </button>
      ) : (
        <span className="cb-facet-main">{inner}</span>
      )}
      <span className="cb-facet-actions">
        {canPress && (
          <IconButton
            className="cb-facet-exclude"
            icon={minusIcon}
            label={t('exclude', names)}
            aria-pressed={mode === 'exclude'}
            onClick={press('exclude')}
          />
        )}
        {row.kind === 'value' && !isMasked(row.source) && (
          <CopyButton label={t('copyValue', { value: shown })} text={row.value} />
        )}
        {row.kind === 'value' && isAddress(row.value) && (
          <SafeLink href={row.value}>
            <span className="cb-visually-hidden">{shown}</span>
          </SafeLink>
        )}
      </span>
    </li>
  );
}

function facetText(t: Translate<TagFacetsMessages>, { kind, value, label }: FacetRow): string {
  if (kind === 'other') return t('other');
  return kind === 'none' ? t('none') : (label ?? value);
}

/** What a whole value was replaced by, told as everywhere else. */
function redactedBy(rule: string): Annotation {
  return { path: '', action: 'masked', by: 'server', ...(rule !== '' && { rule }) };
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}
