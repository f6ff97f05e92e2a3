import { type Asked, html, json, type Script, type Scripted, scripted } from '../client/scripted.js';

/** Payloads here are written after the shape of answers, none is copied. */

export const EVENT_ID: string = 'c0ffee00c0ffee00c0ffee00c0ffee01';
export const SERVER_ID: string = '01890000000070008000000000000001';
const TAKEN_IN = '2026-06-30T21:04:10.500Z';
export const NOW: number = Date.parse('2026-06-30T21:05:00Z');

type Members = Record<string, unknown>;

const PROJECT = { id: '7', name: 'Shop', slug: 'shop', platform: 'python' };

/** A row of an issue list, and the detail. */
export function gtIssue(id: string, over: Members = {}): Members {
  return {
    id,
    shortId: `SHOP-${id}`,
    title: `KeyError: basket ${id}`,
    culprit: '',
    metadata: { type: 'KeyError', value: `basket ${id}`, filename: 'shop/cart.py', unhandled: true },
    type: 'error',
    level: 'error',
    status: 'unresolved',
    project: PROJECT,
    count: '41',
    userCount: 0,
    numComments: 2,
    stats: { '24h': [] },
    firstSeen: '2026-06-01T08:00:00Z',
    lastSeen: '2026-06-30T20:00:00.120Z',
    permalink: `https://gt.example.test/shop/issues/${id}`,
    matchingEventId: null,
    statusDetails: {},
    shareId: null,
    logger: null,
    subscriptionDetails: null,
    ...over,
  };
}

const FRAME = {
  inApp: true,
  absPath: '/srv/shop/cart.py',
  lineNo: 12,
  colNo: null,
  filename: 'shop/cart.py',
  function: 'add_line',
  raw_function: 'cart.add_line',
  context: [
    [11, 'def add_line(self):'],
    [12, '    self.lines[key]'],
  ],
  context_line: '    self.lines[key]',
  vars: { key: "'apple'", password: "'hunter2'" },
};
const BARE_FRAME = { filename: 'runpy.py', function: '_run', pre_context: ['a'], post_context: ['b'] };

const ENTRIES = [
  {
    type: 'exception',
    data: {
      hasSystemFrames: true,
      values: [
        {
          type: 'KeyError',
          value: 'apple',
          thread_id: 3,
          mechanism: { type: 'wsgi', handled: false },
          stacktrace: { frames: [BARE_FRAME, FRAME] },
          raw_stacktrace: { frames: [BARE_FRAME] },
        },
      ],
    },
  },
  {
    type: 'breadcrumbs',
    data: {
      values: [
        {
          type: 'default',
          category: 'http',
          message: 'GET /basket',
          level: 'info',
          timestamp: '2026-06-30T21:04:00Z',
          event_id: null,
        },
      ],
    },
  },
];

const TAGS = [
  { key: 'release', value: 'shop@4.2.0' },
  { key: 'browser.name', value: 'Firefox' },
  { key: 'environment', value: 'production' },
  { key: 'empty', value: null },
];

const REST = {
  title: 'KeyError: apple',
  message: 'KeyError: apple',
  culprit: '/basket',
  type: 'error',
  platform: 'python',
  metadata: { type: 'KeyError', value: 'apple' },
  tags: TAGS,
  contexts: { os: { name: 'Linux', type: 'os' } },
  context: { attempt: 2 },
  user: { id: '9', username: null, email: 'ada@example.test', ip_address: null, data: null },
  sdk: null,
  packages: { django: '5.2' },
  errors: null,
  dist: null,
};
const REQUEST = {
  url: 'https://shop.example.test/basket',
  method: 'GET',
  data: null,
  fragment: null,
  headers: [['Accept', '*/*']],
  cookies: null,
  env: null,
};

/** The spelling of details. */
export function gtEvent(over: Members = {}): Members {
  const request = {
    ...REQUEST,
    query: [['q', 'x']],
    inferredContentType: 'application/json',
    apiTarget: null,
    bodySize: null,
  };
  return {
    id: EVENT_ID,
    eventID: EVENT_ID,
    projectID: 7,
    groupID: '1',
    dateCreated: '2026-06-30T21:04:09.000Z',
    dateReceived: TAKEN_IN,
    ...REST,
    entries: [...ENTRIES, { type: 'request', data: request }],
    userReport: null,
    nextEventID: null,
    previousEventID: null,
    ...over,
  };
}

