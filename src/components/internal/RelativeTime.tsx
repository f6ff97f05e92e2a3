'use client';
import { type ReactElement, useContext } from 'react';
import { numberMessages } from '../../i18n/kit/en/number.js';
import { useFormat } from '../config/format.js';
import { createFormat, type Format } from '../config/formatter.js';
import { useUIConfig } from '../config/useUIConfig.js';
import { NowContext, useClock } from './clock.js';
import { useKit } from './useKit.js';

export interface RelativeTimeProps {
  /** ISO. `undefined` reads as "unknown". */
  at: string | undefined;
  /** @default 'relative' */
  mode?: 'relative' | 'absolute' | 'both' | undefined;
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

function Time({ at, mode = 'relative', now }: RelativeTimeProps & { now: number | null }): ReactElement {
  const t = useKit(numberMessages);
  const format = useFormat();
  const { locale } = useUIConfig();
  if (at === undefined || Number.isNaN(Date.parse(at))) {
    return (
      <span className="cb-unknown" title={t('unknown')}>
        <span aria-hidden="true">—</span>
        <span className="cb-visually-hidden">{t('unknown')}</span>
      </span>
    );
  }
  return (
    <time className="cb-time" dateTime={at} title={exactTime(at, format, locale)}>
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
  const absolute = format.date(at, mode === 'relative' ? 'date' : 'short');
  if (mode === 'absolute') return absolute;
  if (now === null) return format.date(at, 'short');
  // The shared clock may be a minute late; what just happened is not in the future.
  const ahead = Date.parse(at) - now;
  const relative = format.relative(at, ahead > 0 && ahead <= 60_000 ? now + ahead : now);
  if (mode === 'both') return `${relative} · ${absolute}`;
  return Math.abs(now - Date.parse(at)) < RELATIVE_FOR ? relative : absolute;
}

const utc = new Map<string, Format>();

/** Local time with its zone, and UTC with milliseconds. */
function exactTime(at: string, format: Format, locale: string): string {
  let inUtc = utc.get(locale);
  if (!inUtc) {
    inUtc = createFormat({ locale, timeZone: 'UTC', hourCycle: 'h23', now: Date.now });
    utc.set(locale, inUtc);
  }
  return `${format.date(at, 'long')}\n${inUtc.date(at, 'full')}`;
}
