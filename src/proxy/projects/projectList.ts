import type { RouteParams, RouteTable } from '../../client/routes/route.js';
import { Failure } from '../answers/failure.js';
import { isObject, type WireProject, wireRows, word } from '../answers/wire.js';
import type { Upstream } from '../upstream/upstream.js';

const MAX_PAGES = 10;

/** All projects that the token sees. */
export async function fetchProjects(
  table: RouteTable,
  params: RouteParams,
  upstream: Upstream,
  signal: AbortSignal,
): Promise<readonly WireProject[]> {
  const route = table.routes.find((row) => row.holds === 'projects' && row.right === 'read');
  if (!route) throw new Failure(403, { code: 'forbidden' });
  const found: WireProject[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams(cursor === undefined ? {} : { cursor });
    const answer = await upstream.call({ route, params, query }, signal);
    const rows = (wireRows(answer.json) ?? []).filter(isObject);
    found.push(...rows.map(({ id, slug }) => ({ id: word(id), slug: word(slug) })));
    cursor = nextCursor(answer.headers, answer.json);
    if (cursor === undefined) break;
  }
  return found;
}

function nextCursor(headers: Headers, json: unknown): string | undefined {
  const link = headers.get('link') ?? '';
  for (const entry of link.split(/,(?=\s*<)/)) {
    if (/rel="next"/.test(entry) && /results="true"/.test(entry)) return /cursor="([^"]+)"/.exec(entry)?.[1];
  }
  const next = isObject(json) ? json.next : undefined;
  return typeof next === 'string' ? (/[?&]cursor=([^&]+)/.exec(next)?.[1] ?? undefined) : undefined;
}
