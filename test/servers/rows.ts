import type { RouteTable } from '../../src/client/routes/route.js';
import { loadVendor } from '../../src/client/vendors/registry.js';
import { changingCalls, readingCalls } from '../support/calls.js';
import { rowOf } from '../support/rows.js';
import type { Cell } from './suite.js';
import type { Trial } from './trial.js';

const WITHOUT_PROXY = 'asked of the server itself; behind a proxy, the handshake tells it';
const ABOUT_ALL = 'refused by the proxy, since it is about more than one organization';
const OLDER = 'for versions without the address that names the organization';
const NOT_MADE_UP = 'the sandbox makes nothing of the kind up';

/**
 * Rows that a live server never answers here, and why. Each is called against a scripted server by
 * `test/client/everyRoute.node.test.ts`.
 */
const WITHOUT_ANSWER: { readonly [vendor: string]: { readonly [row: string]: string } } = {
  bugsink: { schema: WITHOUT_PROXY },
  sentry: {
    organization: WITHOUT_PROXY,
    organizations: ABOUT_ALL,
    regions: ABOUT_ALL,
    addBareComment: OLDER,
    bareIssue: OLDER,
    bareIssueEvent: OLDER,
    bareIssueEvents: OLDER,
    bareTagFacets: OLDER,
    bareTagValues: OLDER,
    deleteBareIssue: OLDER,
    updateBareIssue: OLDER,
    projectIssues: 'for versions whose list of the organization misses',
    eventsTrace: 'for versions without the newer address of traces',
    users: 'for versions without the address of a project’s members',
    committers: NOT_MADE_UP,
    attachmentContent: 'the events that are sent here have no files',
  },
};

/** Which rows of its vendor's table the proxy called, and how the server answered. */
export class RowLog {
  readonly table: RouteTable;
  readonly answered: Set<string> = new Set();
  readonly fetch: (request: Request) => Promise<Response>;

  constructor(table: RouteTable) {
    this.table = table;
    this.fetch = async (request) => {
      const { method, url } = request;
      const response = await fetch(request);
      const row = rowOf(table, method, new URL(url).pathname);
      if (row && response.ok) this.answered.add(row.name);
      return response;
    };
  }

  static async of(vendor: string): Promise<RowLog> {
    return new RowLog((await loadVendor(vendor)).routeTable);
  }

  /** What the checks leave out: each call there is, whether the server can answer it or not. */
  async callEverything({ client, error, message, fed, scope, server }: Trial): Promise<void> {
    const event = fed.node[0] ?? '';
    const targets = {
      ref: error.ref,
      other: message.ref,
      shortId: error.shortId ?? '',
      event,
      trace: '0123456789abcdef0123456789abcdef',
      release: `node-service@1.0.0+${fed.run}`,
      tag: 'shop.plan',
      project: server.nodeProject,
      scope: { ...scope, projects: 'all' as const },
    };
    for (const call of [...readingCalls(targets), ...changingCalls(targets)]) {
      await call(client).catch(() => undefined);
    }
  }
}

const TITLE = 'Every row of the route table is called and answered';

/** A permission that nothing uses fails, and so does an excuse for a row that is used. */
export function rowsCell(log: RowLog | undefined): Cell {
  if (!log) return { title: TITLE, kind: 'not sent' };
  const excused = new Set(Object.keys(WITHOUT_ANSWER[log.table.vendor] ?? {}));
  const unused = log.table.routes.map(({ name }) => name).filter((name) => !log.answered.has(name));
  const wrong = [
    ...unused.filter((name) => !excused.has(name)).map((name) => `${name} was not answered`),
    ...[...excused].filter((name) => !unused.includes(name)).map((name) => `${name} was answered after all`),
  ];
  return wrong.length === 0
    ? { title: TITLE, kind: 'works' }
    : { title: TITLE, kind: 'failed', note: wrong.join('; ') };
}
