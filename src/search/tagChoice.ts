import { buildTagFilter, quoteItem } from './build.js';

/** Only events with the value, or only events without it. */
export type TagMode = 'include' | 'exclude';

/** A chosen value of a tag. `''` stands for events without the tag. */
export interface TagChoice {
  /** Key of the tag. */
  readonly key: string;
  /** The value. `''` means events without the tag. */
  readonly value: string;
  /** Whether such events are kept or left out. */
  readonly mode: TagMode;
}

/**
 * The filter for a choice. `known` is the server's own clause for the value, if it gave one. Empty when the search
 * language has no way to write the key.
 */
export function tagClause({ key, value, mode }: TagChoice, known?: string | undefined): string {
  return buildTagFilter(key, value, mode === 'exclude', known) ?? '';
}

/**
 * The filters for several choices, joined by "and": values of one tag that are included are alternatives, and stand in
 * one filter, `browser:[Chrome, Firefox]`. `known` gives the server's own clause for a choice.
 */
export function tagClauses(
  choices: readonly TagChoice[],
  known: (choice: TagChoice) => string | undefined = () => undefined,
): readonly string[] {
  const clauses: string[] = [];
  const done = new Set<string>();
  for (const choice of choices) {
    const { key, mode } = choice;
    const same = choices.filter((other) => mode === 'include' && other.mode === mode && other.key === key);
    if (same.length < 2) clauses.push(tagClause(choice, known(choice)));
    else if (!done.has(key)) clauses.push(anyOf(key, same));
    if (mode === 'include') done.add(key);
  }
  return clauses.filter((clause) => clause !== '');
}

/** The key as one filter has it, before a list of values. */
function anyOf(key: string, choices: readonly TagChoice[]): string {
  const one = buildTagFilter(key, 'x');
  return one === undefined
    ? ''
    : `${one.slice(0, -1)}[${choices.map(({ value }) => quoteItem(value)).join(', ')}]`;
}
