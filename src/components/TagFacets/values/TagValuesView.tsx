'use client';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { Listing, Resource, TagFacet, TagValue } from '../../../model/index.js';
import { useFormat } from '../../config/index.js';
import { useScrollStop } from '../../internal/base/useScrollStop.js';
import { Button, IconButton } from '../../internal/buttons/Button.js';
import { CopyButton } from '../../internal/copying/CopyButton.js';
import { Count } from '../../internal/data/Count.js';
import { minusIcon } from '../../internal/icons/icons.js';
import { loadedRows } from '../../internal/listing/tools/loadedRows.js';
import { SearchField } from '../../internal/pickers/SearchField.js';
import { Select } from '../../internal/pickers/Select.js';
import { AsyncBoundary } from '../../internal/states/AsyncBoundary.js';
import { EmptyState } from '../../internal/states/EmptyState.js';
import { ProblemNotice } from '../../internal/states/ProblemNotice.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import { shareText } from '../shareText.js';
import type { TagFacetsMessages } from '../TagFacets.messages.js';
import type { TagValueSort, TagValuesRequest } from '../TagFacets.types.js';
import { isMasked, useRedactedValues } from '../useRedactedFacets.js';

/** Longer values are cut on screen; copying takes the whole. */
const MAX_TEXT = 300;

export interface TagValuesViewProps {
  readonly t: Translate<TagFacetsMessages>;
  readonly tagKey: string;
  /** What is known of the tag: how many events and values there are. */
  readonly facet: TagFacet | undefined;
  readonly listing: Resource<Listing<TagValue>>;
  readonly onRetry?: (() => void) | undefined;
  readonly onMore?: (() => void) | undefined;
  readonly sort: TagValueSort;
  readonly onSortChange: (sort: TagValueSort) => void;
  readonly actions: Pick<TagValuesRequest, 'isInteractive' | 'modeOf' | 'press'>;
  /** Draws how often a value came over time, once a reader asks. Omit where nobody counts that. */
  readonly renderTrend?: ((value: TagValue) => ReactNode) | undefined;
}

/** All values of one tag, page by page. */
export function TagValuesView(props: TagValuesViewProps): ReactElement {
  const { t, tagKey, listing, onRetry } = props;
  return (
    <AsyncBoundary<Listing<TagValue>>
      resource={listing}
      label={t('rows', { key: tagKey })}
      onRetry={onRetry}
      isEmpty={({ source, hasNextPage }) => source.count === 0 && !hasNextPage}
      emptyTitle={t('valuesEmpty')}
      emptyText={t('emptyText')}
      unsupported={<EmptyState kind="unsupported" title={t('valuesUnsupported')} />}
    >
      {(data) => <Values {...props} data={data} />}
    </AsyncBoundary>
  );
}

interface ValuesProps extends TagValuesViewProps {
  readonly data: Listing<TagValue>;
}

function Values(props: ValuesProps): ReactElement {
  const { t, tagKey, facet, data, onMore, sort, onSortChange, actions } = props;
  const [text, setText] = useState('');
  const loaded = useRedactedValues(tagKey, loadedRows(data.source));
  const needle = text.trim().toLowerCase();
  const found = loaded.filter(({ value, label }) =>
    `${value}\n${label ?? ''}`.toLowerCase().includes(needle),
  );
  const isKnown = loaded.some(({ value }) => value === text.trim());
  const canSort = loaded.some(({ lastSeen }) => lastSeen !== undefined);
  const total = facet?.distinct ?? data.total;
  return (
    <div className="cb-tag-values">
      <div className="cb-toolbar">
        <SearchField text={text} onTextChange={setText} label={t('valuesSearch')} />
        {canSort && (
          <Select<TagValueSort>
            label={t('valuesSort')}
            value={sort}
            onChange={onSortChange}
            options={SORTS.map((value) => ({ value, label: t('valuesSortBy', { by: value }) }))}
            showLabel
          />
        )}
      </div>
      <p className="cb-meta" role="status">
        {needle === ''
          ? total !== undefined && total > loaded.length
            ? t('valuesLoadedOf', { count: loaded.length, total })
            : t('distinct', { count: loaded.length })
          : t('valuesFound', { count: found.length, loaded: loaded.length })}
      </p>
      {needle !== '' && !isKnown && actions.isInteractive && (
        <p className="cb-line">
          {data.hasNextPage && <span className="cb-note">{t('valuesOnlyLoaded')}</span>}
          <Button
            size="sm"
            onClick={() => actions.press({ key: tagKey, value: text.trim(), mode: 'include' })}
          >
            {t('valuesAnyway', { key: tagKey, value: text.trim().slice(0, MAX_TEXT) })}
          </Button>
        </p>
      )}
      {found.length > 0 && <Table {...props} rows={found} />}
      {data.nextPageProblem && (
        <ProblemNotice what={t('rows', { key: tagKey })} problem={data.nextPageProblem} onRetry={onMore} />
      )}
      {data.hasNextPage && !data.nextPageProblem && onMore && (
        <Button size="sm" busy={data.nextPageStatus === 'loading'} onClick={onMore}>
          {t('valuesMore')}
        </Button>
      )}
    </div>
  );
}

