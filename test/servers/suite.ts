import type { Fed } from '../../scripts/servers/feed.js';
import type { LiveServer } from '../../scripts/servers/server.js';
import { createClient } from '../../src/client/createClient.js';
import { isCrashboardError } from '../../src/client/http/errors.js';
import type { Client } from '../../src/client/types/client.js';
import { DEFAULT_SCOPE, type Issue, type IssueScope } from '../../src/model/index.js';
import { createProxyHandler } from '../../src/proxy/index.js';
import { changes } from './changes.js';
import { type Check, checks, evidence } from './checks.js';
import { RowLog, rowsCell } from './rows.js';
import { eventually, Mismatch, type Trial } from './trial.js';

export type Way = 'direct' | 'proxy';

export interface Cell {
  readonly title: string;
  readonly kind: 'works' | 'unsupported' | 'not sent' | 'failed';
  /** The server's answer for "unsupported", what went wrong for "failed". */
  readonly note?: string;
}

/** The public client, straight to the server or through our proxy. */
export function clientOf(server: LiveServer, way: Way, log?: RowLog): Client {
  const { baseUrl, organization, token, vendor } = server;
  const id = server.name;
  if (way === 'direct') return createClient({ baseUrl, organization, id, vendor, token });
  const proxy = createProxyHandler({
    upstream: baseUrl,
    token,
    organization,
    vendor,
    allow: ['triage', 'merge', 'delete'],
    redaction: false,
    cache: { maxAgeMs: 0 },
    ...(log && { fetch: log.fetch }),
  });
  return createClient({
    baseUrl: 'http://host.test/crashboard',
    organization,
    id,
    fetch(request) {
      // As a browser does.
      request.headers.set('Origin', 'http://host.test');
      return proxy(request);
    },
  });
}

/** Every check once, over what was just sent. */
export async function runSuite(server: LiveServer, way: Way, fed: Fed): Promise<readonly Cell[]> {
  const log = way === 'proxy' ? await RowLog.of(server.vendor) : undefined;
  const trial = await prepare(server, clientOf(server, way, log), fed);
  const cells: Cell[] = [];
  // One after the other: some change what others look at.
  for (const check of checks) {
    if (check === changes[0] && log) await log.callEverything(trial);
    cells.push(await cellOf(check, trial));
  }
  cells.push(rowsCell(log));
  return cells;
}

async function prepare(server: LiveServer, client: Client, fed: Fed): Promise<Trial> {
  const scope: IssueScope = {
    ...DEFAULT_SCOPE,
    projects: [server.nodeProject],
    query: '',
    range: { last: '1h' },
  };
  /** By the ids that the SDK gave: what servers make of a title is their own affair. */
  const find = (project: string, wanted: readonly string[]): Promise<Issue> =>
    eventually(async () => {
      const { items } = await client.listIssues({ ...scope, projects: [project] }, { pageSize: 5 });
      for (const issue of items) {
        const ids = (await client.listEvents(issue.ref, {}, { pageSize: 5 })).items.map(({ id }) => id);
        if (wanted.every((id) => ids.includes(id))) return issue;
      }
      return undefined;
    }, `the issue with ${wanted.length} event(s) in ${project}`);
  const [error, message, python] = await Promise.all([
    find(server.nodeProject, fed.node),
    find(server.nodeProject, [fed.message]),
    find(server.pythonProject, [fed.python]),
  ]);
  return {
    client,
    server,
    fed,
    scope,
    error,
    message,
    python,
    async ask(method, path, body) {
      const response = await fetch(`${server.baseUrl}${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${server.token}`,
          Accept: 'application/json',
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      return { status: response.status, text: await response.text() };
    },
  };
}

async function cellOf(check: Check, trial: Trial): Promise<Cell> {
  const { title, capability, run, refuses } = check;
  const state = capability && trial.client.capabilities.get()[capability]?.state;
  try {
    if (capability && state === 'no') {
      const shows = evidence[trial.server.vendor]?.[capability];
      if (!shows) throw new Mismatch(`the client says "no", and no answer of the server shows it`);
      await mustRefuse(refuses, trial);
      return { title, kind: 'unsupported', note: await shows(trial) };
    }
    if (!run) return { title, kind: 'not sent' };
    await run(trial);
    return { title, kind: 'works' };
  } catch (error) {
    return { title, kind: 'failed', note: noteOf(error) };
  }
}

/** What cannot be done must be said, not answered with nothing. */
async function mustRefuse(refuses: Check['refuses'], trial: Trial): Promise<void> {
  if (!refuses) return;
  const answer = await refuses(trial).then(
    () => 'an answer',
    (error: unknown) => (isCrashboardError(error, 'unsupported') ? undefined : noteOf(error)),
  );
  if (answer !== undefined) throw new Mismatch(`not refused as unsupported: ${answer}`);
}

function noteOf(error: unknown): string {
  if (isCrashboardError(error)) return `${error.code} ${error.status ?? ''} ${error.endpoint ?? ''}`.trim();
  return error instanceof Error ? error.message : String(error);
}
