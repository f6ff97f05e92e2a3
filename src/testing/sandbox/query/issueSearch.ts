import type { EventTest } from '../world/facts.js';
import { countedEvents, eventCount, firstSeen, type IssueRecord, timeAt } from '../world/issue.js';
import { MEMBERS, TEAMS } from '../world/people.js';
import { releaseNames } from '../world/releasesOf.js';
import { parseQuery, QueryError, type Term } from './parse.js';
import { numberTest, textMatches, timeTest } from './values.js';

/** A search in two parts: what an issue must be, and what its events must be. */
export interface IssueSearch {
  readonly issue: (issue: IssueRecord) => boolean;
  /** Absent when the search says nothing about events. */
  readonly events?: EventTest;
}

type IssueTest = (issue: IssueRecord) => boolean;

const STATUSES = new Set(['unresolved', 'resolved', 'ignored', 'archived', 'muted', 'reprocessing']);
const SUBSTATUSES = new Set([
  'new', 'ongoing', 'escalating', 'regressed',
  'archived_until_escalating', 'archived_until_condition_met', 'archived_forever',
]); // biome-ignore format: a word list

/** Throws a `QueryError` where the server would answer 400. */
export function issueSearch(query: string, now: number): IssueSearch {
  const terms = parseQuery(query);
  const free = terms.filter((term) => term.key === undefined);
  const issueTests: IssueTest[] = free.length === 0 ? [] : [freeTextTest(free)];
  const eventTerms: Term[] = [];
  for (const term of terms) {
    if (term.key === undefined) continue;
    const test = issueTest(term, term.key, now);
    if (test === undefined) eventTerms.push(term);
    else issueTests.push(test);
  }
  const issue: IssueTest = (one) => issueTests.every((test) => test(one));
  return eventTerms.length === 0 ? { issue } : { issue, events: eventTest(eventTerms) };
}

function freeTextTest(free: readonly Term[]): IssueTest {
  const wanted = free
    .map((term) => term.values[0] ?? '')
    .join(' ')
    .toLowerCase();
  return ({ head }) =>
    `${head.title}\n${head.culprit}\n${String(head.metadata.value ?? '')}`.toLowerCase().includes(wanted);
}

function issueTest(term: Term, key: string, now: number): IssueTest | undefined {
  switch (key) {
    case 'is':
      return isTest(term);
    case 'assigned':
    case 'assigned_or_suggested':
      return (issue) => term.values.some((name) => isAssigned(issue, name)) !== term.negated;
    case 'timesSeen':
    case 'times_seen':
      return over(numberTest(term), countedEvents);
    case 'age':
    case 'firstSeen':
    case 'first_seen':
      return over(timeTest(term, now), firstSeen);
    case 'lastSeen':
    case 'last_seen':
      return over(timeTest(term, now), (issue) => timeAt(issue, eventCount(issue) - 1));
    case 'bookmarks':
      return (issue) => issue.state.isBookmarked !== term.negated;
    case 'subscribed':
      return (issue) => issue.state.isSubscribed !== term.negated;
    case 'count()':
      throw new QueryError('Aggregate filters (count()) are not supported in issue searches.');
    default:
      return textTest(term, key);
  }
}

function over(test: (value: number) => boolean, read: (issue: IssueRecord) => number): IssueTest {
  return (issue) => test(read(issue));
}

const TEXTS: { readonly [key: string]: (issue: IssueRecord) => string | undefined } = {
  issue: (issue) => issue.shortId,
  'issue.id': (issue) => issue.id,
  'issue.category': () => 'error',
  'issue.type': () => 'error',
  'issue.priority': (issue) => issue.state.priority,
  project: (issue) => issue.project.slug,
  'project.id': (issue) => issue.project.id,
  'project.name': (issue) => issue.project.slug,
  platform: (issue) => issue.project.platform,
  'platform.name': (issue) => issue.project.platform,
  title: (issue) => issue.head.title,
  message: (issue) => issue.head.title,
  location: (issue) => String(issue.head.metadata.filename ?? ''),
  transaction: (issue) => issue.head.culprit,
  'error.type': (issue) => String(issue.head.metadata.type ?? ''),
  'error.value': (issue) => String(issue.head.metadata.value ?? ''),
  'error.handled': (issue) => String(!issue.head.unhandled),
  'error.unhandled': (issue) => String(issue.head.unhandled),
  'stack.filename': (issue) => String(issue.head.metadata.filename ?? ''),
  'stack.function': (issue) => String(issue.head.metadata.function ?? ''),
  'event.type': (issue) => issue.head.eventType,
  firstRelease: (issue) => releaseNames(issue).first,
  'first-release': (issue) => releaseNames(issue).first,
};

