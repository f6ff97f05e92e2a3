'use client';
import { Fragment, type ReactElement } from 'react';
import { numberMessages } from '../../../i18n/kit/en/number.js';
import { useFormat } from '../../config/format.js';
import { cx } from '../base/cx.js';
import { useKit } from '../base/useKit.js';
import type { CellAttributes } from './cell.js';

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

export interface UnknownProps {
  /** Makes it the whole cell of a list. */
  cell?: CellAttributes | undefined;
}

/** Stands where the server does not report something. */
export function Unknown({ cell }: UnknownProps): ReactElement {
  const t = useKit(numberMessages);
  if (cell) {
    return (
      <div
        {...cell}
        role="gridcell"
        className={cx(cell.className, 'cb-unknown')}
        title={t('unknown')}
        aria-label={t('unknown')}
      >
        —
      </div>
    );
  }
  return (
    <span className="cb-unknown" title={t('unknown')}>
      <span aria-hidden="true">—</span>
      <span className="cb-visually-hidden">{t('unknown')}</span>
    </span>
  );
}

/** A number, short on screen and exact in the title and for screen readers. */
export function Count(props: CountProps): ReactElement {
  const text = useCountText(props);
  if (!text) return <Unknown />;
  const { shown, exact } = text;
  if (exact === shown) return <span className="cb-count">{shown}</span>;
  return (
    <span className="cb-count" title={exact}>
      <span aria-hidden="true">{shown}</span>
      <span className="cb-visually-hidden">{exact}</span>
    </span>
  );
}

/** A small line below a number. */
export interface CountNote {
  readonly text: string;
  readonly title?: string | undefined;
}

export interface NumberCellProps {
  readonly cell: CellAttributes;
  readonly shown: string;
  readonly exact: string;
  readonly notes?: readonly CountNote[] | undefined;
}

/** A number that is the whole cell of a list. Readers hear what is seen, then the exact number. */
export function NumberCell({ cell, shown, exact, notes = [] }: NumberCellProps): ReactElement {
  return (
    <div {...cell} role="gridcell" title={exact} aria-label={spoken(shown, exact, notes)}>
      {shown}
      {notes.map(({ text, title }) => (
        <Fragment key={text}>
          {' '}
          <span className="cb-table-hint" title={title}>
            {text}
          </span>
        </Fragment>
      ))}
    </div>
  );
}

export interface CountCellProps extends CountProps, Pick<NumberCellProps, 'cell' | 'notes'> {}

/** A count that is the whole cell of a list. */
export function CountCell({ cell, notes, ...count }: CountCellProps): ReactElement {
  const text = useCountText(count);
  return text ? <NumberCell cell={cell} notes={notes} {...text} /> : <Unknown cell={cell} />;
}

/** Begins with what is seen, so that the two are known to be one. */
function spoken(shown: string, exact: string, notes: readonly CountNote[]): string {
  if (notes.length === 0 && exact.startsWith(shown)) return exact;
  return `${[shown, ...notes.map(({ text }) => text)].join(' ')}, ${exact}`;
}

/** How a number is shown and what it is exactly. `undefined` when it is unknown. */
function useCountText({
  value,
  atLeast = false,
  window,
  unit,
}: CountProps): { readonly shown: string; readonly exact: string } | undefined {
  const t = useKit(numberMessages);
  const format = useFormat();
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const compact = value >= 1000 ? format.compact(value) : format.number(value);
  const shown = atLeast ? t('orMore', { count: compact }) : compact;
  const counted = unit ? unit(value) : format.number(value);
  const bounded = atLeast ? t('atLeast', { count: counted }) : counted;
  return { shown, exact: window ? t('inWindow', { count: bounded, window }) : bounded };
}
