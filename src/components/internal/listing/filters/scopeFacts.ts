import type { TimeRange } from '../../../../model/index.js';
import type { Format } from '../../../config/index.js';
import type { PaperFact } from '../../paper/PaperScope.js';
import type { ListTranslate } from '../ListPanelContext.js';
import { windowLabel } from './windowLabel.js';

/** What narrows a list or an issue. */
export interface NamedScope {
  readonly environments?: readonly string[] | undefined;
  /** `undefined` is all time. */
  readonly range?: TimeRange | undefined;
  readonly query?: string | undefined;
}

/** A scope in words, as its filters say it. */
export function scopeFacts(
  { environments = [], range, query = '' }: NamedScope,
  t: ListTranslate,
  format: Format,
): readonly PaperFact[] {
  return [
    {
      name: t('environment'),
      value: environments.length === 0 ? t('allEnvironments') : format.list(environments),
    },
    { name: t('range'), value: rangeText(range, t, format) },
    ...(query.trim() === '' ? [] : [{ name: t('search'), value: query }]),
  ];
}

function rangeText(range: TimeRange | undefined, t: ListTranslate, format: Format): string {
  if (!range) return t('rangeAll');
  if ('last' in range) {
    if (range.last === '1h') return t('rangeLastHour');
    if (range.last === '24h') return t('rangeLastDay');
    const days = /^(\d+)d$/.exec(range.last)?.[1];
    if (days) return t('rangeLastDays', { n: Number(days) });
  }
  return windowLabel(range, t, (iso) => format.date(iso));
}
