import { describe, expect, it } from 'vitest';
import { kitMessages } from '../src/i18n/index.js';
import { type MessagePart, parseMessage } from '../src/i18n/messages/parseMessage.js';

type Texts = { readonly [key: string]: string };

const modules = import.meta.glob<{ readonly [name: string]: Texts }>('../src/components/**/*.messages.ts', {
  eager: true,
});
const locales = import.meta.glob<{ readonly [name: string]: { readonly [component: string]: Texts } }>(
  '../src/locales/*/index.ts',
  { eager: true },
);

/** Catalogues whose component has another name. */
const NAMES: { readonly [catalogue: string]: string } = { explanation: 'Explanations' };

/** English, by component. */
const ENGLISH: { readonly [component: string]: Texts } = Object.fromEntries([
  ['Kit', kitMessages],
  ...Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([name, texts]) => {
      // Part of what lists say.
      if (name === 'scopeMessages') return [];
      const own = name.replace(/Messages$/, '');
      return [[NAMES[own] ?? own.charAt(0).toUpperCase() + own.slice(1), texts]];
    }),
  ),
]);

const LOCALES = Object.entries(locales).flatMap(([path, module]) =>
  Object.entries(module).map(([name, texts]) => ({ name, path, texts })),
);

type Argument = Exclude<MessagePart, string>;

function argumentsOf(parts: readonly MessagePart[]): readonly Argument[] {
  return parts.flatMap((part): readonly Argument[] => {
    if (typeof part === 'string') return [];
    return 'cases' in part ? [part, ...[...part.cases.values()].flatMap(argumentsOf)] : [part];
  });
}

/** The values that a text names, and the words that it chooses by. */
function valuesOf(text: string): { readonly names: readonly string[]; readonly words: readonly string[] } {
  const found = argumentsOf(parseMessage(text));
  const names = found.flatMap((part) => (part.kind === 'hash' ? [] : [part.name]));
  const words = found.flatMap((part) =>
    part.kind === 'select' ? [...part.cases.keys()].map((word) => `${part.name}=${word}`) : [],
  );
  return { names: [...new Set(names)].sort(), words: [...new Set(words)].sort() };
}

/** What may be the same in two languages: names, marks and words of the trade. */
const isSame = (english: string): boolean => !/\p{L}{3}/u.test(english.replace(/\{[^}]*\}/g, ''));

describe.for(LOCALES)('$name', ({ texts: locale }) => {
  it.for(Object.keys(ENGLISH))('has each text of %s, and no other', (component) => {
    expect(Object.keys(locale[component] ?? {}).sort()).toEqual(Object.keys(ENGLISH[component] ?? {}).sort());
  });

  it.for(Object.keys(ENGLISH))('knows the values that %s fills in', (component) => {
    for (const [key, english] of Object.entries(ENGLISH[component] ?? {})) {
      const text = locale[component]?.[key];
      if (text === undefined) continue;
      const wanted = valuesOf(english);
      const { names, words } = valuesOf(text);
      for (const name of names) expect(wanted.names, `${component}.${key}`).toContain(name);
      expect(words, `${component}.${key}`).toEqual(wanted.words);
    }
  });

  it('says its own nouns where English lists do', () => {
    for (const list of ['IssueList', 'EventList']) {
      for (const [key, shared] of Object.entries(ENGLISH.Listing ?? {})) {
        if (ENGLISH[list]?.[key] === shared || locale[list] === undefined) continue;
        expect(locale[list]?.[key], `${list}.${key}`).not.toBe(locale.Listing?.[key]);
      }
    }
  });

  it('is translated', () => {
    const left = Object.entries(ENGLISH).flatMap(([component, texts]) =>
      Object.entries(texts)
        .filter(([key, english]) => !isSame(english) && locale[component]?.[key] === english)
        .map(([key, english]) => `${component}.${key}: ${english}`),
    );
    // Words that the trade shares: "Events", "Status", "Tags".
    expect(left.filter((line) => line.split(': ')[1]?.includes(' ') === true)).toEqual([]);
  });
});
