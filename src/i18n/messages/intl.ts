/** `Intl` objects are slow to make, so each is made once per locale and options. */
const made = new Map<string, unknown>();
const MOST = 400;

function cached<T>(kind: string, locale: string, options: object, make: (locale: string) => T): T {
  const key = `${kind}|${locale}|${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known as T;
  let value: T;
  try {
    value = make(locale);
  } catch {
    // An unknown locale must not break a panel.
    value = make('en');
  }
  if (made.size >= MOST) made.clear();
  made.set(key, value);
  return value;
}

/** A cached number formatter. An unknown locale counts as English. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return cached('n', locale, options, (known) => new Intl.NumberFormat(known, options));
}

/** Languages that write their digits as this code does, unless a locale asks for others. */
const OWN_DIGITS = /^(de|en|es|fr|it|ja|ko|nl|pt|zh)(-(?!u-|.*-u-)|$)/i;

/**
 * A whole number below 1,000, where it is surely written as its digits: no page should wait for its first formatter,
 * which takes milliseconds to make, to read `14 days`. Undefined for every other number, and in every other language.
 */
export function fewDigits(value: number, locale: string): string | undefined {
  const isSmall = Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0);
  return isSmall && OWN_DIGITS.test(locale) ? String(value) : undefined;
}

/** A cached date formatter. An unknown time zone counts as UTC. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached('d', locale, options, (known) => {
    try {
      return new Intl.DateTimeFormat(known, options);
    } catch {
      return new Intl.DateTimeFormat(known, { ...options, timeZone: 'UTC' });
    }
  });
}

/** A cached relative-time formatter. */
export function relativeFormat(
  locale: string,
  options: Intl.RelativeTimeFormatOptions,
): Intl.RelativeTimeFormat {
  return cached('r', locale, options, (known) => new Intl.RelativeTimeFormat(known, options));
}

/** A cached list formatter. */
export function listFormat(locale: string, options: Intl.ListFormatOptions = {}): Intl.ListFormat {
  return cached('l', locale, options, (known) => new Intl.ListFormat(known, options));
}

/** A cached comparison of words, numbers in them by their value. */
export function collator(locale: string): Intl.Collator {
  return cached('c', locale, {}, (known) => new Intl.Collator(known, { numeric: true }));
}

/** Cached plural rules. */
export function pluralRules(locale: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules {
  return cached('p', locale, options, (known) => new Intl.PluralRules(known, options));
}
