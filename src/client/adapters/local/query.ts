import { type CrashEvent, spanMs } from '../../../model/index.js';
import { type FilterToken, operatorsOf, parseQuery, type SearchToken } from '../../../search/index.js';
import { fieldValues } from './eventField.js';
import { matchesPattern } from './pattern.js';
import { epochOf } from './window.js';

/** What an issue-level filter is asked about. */
export interface IssueFacts {
  readonly id: string;
  readonly project: string;
  readonly events: number;
  readonly firstSeen: number | undefined;
  readonly lastSeen: number | undefined;
}

/** A query made ready: what it asks of an issue, what of an event, and the words that mean nothing here. */
export interface LocalQuery {
  readonly isEventLevel: boolean;
  readonly ignoredTokens: readonly string[];
  matchesIssue(facts: IssueFacts): boolean;
  matchesEvent(event: CrashEvent, at: number | undefined): boolean;
}

type IssueTest = (facts: IssueFacts) => boolean;
type EventTest = (event: CrashEvent, at: number | undefined) => boolean;

/** Nothing is ever resolved, assigned or linked here. */
const STATES: { readonly [value: string]: boolean } = {
  unresolved: true,
  unassigned: true,
  unlinked: true,
  resolved: false,
  ignored: false,
  archived: false,
  muted: false,
  reprocessing: false,
  assigned: false,
  linked: false,
};

/** Reads a query in the servers' grammar. `now` is what relative dates count from. */
export function compileLocalQuery(query: string, now: number): LocalQuery {
  const issueTests: IssueTest[] = [];
  const eventTests: EventTest[] = [];
  const ignoredTokens: string[] = [];
  const { tokens } = parseQuery(query);
  const operators = operatorsOf(tokens);
  for (const token of tokens) {
    if (operators.has(token)) {
      // Everything is joined by "and" already.
      if (!/^and$/i.test(token.raw)) ignoredTokens.push(token.raw);
      continue;
    }
    const issueTest = token.kind === 'filter' ? issueTestOf(token, now) : undefined;
    const eventTest = issueTest === undefined ? eventTestOf(token, now) : undefined;
    if (issueTest) issueTests.push(issueTest);
    else if (eventTest) eventTests.push(eventTest);
    else ignoredTokens.push(token.raw);
  }
  return {
    isEventLevel: eventTests.length > 0,
    ignoredTokens,
    matchesIssue: (facts) => issueTests.every((test) => test(facts)),
    matchesEvent: (event, at) => eventTests.every((test) => test(event, at)),
  };
}

/** `undefined`: not about the issue. `null`: about the issue, but meaningless here. */
function issueTestOf(token: FilterToken, now: number): IssueTest | null | undefined {
  if (token.keyKind !== 'plain') return undefined;
  const test = plainIssueTest(token, now);
  return test && token.negated ? (facts) => !test(facts) : test;
}

const MEANINGLESS =
  /^(?:assigned|assigned_or_suggested|bookmarks|subscribed|issue\.(?:category|type|priority)|first-?[rR]elease)$/;

function plainIssueTest(token: FilterToken, now: number): IssueTest | null | undefined {
  const text = token.values[0]?.text ?? '';
  switch (token.key) {
    case 'is':
      return stateTest(text);
    case 'issue':
    case 'issue.id':
      return ({ id }) => token.values.some((value) => value.text === id);
    case 'project':
    case 'project.name':
      return ({ project }) => token.values.some((value) => value.text === project);
    case 'timesSeen':
    case 'times_seen':
      return numberTest(token, ({ events }) => events);
    case 'age':
    case 'firstSeen':
    case 'first_seen':
      return dateTest(token, now, ({ firstSeen }) => firstSeen);
    case 'lastSeen':
    case 'last_seen':
      return dateTest(token, now, ({ lastSeen }) => lastSeen);
    default:
      return MEANINGLESS.test(token.key) ? null : undefined;
  }
}

function stateTest(word: string): IssueTest | null {
  const state = Object.hasOwn(STATES, word) ? STATES[word] : undefined;
  return state === undefined ? null : () => state;
}

function numberTest(token: FilterToken, read: (facts: IssueFacts) => number): IssueTest | null {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)([kmb]?)$/i.exec(token.values[0]?.text ?? '') ?? [];
  const scale = { k: 1e3, m: 1e6, b: 1e9 }[unit.toLowerCase()] ?? 1;
  return digits === ''
    ? null
    : (facts) => compare(read(facts), token.operator ?? '=', Number(digits) * scale);
}

