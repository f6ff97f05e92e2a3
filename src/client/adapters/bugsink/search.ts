import { spanMs } from '../../../model/index.js';
import { type FilterToken, operatorsOf, parseQuery, type SearchToken } from '../../../search/index.js';
import { matchesPattern } from '../local/pattern.js';
import type { Wire } from './api.js';
import { statusOf, titleOf, titleParts } from './issueRow.js';
import { timeOf } from './window.js';

/** A search over loaded rows: the server has none of its own. */
export interface RowSearch {
  /** Words that rows cannot answer. */
  readonly ignoredTokens: readonly string[];
  matches(row: Wire): boolean;
}

type Test = (row: Wire) => boolean;

const STATES: { readonly [word: string]: ReturnType<typeof statusOf> } = {
  unresolved: 'unresolved',
  resolved: 'resolved',
  archived: 'ignored',
  ignored: 'ignored',
  muted: 'ignored',
};

/** `projectSlug` names the project of a row. */
export function compileSearch(
  query: string,
  now: number,
  projectSlug: (row: Wire) => string | undefined,
): RowSearch {
  const tests: Test[] = [];
  const ignoredTokens: string[] = [];
  const { tokens } = parseQuery(query);
  const operators = operatorsOf(tokens);
  for (const token of tokens) {
    // Everything is joined by "and" already.
    if (operators.has(token) && /^and$/i.test(token.raw)) continue;
    const test = operators.has(token) ? undefined : testOf(token, now, projectSlug);
    if (!test) ignoredTokens.push(token.raw);
    else tests.push(token.kind === 'filter' && token.negated ? (row) => !test(row) : test);
  }
  return { ignoredTokens, matches: (row) => tests.every((test) => test(row)) };
}

function testOf(
  token: SearchToken,
  now: number,
  projectSlug: (row: Wire) => string | undefined,
): Test | undefined {
  if (token.kind === 'text') return textTest(token.text);
  if (token.keyKind !== 'plain') return undefined;
  switch (token.key) {
    case 'is': {
      const word = token.values[0]?.text ?? '';
      const state = Object.hasOwn(STATES, word) ? STATES[word] : undefined;
      return state && ((row) => statusOf(row) === state);
    }
    case 'title':
      return valueTest(token, titleOf);
    case 'message':
    case 'error.value':
      return valueTest(token, (row) => titleParts(row).value);
    case 'error.type':
      return valueTest(token, (row) => titleParts(row).type);
    case 'transaction':
    case 'culprit':
      return valueTest(token, (row) => textIn(row.transaction));
    case 'issue':
      return valueTest(token, (row) => textIn(row.friendly_id));
    case 'issue.id':
      return valueTest(token, (row) => textIn(row.id));
    case 'project':
    case 'project.name':
      return valueTest(token, projectSlug);
    case 'timesSeen':
    case 'times_seen':
      return numberTest(token);
    case 'firstSeen':
    case 'first_seen':
    case 'age':
      return timeTest(token, now, (row) => timeOf(row.first_seen));
    case 'lastSeen':
    case 'last_seen':
      return timeTest(token, now, (row) => timeOf(row.last_seen));
    default:
      return undefined;
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textTest(text: string): Test {
  const wanted = text.toLowerCase();
  return (row) =>
    [titleOf(row), titleParts(row).value, row.transaction, row.friendly_id].some(
      (part) => typeof part === 'string' && part.toLowerCase().includes(wanted),
    );
}

function valueTest(token: FilterToken, read: (row: Wire) => string | undefined): Test | undefined {
  if (token.operator !== undefined && token.operator !== '=' && token.operator !== '!=') return undefined;
  const isOpposite = token.operator === '!=';
  return (row) => token.values.some(({ text }) => matchesPattern(read(row) ?? '', text)) !== isOpposite;
}

function numberTest(token: FilterToken): Test | undefined {
  const wanted = Number(token.values[0]?.text || Number.NaN);
  const compare = comparison(token);
  if (Number.isNaN(wanted) || !compare) return undefined;
  return ({ digested_event_count: count }) => typeof count === 'number' && compare(count, wanted);
}

const DAY = 86_400_000;

/** `-24h` is younger, `+24h` older, a bare day that day, with an operator compared. */
function timeTest(
  token: FilterToken,
  now: number,
  read: (row: Wire) => number | undefined,
): Test | undefined {
  const text = token.values[0]?.text ?? '';
  const sign = /^[+-]/.exec(text)?.[0];
  const span = sign === undefined ? undefined : spanMs(text.slice(1));
  const moment = span === undefined ? timeOf(text) : now - span;
  const compare = comparison(token);
  if (moment === undefined || !compare) return undefined;
  const isDay = sign === undefined && !token.operator && text.length === 10;
  return (row) => {
    const at = read(row);
    if (at === undefined) return false;
    if (sign !== undefined) return sign === '-' ? at >= moment : at <= moment;
    return isDay ? at >= moment && at < moment + DAY : compare(at, moment);
  };
}

function comparison({ operator = '=' }: FilterToken): ((left: number, right: number) => boolean) | undefined {
  switch (operator) {
    case '=':
      return (left, right) => left === right;
    case '!=':
      return (left, right) => left !== right;
    case '>':
      return (left, right) => left > right;
    case '>=':
      return (left, right) => left >= right;
    case '<':
      return (left, right) => left < right;
    case '<=':
      return (left, right) => left <= right;
    default:
      return undefined;
  }
}
