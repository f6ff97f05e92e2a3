'use client';
import type { ReactElement } from 'react';
import type { TimeRange } from '../../../../model/index.js';
import { Select } from '../../pickers/Select.js';
import type { ScopeTranslate } from './scopeText.js';
import { windowLabel } from './windowLabel.js';

export interface RangeSelectProps<R extends TimeRange | undefined> {
  /** `undefined` is all time. */
  readonly range: R;
  onChange(range: R): void;
  /** Offers all time. */
  readonly all?: (R extends undefined ? boolean : false) | undefined;
  /** Name of a range of dates. */
  readonly custom: string;
  readonly t: ScopeTranslate;
}

const ALL = '*';
const CUSTOM = '';
const DAYS = [7, 14, 30, 90];

/** Narrows a list to a time range. */
export function RangeSelect<R extends TimeRange | undefined>(props: RangeSelectProps<R>): ReactElement {
  const { range, onChange, all = false, custom, t } = props;
  const value = lastOf(range);
  const options = [
    ...(all ? [{ value: ALL, label: t('rangeAll') }] : []),
    { value: '1h', label: t('rangeLastHour') },
    { value: '24h', label: t('rangeLastDay') },
    ...DAYS.map((n) => ({ value: `${n}d`, label: t('rangeLastDays', { n }) })),
  ];
  const isListed = options.some((option) => option.value === value);
  const choose = (last: string): void => {
    if (last !== value) onChange((last === ALL ? undefined : { last }) as R);
  };
  return (
    <Select
      label={t('range')}
      value={value}
      onChange={choose}
      options={isListed ? options : [{ value, label: nameOf(range, custom, t) }, ...options]}
    />
  );
}

function nameOf(range: TimeRange | undefined, custom: string, t: ScopeTranslate): string {
  return range && 'last' in range ? windowLabel(range, t, String) : custom;
}

function lastOf(range: TimeRange | undefined): string {
  if (!range) return ALL;
  return 'last' in range ? range.last : CUSTOM;
}