function compare(left: number, operator: string, right: number): boolean {
  if (operator === '>') return left > right;
  if (operator === '>=') return left >= right;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return (left === right) === (operator !== '!=');
}

function dateTest(
  token: FilterToken,
  now: number,
  read: (facts: IssueFacts) => number | undefined,
): IssueTest | null {
  const test = timeTest(token, now);
  return (
    test &&
    ((facts) => {
      const at = read(facts);
      return at !== undefined && test(at);
    })
  );
}

const DAY = 86_400_000;

/** `-24h` is younger, `+24h` older, a bare day that day, with an operator compared. */
function timeTest(token: FilterToken, now: number): ((at: number) => boolean) | null {
  const text = token.values[0]?.text ?? '';
  const length = /^[+-]/.test(text) ? spanMs(text.slice(1)) : undefined;
  if (length !== undefined)
    return text.startsWith('-') ? (at) => at >= now - length : (at) => at <= now - length;
  const moment = epochOf(text);
  if (moment === undefined) return null;
  const isDay = !token.operator && /^\d{4}-\d\d-\d\d$/.test(text);
  return (at) => (isDay ? at >= moment && at < moment + DAY : compare(at, token.operator ?? '=', moment));
}

/** Fields of servers that no event has as a tag, and that are not worked out here. */
const UNKNOWN_FIELDS =
  /^(?:release\.(?:stage|build|package|version)|geo\.\w+|issue\.\w+|error\.(?:main_thread|received)|stack\.(?:resource|stack_level|colno|lineno)|device\.(?!family$)\w+|os\.(?:build|kernel_version))$/;

/** `null`: a filter that means nothing here. */
function eventTestOf(token: SearchToken, now: number): EventTest | null | undefined {
  if (token.kind === 'text') return textTest(token.text);
  if (token.keyKind === 'flag') return null;
  const test = filterTest(token, now);
  return test && token.negated ? (event, at) => !test(event, at) : test;
}

function textTest(text: string): EventTest {
  const words = text.toLowerCase();
  return (event) =>
    [event.title, event.message?.formatted, event.culprit].some((one) => one?.toLowerCase().includes(words));
}

function filterTest(token: FilterToken, now: number): EventTest | null {
  const { key } = token;
  const isTag = token.keyKind === 'tag';
  const [first] = token.values;
  if (!isTag && (UNKNOWN_FIELDS.test(key) || isSymbolic(token))) return null;
  if (key === 'timestamp' || key === 'event.timestamp') {
    const test = timeTest(token, now);
    return test && ((_, at) => at !== undefined && test(at));
  }
  if (key === 'has' && !isTag) return (event) => fieldValues(event, first?.text ?? '', false).length > 0;
  if (token.operator && token.operator !== '=' && token.operator !== '!=') return wordTest(token, isTag);
  const isOpposite = token.operator === '!=';
  return (event) => {
    const values = fieldValues(event, key, isTag);
    const isMatch = token.values.some(({ text }) =>
      text === '' ? values.length === 0 : values.some((value) => matchesPattern(value, text)),
    );
    return isMatch !== isOpposite;
  };
}

/** Words that stand for a value which only a server knows. */
function isSymbolic({ key, values }: FilterToken): boolean {
  return key === 'release' && values.some(({ text, quoted }) => text === 'latest' && !quoted);
}

const WORD_TESTS: { readonly [operator: string]: (value: string, text: string) => boolean } = {
  contains: (value, text) => value.includes(text),
  startsWith: (value, text) => value.startsWith(text),
  endsWith: (value, text) => value.endsWith(text),
  doesNotContain: (value, text) => value.includes(text),
  doesNotStartWith: (value, text) => value.startsWith(text),
  doesNotEndWith: (value, text) => value.endsWith(text),
};

/** Operators in words. Signs such as `>` compare numbers, which tags are not. */
function wordTest(token: FilterToken, isTag: boolean): EventTest | null {
  const test = WORD_TESTS[token.operator ?? ''];
  const text = (token.values[0]?.text ?? '').toLowerCase();
  if (!test) return null;
  const isOpposite = token.operator?.startsWith('doesNot') ?? false;
  return (event) =>
    fieldValues(event, token.key, isTag).some((value) => test(value.toLowerCase(), text)) !== isOpposite;
}
