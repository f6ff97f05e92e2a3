'use client';
import { type ReactElement, useContext } from 'react';
import { useFormat } from '../../config/format.js';
import type { Format } from '../../config/formatter.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { NowContext, useClock } from '../base/clock.js';
import { cx } from '../base/cx.js';
import { Unknown } from '../data/Count.js';
import type { CellAttributes } from '../data/cell.js';
import { exactTime } from './exactTime.js';

export interface RelativeTimeProps {
  /** ISO. `undefined` reads as "unknown". */
  at: string | undefined;
  /** `age` stays relative however long ago it was. @default 'relative' */
  mode?: 'relative' | 'absolute' | 'both' | 'age' | undefined;
  /** Makes it the whole cell of a list. */
  cell?: CellAttributes | undefined;
}

const RELATIVE_FOR = 7 * 86_400_000;

/**
 * A time as people say it: relative for a week, then the date. Absolute in the first render, so that server HTML
 * hydrates; the exact time in the local zone and in UTC is in the title.
 */
export function RelativeTime(props: RelativeTimeProps): ReactElement {
  const now = useContext(NowContext);
  return now === undefined ? <Ticking {...props} /> : <Time {...props} now={now} />;
}

/** Outside a panel there is no shared clock in context. */
function Ticking(props: RelativeTimeProps): ReactElement {
  return <Time {...props} now={useClock()} />;
}

function Time({
  at,
  mode = 'relative',
  now,
  cell,
}: RelativeTimeProps & { now: number | null }): ReactElement {
  const format = useFormat();
  const { locale } = useUIConfig();
  if (at === undefined || Number.isNaN(Date.parse(at))) return <Unknown cell={cell} />;
  return (
    <time
      {...cell}
      className={cx(cell?.className, 'cb-time')}
      dateTime={at}
      title={exactTime(at, format, locale)}
    >
      {visibleTime(at, mode, now, format)}
    </time>
  );
}

function visibleTime(
  at: string,
  mode: RelativeTimeProps['mode'],
  now: number | null,
  format: Format,
): string {
  const absolute = (): string => format.date(at, mode === 'relative' || mode === 'age' ? 'date' : 'short');
  if (mode === 'absolute') return absolute();
  if (now === null) return format.date(at, 'short');
  // The shared clock may be a minute late; what just happened is not in the future.
  const ahead = Date.parse(at) - now;
  const relative = (): string => format.relative(at, ahead > 0 && ahead <= 60_000 ? now + ahead : now);
  if (mode === 'both') return `${relative()} · ${absolute()}`;
  return mode === 'age' || Math.abs(now - Date.parse(at)) < RELATIVE_FOR ? relative() : absolute();
}
