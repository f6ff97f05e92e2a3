import { dateFormat, fewDigits, listFormat, numberFormat, relativeFormat } from '../../i18n/index.js';

export type DateStyle = 'date' | 'short' | 'long' | 'full' | 'month';

/** Locale-aware text for numbers and times. A time that cannot be read is given back as it came. */
export interface Format {
  /** Exact, grouped: `12,345`. */
  number(value: number): string;
  /** Short: `12K`. */
  compact(value: number): string;
  /** Of a fraction 0–1. Never rounds up to 100 % or down to 0 %. @default one digit */
  percent(fraction: number, digits?: number): string;
  /** `date` = day; `short` = day and minute; `long` = with seconds and zone; `full` = with milliseconds and zone. */
  date(iso: string, style?: DateStyle): string;
  /** Time of day, with seconds; with milliseconds on request. */
  time(iso: string, options?: { ms?: boolean }): string;
  /** `3 minutes ago`, against the configured `now`. */
  relative(iso: string, now?: number): string;
  /** Milliseconds as `820 ms`, `4.2 s`, `3 min`, `2.5 h`, `4 d`. */
  duration(ms: number): string;
  bytes(value: number): string;
  list(items: readonly string[]): string;
}

export interface FormatSettings {
  locale: string;
  /** `undefined` = where the code runs. */
  timeZone: string | undefined;
  hourCycle: 'h12' | 'h23' | undefined;
  now: () => number;
}

const DATE_STYLES: { readonly [style in DateStyle]: Intl.DateTimeFormatOptions } = {
  month: { month: 'short', day: 'numeric' },
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  short: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  long: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  },
  full: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    timeZoneName: 'short',
  },
};

/** Builds a `Format` from plain settings. */
export function createFormat(settings: FormatSettings): Format {
  const { locale, timeZone, hourCycle } = settings;
  const dated = (iso: string, options: Intl.DateTimeFormatOptions): string => {
    const at = Date.parse(iso);
    if (Number.isNaN(at)) return iso;
    return dateFormat(locale, {
      ...options,
      ...(timeZone !== undefined && { timeZone }),
      ...(hourCycle && options.hour && { hourCycle }),
    }).format(at);
  };
  return {
    number: (value) =>
      fewDigits(value, locale) ?? withMinus(numberFormat(locale, { maximumFractionDigits: 2 }).format(value)),
    compact: (value) =>
      fewDigits(value, locale) ??
      withMinus(numberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value)),
    percent: (fraction, digits = 1) => percent(locale, fraction, digits),
    date: (iso, style = 'short') => dated(iso, DATE_STYLES[style]),
    time: (iso, options) =>
      dated(iso, {
        hour: 'numeric',
        minute: '2-digit',
        second: '2-digit',
        ...(options?.ms && { fractionalSecondDigits: 3 }),
      }),
    relative: (iso, now) => relative(locale, iso, now ?? settings.now()),
    duration: (ms) => duration(locale, ms),
    bytes: (value) => bytes(locale, value),
    list: (items) => listFormat(locale, { type: 'conjunction' }).format(items),
  };
}

function percent(locale: string, fraction: number, digits: number): string {
  const step = 10 ** -(digits + 2);
  // 99.97 % must not read as "100 %": that would say that nothing ever crashed.
  let shown = fraction;
  if (fraction < 1 && fraction > 1 - step) shown = 1 - step;
  if (fraction > 0 && fraction < step) shown = step;
  return withMinus(numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(shown));
}

/** A minus as wide as the plus beside it, where a locale writes a hyphen. */
export function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function relative(locale: string, iso: string, now: number): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const seconds = (at - now) / 1000;
  const format = relativeFormat(locale, { numeric: 'auto', style: 'short' });
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(Math.abs(seconds) < 1 ? 0 : Math.trunc(seconds), 'second');
}

function unit(locale: string, value: number, name: string): string {
  const maximumFractionDigits = value < 10 && name !== 'millisecond' ? 1 : 0;
  const format = numberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits,
  });
  return withMinus(format.format(value));
}

function duration(locale: string, ms: number): string {
  const size = Math.abs(ms);
  if (size < 1000) return unit(locale, ms, 'millisecond');
  if (size < 60_000) return unit(locale, ms / 1000, 'second');
  if (size < 3_600_000) return unit(locale, ms / 60_000, 'minute');
  if (size < 86_400_000) return unit(locale, ms / 3_600_000, 'hour');
  return unit(locale, ms / 86_400_000, 'day');
}

const BYTES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function bytes(locale: string, value: number): string {
  let size = value;
  let step = 0;
  while (Math.abs(size) >= 1000 && step < BYTES.length - 1) {
    size /= 1000;
    step++;
  }
  return unit(locale, size, BYTES[step] as string);
}
