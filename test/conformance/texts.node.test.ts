import { describe, expect, it } from 'vitest';
import { formatMessage, kitMessages } from '../../src/i18n/index.js';
import { type MessagePart, parseMessage } from '../../src/i18n/messages/parseMessage.js';

type Texts = { readonly [key: string]: string };

const modules = import.meta.glob<{ readonly [name: string]: Texts }>('../../src/**/*.messages.ts', {
  eager: true,
});

/** The texts of each other language; the folder is named by it. */
const locales = import.meta.glob<{ readonly [name: string]: Texts }>(
  ['../../src/locales/*/*.ts', '!**/index.ts'],
  { eager: true },
);

/** Every catalogue in every language. */
const CATALOGUES: readonly (readonly [name: string, locale: string, texts: Texts])[] = [
  ...Object.values(modules).flatMap((module) =>
    Object.entries(module).map(([name, texts]) => [name, 'en', texts] as const),
  ),
  ['kit', 'en', kitMessages],
  ...Object.entries(locales).flatMap(([path, module]) =>
    Object.entries(module).map(
      ([name, texts]) => [name, /locales\/(\w+)\//.exec(path)?.[1] ?? '', texts] as const,
    ),
  ),
];

const COUNTS = [0, 1, 2, 11];
const LONG = 'Überlandstromversorgungsgesellschaft';

type Argument = Exclude<MessagePart, string>;

function argumentsOf(parts: readonly MessagePart[]): readonly Argument[] {
  return parts.flatMap((part): readonly Argument[] => {
    if (typeof part === 'string') return [];
    return 'cases' in part ? [part, ...[...part.cases.values()].flatMap(argumentsOf)] : [part];
  });
}

/** Values that stand in braces alone and are numbers all the same. */
const COUNTED = /^(?:count|loaded|total|added|missing|n|seconds|issues|events|users)$/;

function given(part: Argument & { readonly name: string }, count: number, word: string): string | number {
  if (part.kind === 'select') return word;
  return part.kind === 'value' && !COUNTED.test(part.name) ? LONG : count;
}

/** The text with each count, and with each word that it chooses by. */
function written(text: string, locale: string): readonly string[] {
  const found = argumentsOf(parseMessage(text)).flatMap((part) => (part.kind === 'hash' ? [] : [part]));
  const choices = found.flatMap((part) => (part.kind === 'select' ? [...part.cases.keys()] : []));
  const words = choices.length > 0 ? choices : [LONG];
  return COUNTS.flatMap((count) =>
    words.map((word) => {
      const values = Object.fromEntries(found.map((part) => [part.name, given(part, count, word)]));
      return formatMessage(text, values, locale);
    }),
  );
}

/** `issue` and `issues`, as the messages themselves tell by their plurals. */
function nounsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const pairs = texts.flatMap((text) => [
    ...text.matchAll(/one \{#\s+([\p{L}-]+)[^{}]*\} other \{#\s+([\p{L}-]+)/gu),
  ]);
  // A word that is one thing in one gender and many in another says nothing.
  const ones = new Set(pairs.map(([, one]) => one));
  const many = new Set(pairs.map(([, , other]) => other));
  const clear = pairs.filter(([, one, other]) => !many.has(one) && !ones.has(other));
  return new Map(clear.map(([, one = '', other = '']) => [one, other]));
}

/** A fault by its name: what a text must not hold. A mark after a space is one of a programming language. */
const FAULTS: readonly (readonly [name: string, pattern: RegExp, locale?: string])[] = [
  ['a raw value', /[{}]|undefined|\[object/],
  ['doubled punctuation', /(?<=[\p{L}\d)])[.,;:!?،؛؟。、…] ?[.,;:!?،؛؟。、]/u],
  ['a space too many', / {2}|^ | $/],
  ['1 … are', /(?<![\d.,])\b1 (?:more |other )?[a-z]+ (?:are|were|have)\b/, 'en'],
  ['2 … is', /\b(?:0|2|11) (?:more |other )?[a-z]+s (?:is|was|has)\b/, 'en'],
];

/** What is wrong with a text as it is read. */
function faults(
  text: string,
  key: string,
  locale: string,
  nouns: ReadonlyMap<string, string>,
): readonly string[] {
  const plain = text.replace(/[\u2066-\u2069]/g, '');
  const found = FAULTS.flatMap(([name, pattern, only = locale]) =>
    only === locale && pattern.test(plain) ? [name] : [],
  );
  if (plain === key && /[A-Z]/.test(key.slice(1))) found.push('a raw key');
  const after = (numbers: string, noun: string): boolean =>
    new RegExp(`(?<![\\p{L}\\d.,])(?:${numbers}) (?:more |other )?${noun}(?!\\p{L})`, 'u').test(plain);
  const rules = new Intl.PluralRules(locale);
  const several = COUNTS.filter((count) => rules.select(count) !== 'one').join('|');
  for (const [one, many] of nouns) {
    if (after('1', many)) found.push(`1 ${many}`);
    if (after(several, one)) found.push(`2 ${one}`);
  }
  return found;
}

describe('every text of every component', () => {
  it.each(CATALOGUES)('%s (%s) reads well with any count and with long values', (_, locale, texts) => {
    const nouns = nounsOf(
      CATALOGUES.filter(([, other]) => other === locale).flatMap(([, , all]) => Object.values(all)),
    );
    const wrong = Object.entries(texts).flatMap(([key, text]) => {
      const slips = new Set(
        written(text, locale).flatMap((line) =>
          faults(line, key, locale, nouns).map((fault) => `${key}: ${fault}: ${line}`),
        ),
      );
      return [...slips];
    });
    expect(wrong).toEqual([]);
  });

  it('has all catalogues in view', () => {
    expect(Object.keys(modules).length).toBeGreaterThan(12);
    expect(CATALOGUES.flatMap(([, , texts]) => Object.keys(texts)).length).toBeGreaterThan(700);
  });

  it.each([
    ['{count, plural, one {# issue} other {# issues}} is not shown', '2 … is'],
    ['{count} more events', '1 events'],
    ['{count} event', '2 event'],
    ['Loading…. {what}', 'doubled punctuation'],
    ['See {what}, .', 'doubled punctuation'],
    ['{count} of {gone}', 'a raw value'],
  ])('would catch: %s', (text, fault) => {
    const nouns = new Map([['event', 'events']]);
    const found = COUNTS.flatMap((count) =>
      faults(formatMessage(text, { count, what: 'x' }), 'key', 'en', nouns),
    );
    expect(found).toContain(fault);
  });
});
