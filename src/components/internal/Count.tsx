'use client';
import type { ReactElement } from 'react';
import { numberMessages } from '../../i18n/kit/en/number.js';
import { useFormat } from '../config/format.js';
import { useKit } from './useKit.js';

export interface CountProps {
  /** `undefined` reads as "unknown", never as 0. */
  value: number | undefined;
  /** The server stopped counting at `value`. */
  atLeast?: boolean | undefined;
  /** The time the number is about, e.g. `14 d`. */
  window?: string | undefined;
  /** Adds the unit for screen readers and the title, e.g. `(n) => t('events', { count: n })`. */
  unit?: ((value: number) => string) | undefined;
}

/** A number, short on screen and exact in the title and for screen readers. */
export function Count({ value, atLeast = false, window, unit }: CountProps): ReactElement {
  const t = useKit(numberMessages);
  const format = useFormat();
  if (value === undefined || !Number.isFinite(value)) {
    return (
      <span className="cb-unknown" title={t('unknown')}>
        <span aria-hidden="true">—</span>
        <span className="cb-visually-hidden">{t('unknown')}</span>
      </span>
    );
  }
  const compact = value >= 1000 ? format.compact(value) : format.number(value);
  const shown = `${atLeast ? '≥ ' : ''}${compact}`;
  const counted = unit ? unit(value) : format.number(value);
  const bounded = atLeast ? t('atLeast', { count: counted }) : counted;
  const exact = window ? t('inWindow', { count: bounded, window }) : bounded;
  if (exact === shown) return <span className="cb-count">{shown}</span>;
  return (
    <span className="cb-count" title={exact}>
      <span aria-hidden="true">{shown}</span>
      <span className="cb-visually-hidden">{exact}</span>
    </span>
  );
}
