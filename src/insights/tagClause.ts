/** Only events with the value, or only events without it. */
export type TagMode = 'include' | 'exclude';

/** A chosen value of a tag. `''` stands for events without the tag. */
export interface TagChoice {
  readonly key: string;
  readonly value: string;
  readonly mode: TagMode;
}

/** The search clause for a choice. `known` is the clause the server gave for the value, if it did. */
export function tagClause({ key, value, mode }: TagChoice, known?: string | undefined): string {
  const name = /^[\w.-]+$/.test(key) ? key : quote(key);
  if (value === '') return mode === 'include' ? `!has:${name}` : `has:${name}`;
  const clause =
    known !== undefined && known !== ''
      ? known
      : `${name}:${/^[\w./@+-]+$/.test(value) ? value : quote(value)}`;
  if (mode === 'include') return clause;
  return clause.startsWith('!') ? clause.slice(1) : `!${clause}`;
}

/** `*` and a backslash are special in the search grammar, so both are escaped. */
function quote(text: string): string {
  return `"${text.replace(/[\\"*]/g, '\\$&')}"`;
}
