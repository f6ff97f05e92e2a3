import type { Adapter, ClientCalls } from '../adapters/shared/adapter.js';
import { untilAborted } from '../http/coalesce.js';
import { CrashboardError, isCrashboardError } from '../http/errors.js';
import type { CallOptions, CapabilityStore, Client, ServerInfo } from '../types/client.js';
import { checkScope } from './checkScope.js';
import { shareUntilFailure } from './shareUntilFailure.js';

/** What stands behind a client once it is connected. */
export interface Connection {
  readonly adapter: Partial<ClientCalls>;
  serverInfo(options?: CallOptions): Promise<ServerInfo>;
  /** Why no answer of this server can be trusted, once that is known. */
  refusal?(): CrashboardError | undefined;
}

/** How many arguments come before the options, for each call. */
const CALLS: { readonly [name in keyof ClientCalls]: number } = {
  listOrganizations: 0,
  listProjects: 0,
  listEnvironments: 1,
  listMembers: 1,
  listTeams: 1,
  listIssues: 1,
  getIssue: 1,
  findIssue: 1,
  getIssueStats: 2,
  listActivity: 1,
  listUserFeedback: 1,
  listEvents: 2,
  getEvent: 2,
  getRawEvent: 2,
  getEventTrend: 2,
  listSuspectCommits: 2,
  getOwnership: 2,
  listAttachments: 2,
  getAttachmentContent: 3,
  listSourceMapProblems: 2,
  listTagFacets: 2,
  listTagValues: 3,
  getTagBaseline: 2,
  listReleases: 1,
  getRelease: 2,
  listReleaseCommits: 1,
  listReleaseFiles: 1,
  listReleaseDeploys: 1,
  getSessions: 1,
  getTrace: 2,
  updateIssues: 2,
  addComment: 2,
  mergeIssues: 1,
  deleteIssues: 1,
};

/**
 * A client whose calls connect first, and then go to the adapter. Calls that the adapter leaves out reject with
 * `unsupported`; whatever else goes wrong inside an adapter comes out as a `CrashboardError` too.
 */
export function buildClient(
  id: string,
  capabilities: CapabilityStore,
  connect: () => Promise<Connection>,
): Client {
  const connected = shareUntilFailure(connect);
  const through = async <T>(
    name: string,
    args: readonly unknown[],
    options: CallOptions | undefined,
    run: (connection: Connection) => T | Promise<T>,
  ): Promise<T> => {
    try {
      checkScope(name, args);
      if (options?.signal?.aborted) throw new CrashboardError('aborted', 'the call was cancelled');
      const connection = await untilAborted(connected(), options?.signal);
      const answer = await untilAborted(Promise.resolve(run(connection)), options?.signal);
      const refusal = connection.refusal?.();
      if (refusal) throw refusal;
      return answer;
    } catch (error) {
      throw isCrashboardError(error) ? error : new CrashboardError('server', `${name} failed`);
    }
  };

  const calls: { [name: string]: unknown } = {};
  for (const [name, position] of Object.entries(CALLS)) {
    calls[name] = (...args: unknown[]): Promise<unknown> =>
      through(name, args, args[position] as CallOptions | undefined, ({ adapter }) => {
        const call = adapter[name as keyof ClientCalls] as ((...args: unknown[]) => unknown) | undefined;
        if (!call) throw new CrashboardError('unsupported', `this server has no ${name}`);
        return call.apply(adapter, args);
      });
  }

  return {
    id,
    capabilities,
    serverInfo: (options) =>
      through('serverInfo', [], options, (connection) => connection.serverInfo(options)),
    ...(calls as unknown as ClientCalls),
  };
}

/** A connection that is the adapter itself. */
export function connectionTo(adapter: Adapter): Connection {
  return { adapter, serverInfo: (options) => adapter.serverInfo(options) };
}
