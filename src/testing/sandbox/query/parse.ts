/** One word of a search. */
export interface Term {
  /** `undefined` for free text. */
  readonly key?: string;
  readonly negated: boolean;
  readonly operator?: '>' | '<' | '>=' | '<=' | '=' | '!=';
  /** More than one for `key:[a, b]`. */
  readonly values: readonly string[];
  readonly quoted: boolean;
}

export class QueryError extends Error {}

const KEY = /^(!?)((?:tags|flags)\[(?:"[^"]*"|[^\]\s]*)\]|"[^"]+"|[\w.-]+(?:\(\))?):/;
const OPERATOR = /^(>=|<=|!=|>|<|=)/;

/** Reads the search grammar of issues. Throws a `QueryError` where the server would answer 400. */
export function parseQuery(text: string): Term[] {
  const terms: Term[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const [term, used] = readTerm(rest);
    if (term !== undefined) terms.push(term);
    rest = rest.slice(used).trimStart();
  }
  return terms;
}

function readTerm(text: string): [Term | undefined, number] {
  const key = KEY.exec(text);
  if (key === null) return freeText(text);
  const [value, used] = readValue(text.slice(key[0].length));
  return [{ key: plainKey(key[2] ?? ''), negated: key[1] === '!', ...value }, key[0].length + used];
}

type Value = Pick<Term, 'operator' | 'values' | 'quoted'>;

function readValue(text: string): [Value, number] {
  if (text.startsWith('[')) return readList(text);
  const quoted = readQuoted(text);
  if (quoted !== undefined) return [{ values: [quoted.value], quoted: true }, quoted.used];
  const run = /^[^\s()]*/.exec(text)?.[0] ?? '';
  if (run === '') throw new QueryError('Empty string after a key. Use key:"" for that.');
  const operator = OPERATOR.exec(run)?.[1] as Term['operator'];
  const value = operator === undefined ? run : run.slice(operator.length);
  return [{ values: [value], quoted: false, ...(operator && { operator }) }, run.length];
}

function readList(text: string): [Value, number] {
  const end = text.indexOf(']');
  if (end < 0) throw new QueryError('A list is not closed.');
  const values = text
    .slice(1, end)
    .split(',')
    .map((item) => item.trim().replace(/^"(.*)"$/, '$1'));
  if (values.some((value) => value === '')) throw new QueryError('Lists must not have empty items.');
  return [{ values, quoted: false }, end + 1];
}

function readQuoted(text: string): { readonly value: string; readonly used: number } | undefined {
  if (!text.startsWith('"')) return undefined;
  for (let at = 1; at < text.length; at++) {
    if (text[at] === '\\' && text[at + 1] === '"') at++;
    else if (text[at] === '"') return { value: text.slice(1, at).replaceAll('\\"', '"'), used: at + 1 };
  }
  throw new QueryError('A quotation mark is not closed.');
}

function freeText(text: string): [Term | undefined, number] {
  const quoted = readQuoted(text);
  if (quoted !== undefined) return [{ negated: false, values: [quoted.value], quoted: true }, quoted.used];
  const word = /^\S+/.exec(text)?.[0] ?? text;
  if (/^(?:or|and)$/i.test(word))
    throw new QueryError('Boolean statements containing "OR" or "AND" are not supported in this search');
  return [{ negated: false, values: [word], quoted: false }, word.length];
}

function plainKey(key: string): string {
  const inner = /^(?:tags|flags)\[(.*)\]$/.exec(key)?.[1];
  return (inner === undefined ? key : `tags[${inner.replace(/^"(.*)"$/, '$1')}]`).replace(/^"(.*)"$/, '$1');
}

/** Whether a value is what a text asks for: `*` stands for anything, `\*` for a star. */
export function matchesText(pattern: string, value: string): boolean {
  if (!pattern.includes('*')) return pattern === value;
  const parts = pattern.split(/(?<!\\)\*/).map((part) => part.replaceAll('\\*', '*'));
  if (parts.length === 1) return parts[0] === value;
  return matchesParts(parts, value.toLowerCase());
}

/** By searching each part after the one before: no regular expression, so no bad patterns. */
function matchesParts(parts: readonly string[], value: string): boolean {
  const wanted = parts.map((part) => part.toLowerCase());
  const first = wanted[0] ?? '';
  const last = wanted.at(-1) ?? '';
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length)
    return false;
  let from = first.length;
  const end = value.length - last.length;
  for (const part of wanted.slice(1, -1)) {
    const at = value.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