/** The spelling of an issue's list of events. */
export function gtListedEvent(over: Members = {}): Members {
  const request = {
    ...REQUEST,
    query_string: [['q', 'x']],
    inferred_content_type: 'application/json',
    api_target: null,
    body_size: null,
  };
  return {
    id: EVENT_ID,
    event_id: EVENT_ID,
    project_id: 7,
    group_id: '1',
    date_created: '2026-06-30T21:04:09.000Z',
    date_received: TAKEN_IN,
    ...REST,
    entries: [...ENTRIES, { type: 'request', data: request }],
    ...over,
  };
}

/** The header as this server writes it: a set of one text, with its own address inside. */
export function gtLink(next: string | undefined): string {
  const url = 'http://internal:8000/api/0/organizations/acme/issues/?limit=50&query=a,b';
  const previous = `<${url}>; rel="previous"; results="false"`;
  const rest =
    next === undefined
      ? `<${url}>; rel="next"; results="false"`
      : `<${url}&cursor=${encodeURIComponent(next)}>; rel="next"; results="true"; cursor="${next}"`;
  return `{'${previous}, ${rest}'}`;
}

export function gtList(rows: readonly unknown[], next?: string, total: number = rows.length): Response {
  return json(rows, { headers: { Link: gtLink(next), 'X-Hits': String(total), 'X-Max-Hits': '1000' } });
}

const refused = (field: string): Response =>
  json(
    { detail: [{ type: 'enum', loc: ['query', field], msg: 'Input should be another' }] },
    { status: 422 },
  );

const SORT = /^-?(?:last_seen|first_seen|count|priority)$/;
const PAGES = /\/(?:issues|projects|releases|settings|performance|uptime-monitors)/;

/**
 * What of the server is the same for every test: what it refuses, and how. `answer` is asked first; what nobody
 * answers is an address that the server does not have.
 */
export function gtServer(major: 5 | 6, answer: Script): Script {
  return async (asked, number) => {
    const problem = refusal(asked);
    if (problem) return problem;
    if (asked.path === '/api/settings/') {
      const features = major >= 6 ? { enabledFeatures: ['logs'] } : {};
      return json({ version: `${major}.1.0`, glitchtipInstanceName: null, socialApps: [], ...features });
    }
    if (asked.path === '/organizations/acme/') return json({ id: '1', slug: 'acme', access: [] });
    if (/^\/organizations\/acme\/issues\/\d+\/$/.test(asked.path) && asked.method === 'GET' && major < 6) {
      return new Response('Method not allowed', { status: 405, headers: { 'Content-Type': 'text/plain' } });
    }
    return (await answer(asked, number)) ?? unknown(asked, major);
  };
}

/** The search is split like a shell's line, and an open quote is no line. */
export function isClosed(text: string): boolean {
  return /^(?:[^"'\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")*$/s.test(text);
}

function refusal({ path, query, body, method }: Asked): Response | undefined {
  const sort = query.get('sort');
  if (sort !== null && !SORT.test(sort)) return refused('sort');
  if (query.getAll('project').some((id) => !/^\d+$/.test(id))) return refused('project');
  if (!isClosed(query.get('query') ?? '')) return html('crash', 500);
  const isBulk = method !== 'GET' && path === '/organizations/acme/issues/';
  if (isBulk && !query.has('id')) throw new Error('this would change every issue of the organization');
  const { status } = (body ?? { status: 'resolved' }) as { status?: unknown };
  return status !== undefined && !/^(?:resolved|unresolved|ignored)$/.test(String(status))
    ? refused('status')
    : undefined;
}

function unknown({ path, method }: Asked, major: number): Response {
  if (major >= 6) return json({ detail: 'Not Found' }, { status: 404 });
  if (method !== 'GET') return html('<h1>CSRF</h1>', 403);
  return html('<!doctype html><title>UI</title>', PAGES.test(path) ? 200 : 404);
}

/** A client of that server, on which nothing is known beforehand. */
export function gtClient(major: 5 | 6, answer: (asked: Asked) => Response | undefined): Scripted {
  return scripted(gtServer(major, answer as Script), {
    vendor: 'glitchtip',
    now: () => NOW,
    retry: { attempts: 1, budgetMs: 0 },
  });
}