const SORTS: readonly TagValueSort[] = ['count', 'lastSeen', 'firstSeen'];

interface TableProps extends TagValuesViewProps {
  readonly rows: readonly TagValue[];
}

function Table({ rows, ...props }: TableProps): ReactElement {
  const { t, tagKey, renderTrend } = props;
  const hasTimes = rows.some(({ firstSeen, lastSeen }) => firstSeen !== undefined || lastSeen !== undefined);
  const [open, setOpen] = useState<string>();
  const [box, isStop] = useScrollStop<HTMLDivElement>(rows);
  return (
    <div
      ref={box}
      className="cb-tag-values-box"
      {...(isStop
        ? { role: 'group', 'aria-label': t('rows', { key: tagKey }), tabIndex: 0 }
        : { tabIndex: -1 })}
    >
      <table className="cb-tag-values-table" aria-label={t('rows', { key: tagKey })}>
        <thead>
          <tr>
            <th scope="col">{t('valuesValue')}</th>
            <th scope="col">{t('valuesEvents')}</th>
            <th scope="col">{t('valuesShare')}</th>
            {hasTimes && <th scope="col">{t('valuesFirstSeen')}</th>}
            {hasTimes && <th scope="col">{t('valuesLastSeen')}</th>}
            <th scope="col">
              <span className="cb-visually-hidden">{t('valuesActions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.value}
              row={row}
              hasTimes={hasTimes}
              {...props}
              trend={open === row.value && renderTrend?.(row)}
              onTrend={renderTrend && (() => setOpen(open === row.value ? undefined : row.value))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends TagValuesViewProps {
  readonly row: TagValue;
  readonly hasTimes: boolean;
  readonly trend: ReactNode;
  readonly onTrend: (() => void) | undefined;
}

function Row({ t, tagKey, facet, row, hasTimes, actions, trend, onTrend }: RowProps): ReactElement {
  const format = useFormat();
  const { value, label, count, firstSeen, lastSeen, query } = row;
  const text = value === '' ? t('none') : (label ?? value);
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  const names = { key: tagKey, value: shown };
  const mode = actions.modeOf(tagKey, value);
  const canPress = actions.isInteractive && !isMasked(row);
  const total = facet?.total;
  const press = (next: 'include' | 'exclude') => () =>
    actions.press({ key: tagKey, value, mode: next }, query);
  return (
    <>
      <tr data-mode={mode}>
        <th scope="row">
          {canPress ? (
            <button
              type="button"
              className="cb-press cb-tag-values-press"
              aria-pressed={mode === 'include'}
              title={t('include', names)}
              onClick={press('include')}
            >
              <bdi>{shown}</bdi>
            </button>
          ) : (
            <bdi>{shown}</bdi>
          )}
        </th>
        <td className="cb-tag-values-number">
          <Count value={count} unit={(number) => t('events', { count: number })} />
        </td>
        <td className="cb-tag-values-number">
          {count !== undefined && total !== undefined && total > 0
            ? shareText(format, Math.min(1, count / total))
            : '—'}
        </td>
        {hasTimes && (
          <td>
            <RelativeTime at={firstSeen} />
          </td>
        )}
        {hasTimes && (
          <td>
            <RelativeTime at={lastSeen} />
          </td>
        )}
        <td>
          <span className="cb-facet-actions">
            {canPress && (
              <IconButton
                icon={minusIcon}
                label={t('exclude', names)}
                aria-pressed={mode === 'exclude'}
                onClick={press('exclude')}
              />
            )}
            {value !== '' && !isMasked(row) && (
              <CopyButton label={t('copyValue', { value: shown })} text={value} />
            )}
            {onTrend && !isMasked(row) && (
              <Button
                size="sm"
                variant="ghost"
                aria-expanded={trend !== false}
                aria-label={t('valuesTrendOf', { value: shown })}
                onClick={onTrend}
              >
                {t('valuesTrend')}
              </Button>
            )}
          </span>
        </td>
      </tr>
      {trend ? (
        <tr>
          <td colSpan={hasTimes ? 6 : 4}>{trend}</td>
        </tr>
      ) : null}
    </>
  );
}
