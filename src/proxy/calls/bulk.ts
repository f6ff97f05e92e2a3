import type { Route, RouteParams } from '../../client/routes/route.js';
import { refused } from '../answers/failure.js';

/** Query keys that a bulk change may carry: which issues, and the projects they are in. Anything else selects more. */
const BULK_KEYS: ReadonlySet<string> = new Set(['id', 'project']);

/**
 * The issues that a writing call names. Refuses a change that names none, since servers read that as "all", and
 * one that selects by anything else.
 */
export function issuesOfWrite(
  route: Route,
  params: RouteParams,
  query: URLSearchParams,
  body: { readonly [key: string]: unknown } | undefined,
  limit: number,
): readonly string[] {
  if (params.issue !== undefined) return [params.issue];
  const inBody = body?.issue;
  if (route.body?.includes('issue') && typeof inBody === 'string') return [inBody];
  for (const key of query.keys()) if (!BULK_KEYS.has(key)) throw refused(400);
  const ids = [...new Set(query.getAll('id'))];
  if (ids.length === 0 || ids.length > limit) throw refused(400);
  return ids;
}