/** Keys that take words of a list alone. */
const WORDS: { readonly [key: string]: ReadonlySet<string> } = {
  'issue.category': new Set([
    ...['error', 'performance', 'profile', 'cron', 'replay', 'feedback', 'uptime', 'metric_alert'],
    ...['outage', 'metric', 'db_query', 'http_client', 'frontend', 'mobile'],
  ]),
  'issue.priority': new Set(['high', 'medium', 'low']),
};

function checkWords({ values }: Term, key: string): void {
  const words = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  const wrong = words && values.find((value) => !words.has(value));
  if (wrong !== undefined) throw new QueryError(`Invalid ${key} value of '${wrong}'`);
}

function textTest(term: Term, key: string): IssueTest | undefined {
  if (!Object.hasOwn(TEXTS, key)) return undefined;
  checkWords(term, key);
  const read = TEXTS[key];
  const values = term.values.map((value) => (value === '1' ? 'true' : value === '0' ? 'false' : value));
  const asked = key.startsWith('error.') ? { ...term, values } : term;
  if (key === 'message')
    return (issue) =>
      issue.head.title.toLowerCase().includes((term.values[0] ?? '').replaceAll('*', '').toLowerCase()) !==
      term.negated;
  return (issue) => textMatches(asked, read?.(issue));
}

function isTest(term: Term): IssueTest {
  const word = term.values[0] ?? '';
  if (term.values.length > 1) throw new QueryError('Lists are not allowed for "is".');
  const test = isWord(word);
  if (test === undefined)
    throw new QueryError(`Invalid value for "is" search, valid values are ${[...STATUSES].join(', ')}`);
  return (issue) => test(issue) !== term.negated;
}

function isWord(word: string): IssueTest | undefined {
  const status = word === 'archived' || word === 'muted' ? 'ignored' : word;
  if (STATUSES.has(word)) return (issue) => issue.state.status === status;
  if (SUBSTATUSES.has(word)) return (issue) => issue.state.substatus === word;
  if (word === 'assigned') return (issue) => issue.state.assignedTo !== null;
  if (word === 'unassigned') return (issue) => issue.state.assignedTo === null;
  if (word === 'for_review') return (issue) => issue.state.status === 'unresolved' && !issue.state.reviewed;
  if (word === 'linked') return () => false;
  if (word === 'unlinked') return () => true;
  return undefined;
}

function isAssigned({ state }: IssueRecord, name: string): boolean {
  const { assignedTo } = state;
  if (name === 'none') return assignedTo === null;
  if (assignedTo === null) return false;
  if (name === 'my_teams') return assignedTo.type === 'team';
  if (name.startsWith('#'))
    return (
      assignedTo.type === 'team' &&
      TEAMS.some((team) => team.id === assignedTo.id && `#${team.slug}` === name)
    );
  const member =
    name === 'me' ? MEMBERS[0] : MEMBERS.find((one) => one.email === name || one.username === name);
  return assignedTo.type === 'user' && assignedTo.id === member?.id;
}

function eventTest(terms: readonly Term[]): EventTest {
  const keys = terms.flatMap((term) => (term.key === 'has' ? term.values : [tagKey(term.key ?? '')]));
  return {
    matches: (facts) =>
      terms.every((term) => {
        if (term.key === 'has')
          return term.values.every((key) => Boolean(facts.tag(tagKey(key)))) !== term.negated;
        return textMatches(term, facts.tag(tagKey(term.key ?? '')));
      }),
    usesRelease: keys.includes('release'),
    usesUser: keys.some((key) => key === 'user' || key.startsWith('user.')),
  };
}

function tagKey(key: string): string {
  return /^tags\[(.*)\]$/.exec(key)?.[1] ?? key;
}
