'use client';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { CompareState } from '../../../insights/compare/compared.js';
import { VisuallyHidden } from '../../internal/base/VisuallyHidden.js';
import { Button } from '../../internal/buttons/Button.js';
import { Icon } from '../../internal/icons/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../../internal/icons/icons.js';
import {
  type CompareContextValue,
  letterOf,
  otherSide,
  type SideName,
  useCompare,
} from '../compareContext.js';

/** How a thing stands, in words. */
export function stateText(state: CompareState, t: CompareContextValue['t']): string {
  switch (state) {
    case 'same':
      return t('stateSame');
    case 'differs':
      return t('stateDiffers');
    case 'unknown':
      return t('stateUnknown');
    default:
      return t('stateOnly', { side: letterOf(t, state) });
  }
}

/** The sign beside a name: what the state is called stands behind it for who cannot see it. */
const SIGNS: { readonly [state in Exclude<CompareState, SideName>]: string } = {
  same: '',
  differs: '≠',
  unknown: '?',
};

interface RowProps {
  readonly state: CompareState;
  /** What heads the row. */
  readonly name: ReactNode;
  /** The name says how it stands. */
  readonly isTold?: boolean | undefined;
  /** What one side has; nothing where that side lacks it. */
  readonly left: ReactNode;
  readonly right: ReactNode;
  /** Belongs to the row above. */
  readonly isNested?: boolean | undefined;
}

/** One thing on both sides. Rows that differ are where `n` and `p` stop. */
export function Row({ state, name, isTold, left, right, isNested }: RowProps): ReactElement {
  const { t } = useCompare();
  const isDifference = state !== 'same' && state !== 'unknown';
  return (
    <div
      role="row"
      className="cb-compare-row"
      data-state={state}
      data-nested={isNested || undefined}
      data-told={isTold || undefined}
      {...(isDifference && !isNested && { 'data-difference': '', tabIndex: -1 })}
    >
      <span role="rowheader" className="cb-compare-name">
        <span className="cb-compare-sign" data-state={state} aria-hidden="true">
          {state === 'left' || state === 'right' ? letterOf(t, state) : SIGNS[state]}
        </span>
        <span className="cb-compare-label">
          {name}
          {isTold ? null : (
            <>
              {' '}
              <VisuallyHidden>({stateText(state, t)})</VisuallyHidden>
            </>
          )}
        </span>
      </span>{' '}
      <Cell side="left" state={state}>
        {left}
      </Cell>{' '}
      <Cell side="right" state={state}>
        {right}
      </Cell>
    </div>
  );
}

interface CellProps {
  readonly side: SideName;
  readonly state: CompareState;
  readonly children: ReactNode;
}

function Cell({ side, state, children }: CellProps): ReactElement {
  const { t } = useCompare();
  const letter = letterOf(t, side);
  const isAbsent = state === otherSide(side);
  return (
    <span role="cell" className="cb-compare-cell" data-side={side} data-absent={isAbsent || undefined}>
      <span className="cb-compare-letter" data-side={side} data-small="" aria-hidden="true">
        {letter}
      </span>
      <span className="cb-compare-value">{isAbsent ? t('absent', { side: letter }) : children}</span>
    </span>
  );
}

/** A row over the whole width: a heading inside of a table, or a control. */
export function WideRow({
  children,
  isHeading = false,
}: {
  readonly children: ReactNode;
  readonly isHeading?: boolean | undefined;
}): ReactElement {
  return (
    <div role="row" className="cb-compare-wide" data-heading={isHeading || undefined}>
      {isHeading ? (
        <span role="rowheader" aria-colspan={3} className="cb-compare-wide-cell">
          {children}
        </span>
      ) : (
        <span role="cell" aria-colspan={3} className="cb-compare-wide-cell">
          {children}
        </span>
      )}
    </div>
  );
}

interface SameProps {
  /** What the fold says, for a number of rows. */
  readonly label: string;
  readonly rows: () => ReactNode;
}

/** Equal rows: one line with their number, which opens them in their place. */
export function Same({ label, rows }: SameProps): ReactElement {
  const { showsSame } = useCompare();
  const [chosen, setOpen] = useState<boolean>();
  const isOpen = chosen ?? showsSame;
  return (
    <>
      <WideRow>
        <button
          type="button"
          className="cb-press cb-compare-same"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon icon={isOpen ? chevronDownIcon : chevronRightIcon} /> {label}
        </button>
      </WideRow>
      {isOpen ? rows() : null}
    </>
  );
}

/** Rows in the page before "show more", and with each press of it. */
const STEP = 50;

interface ManyProps<T> {
  readonly items: readonly T[];
  readonly draw: (item: T, index: number) => ReactNode;
  /** @default 50 */
  readonly first?: number | undefined;
}

/** Some of many rows, and the way to the others. */
export function Many<T>({ items, draw, first = STEP }: ManyProps<T>): ReactElement {
  const { t } = useCompare();
  const [count, setCount] = useState(first);
  const rest = items.length - count;
  return (
    <>
      {items.slice(0, count).map(draw)}
      {rest > 0 ? (
        <WideRow>
          <Button
            size="sm"
            variant="ghost"
            className="cb-compare-more"
            data-difference=""
            onClick={() => setCount(count + STEP * 4)}
          >
            {t('more', { count: rest })}
          </Button>
        </WideRow>
      ) : null}
    </>
  );
}
