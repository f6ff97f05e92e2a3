import type { Route, RouteParams, RouteTable } from '../../client/routes/route.js';
import { Failure } from '../answers/failure.js';
import type { UpstreamAnswer } from '../answers/ready.js';
import type { Upstream } from '../upstream/upstream.js';
import type { Asker, OpenProjects } from './openProjects.js';

/** What a look-up is for. */
interface Search {
  readonly open: OpenProjects;
  readonly asker: Asker;
  /** Is given what the server says. */
  readonly learn: (json: unknown) => void;
  /** Whether that was enough for an issue. */
  readonly isOpen: (id: string) => boolean;
}

/** Asks the server about issues. */
type LookUp = (ids: readonly string[], search: Search) => Promise<void>;

/** Issues, and projects, that one address can name. */
const BATCH = 100;
/** Issues that a list did not give and that are asked for one by one. More are taken for what does not exist. */
const MAX_SINGLE = 5;

export function createLookUp(table: RouteTable, base: RouteParams): LookUp {
  const reads = table.routes.filter((row) => row.right === 'read');
  const listRow = reads.find((row) => row.idsBy !== undefined);
  const singleRows = reads.filter((row) => row.holds === 'issue' && row.path.includes('{issue}'));

  const askInBatches = async (
    row: Route,
    ids: readonly string[],
    { open, asker, learn }: Search,
  ): Promise<void> => {
    for (let from = 0; from < ids.length; from += BATCH) {
      const query = batchQuery(row, ids.slice(from, from + BATCH), open);
      learn((await ask(asker, { route: row, params: base, query }))?.json);
    }
  };

  const askForOne = async (id: string, { asker, learn, isOpen }: Search): Promise<void> => {
    // Each of them, even when one has found it in a closed project: the number of calls must not tell.
    for (const route of singleRows) {
      const call = { route, params: { ...base, issue: id }, query: new URLSearchParams() };
      learn((await ask(asker, call))?.json);
      if (isOpen(id)) break;
    }
  };

  return async (ids, search) => {
    const isBatch = listRow !== undefined && ids.length > 1;
    if (isBatch) await askInBatches(listRow, ids, search);
    const left = ids.filter((id) => !search.isOpen(id));
    if (isBatch && left.length > MAX_SINGLE) return;
    for (const id of left) await askForOne(id, search);
  };
}

/** Named, the open projects are those whose issues come back, whatever the server takes for all projects. */
function batchQuery(route: Route, ids: readonly string[], open: OpenProjects): URLSearchParams {
  const query = new URLSearchParams();
  for (const id of ids) query.append(route.idsBy as string, id);
  if (route.query?.includes('project') && open.list.length <= BATCH) {
    for (const { id, slug } of open.list) query.append('project', id ?? slug ?? '');
  }
  if (route.query?.includes('collapse')) query.append('collapse', 'stats');
  return query;
}

async function ask(
  { upstream, signal }: Asker,
  call: Parameters<Upstream['call']>[0],
): Promise<UpstreamAnswer | undefined> {
  try {
    return await upstream.call(call, signal);
  } catch (error) {
    if (error instanceof Failure && isMissing(error)) return undefined;
    throw error;
  }
}

/** Not this issue, or not this spelling of the address, which some versions know for other methods only. */
function isMissing({ body }: Failure): boolean {
  return body.code === 'not_found' || body.status === 405;
}
