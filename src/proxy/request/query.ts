import type { Route } from '../../client/routes/route.js';
import { refused } from '../answers/failure.js';
import { ISSUE_ID, ISSUE_KEYS, REPEATABLE } from './fields.js';

const MAX_VALUE = 4096;
const MAX_VALUES = 200;
const CONTROL = /\p{Cc}/u;

/** Copies a query, key by key. Refuses keys the row does not name, second values, and control characters. */
export function checkedQuery(query: URLSearchParams, route: Route): URLSearchParams {
  const allowed = new Set(route.query ?? []);
  const checked = new URLSearchParams();
  let count = 0;
  for (const [key, value] of query) {
    count += 1;
    if (count > MAX_VALUES || !allowed.has(key)) throw refused(400);
    if (checked.has(key) && !REPEATABLE.has(key)) throw refused(400);
    if (value.length > MAX_VALUE || CONTROL.test(value)) throw refused(400);
    if (ISSUE_KEYS.has(key) && !ISSUE_ID.test(value)) throw refused(400);
    checked.append(key, value);
  }
  if (route.requiredQuery?.some((key) => !checked.has(key))) throw refused(400);
  return checked;
}
