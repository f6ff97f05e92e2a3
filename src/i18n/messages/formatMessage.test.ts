import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitMessages } from '../index.js';
import { formatMessage } from './formatMessage.js';
import { parseMessage } from './parseMessage.js';
import { pseudoMessages } from './pseudo.js';

describe('formatMessage', () => {
  it('fills in names', () => {
    expect(formatMessage('{what}: {reason}', { what: 'Issues', reason: 'gone' })).toBe('Issues: gone');
  });

  it('leaves the name of a missing value to be seen', () => {
    expect(formatMessage('Hello {name}')).toBe('Hello {name}');
  });

  it('never reads a value from the prototype', () => {
    expect(formatMessage('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });

  it('chooses the plural of the locale', () => {
    const text = '{count, plural, =0 {none} one {# issue} other {# issues}}';
    expect([0, 1, 1200].map((count) => formatMessage(text, { count }, 'en'))).toEqual([
      'none',
      '1 issue',
      '1,200 issues',
    ]);
    expect(formatMessage('{n, plural, few {few #} other {other #}}', { n: 3 }, 'ar')).toMatch(/^few/);
  });

  it('selects, nests and orders', () => {
    const text =
      '{who, select, me {You have {n, plural, one {# task} other {# tasks}}} other {{who} has {n, number}}}';
    expect(formatMessage(text, { who: 'me', n: 2 })).toBe('You have 2 tasks');
    expect(formatMessage(text, { who: 'Ada', n: 2000 })).toBe('Ada has 2,000');
    expect(formatMessage('{n, selectordinal, one {#st} two {#nd} other {#th}}', { n: 2 })).toBe('2nd');
  });

  it('formats numbers, percents and compact numbers', () => {
    expect(
      formatMessage('{n, number} {n, number, compact} {p, number, percent}', { n: 12_000, p: 0.995 }),
    ).toBe('12,000 12K 99.5%');
  });

  it('keeps apostrophes, and braces that are quoted', () => {
    expect(formatMessage("it's {n} o''clock '{n}'", { n: 3 })).toBe("it's 3 o'clock {n}");
  });

  it('isolates text values where the page is written from right to left, and nothing else', () => {
    const text = 'تم الحل في {release} ({n, number})';
    const values = { release: '1.2.3-rc.1', n: 3 };
    expect(formatMessage(text, values, 'ar')).toMatch(/ \u20681\.2\.3-rc\.1\u2069 \([3٣]\)$/u);
    expect(formatMessage('Resolved in {release}', values, 'de')).toBe('Resolved in 1.2.3-rc.1');
  });

  it('shows a message that does not parse as it stands', () => {
    for (const text of ['{', '{a, plural, one {x}}', '{a,}', 'a } b', '{a, plural, other {x}']) {
      expect(formatMessage(text, { a: 1 })).toBe(text);
    }
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double())),
        (text, values) => {
          expect(typeof formatMessage(text, values)).toBe('string');
        },
      ),
    );
  });
});

/** The names a message asks for. */
function namesIn(text: string): string[] {
  const names = new Set<string>();
  const visit = (parts: ReturnType<typeof parseMessage>): void => {
    for (const part of parts) {
      if (typeof part === 'string' || part.kind === 'hash') continue;
      names.add(part.name);
      if ('cases' in part) for (const inner of part.cases.values()) visit(inner);
    }
  };
  visit(parseMessage(text));
  return [...names].sort();
}

describe.each([['the pseudo-locale', pseudoMessages(kitMessages)]])('the kit in %s', (_name, catalogue) => {
  const keys = Object.keys(kitMessages) as (keyof typeof kitMessages)[];

  it('has a text for every key and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('asks in %s for no value that English does not give', (key) => {
    const given = namesIn(kitMessages[key]);
    for (const name of namesIn(catalogue[key])) expect(given).toContain(name);
    expect(catalogue[key]).not.toBe('');
    expect(parseMessage(catalogue[key]), 'it parses').not.toEqual([
      catalogue[key].includes('{') ? catalogue[key] : null,
    ]);
  });
});

describe('pseudoMessages', () => {
  it('makes texts longer, accented and bracketed, and keeps what they name', () => {
    const { a } = pseudoMessages({ a: 'Showing {count, plural, one {# row} other {# rows}} of {what}' });
    expect(formatMessage(a, { count: 2, what: 'X' })).toMatch(/^\[Šĥóŵíñĝ 2 ŕóŵš óƒ X·+\]$/);
  });
});
