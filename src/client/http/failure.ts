import type { ProblemCode, ProblemHint } from '../../model/index.js';
import type { AnswerType, Route } from '../routes/route.js';
import { type ErrorBody, readErrorBody } from './errorBody.js';
import { CrashboardError } from './errors.js';
import { type ProxyError, proxyProblem } from './proxyError.js';
import { isQueryHint, queryFault } from './queryFault.js';
import { retryAfter } from './rateLimit.js';
import type { Body } from './readJson.js';
import { noteRefusedFields } from './refusedFields.js';
import { endpointOf } from './url.js';

/** Answers that come from the event store, which reports its overload as a bad request. */
const SEARCHES: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'issues',
  'issueStats',
  'eventSummaries',
  'events',
  'event',
  'tagFacets',
  'tagValues',
  'sessions',
  'releases',
  'trace',
]);
const OVERLOAD =
  /time[d\s-]*out|too many|rate.?limit|memory limit|try again|(?:smaller|shorter) .*(?:range|period)/i;
/** Said by the event store. The server's own failures say "Internal Error" alone, and need more than a minute. */
const INTERNAL = /^internal error\b.*\btry again/i;

/** The error for an answer that is not 2xx. */
export function failureOf(
  route: Route,
  status: number,
  headers: Headers,
  body: Body,
  now: number,
): CrashboardError {
  const endpoint = endpointOf(route);
  const asked = retryAfter(headers, now);
  const reported = body.kind === 'json' ? proxyProblem(body.json) : undefined;
  if (reported) return reportedFailure(route, status, asked, reported);
  const said = body.kind === 'json' ? readErrorBody(body.json) : { fields: [] };
  const { code, hint } = meaningOf(route, status, said, body);
  const error = new CrashboardError(code, `${endpoint} was answered with status ${status}`, {
    status,
    retryAfterMs: code === 'rate_limited' || code === 'overloaded' ? asked : undefined,
    requestId: said.errorId,
    scope: scopeFor(route, code, status, hint),
    hint,
    endpoint,
  });
  noteRefusedFields(error, said.fields);
  return error;
}

/** The server behind the proxy did not accept the request, whatever code the proxy has for that. */
function codeOf(code: ProblemCode, hint: ProblemHint | undefined): ProblemCode {
  if (isQueryHint(hint)) return 'unsupported';
  return hint === 'origin' ? 'forbidden' : code;
}

function reportedFailure(
  route: Route,
  status: number,
  asked: number | undefined,
  { code, hint, fields, ...reported }: ProxyError,
): CrashboardError {
  const endpoint = endpointOf(route);
  const meant = codeOf(code, hint);
  const error = new CrashboardError(meant, `the proxy reports ${code} for ${endpoint}`, {
    status: reported.status ?? status,
    retryAfterMs: reported.retryAfterMs ?? asked,
    requestId: reported.requestId,
    // Without a status it is the proxy itself that does not allow it.
    scope: scopeFor(route, meant, reported.status, hint),
    hint,
    endpoint,
  });
  noteRefusedFields(error, fields);
  return error;
}

/** The smallest right that would do. */
function scopeFor(
  { scopes }: Route,
  code: ProblemCode,
  status: number | undefined,
  hint: ProblemHint | undefined,
): string | undefined {
  return code === 'forbidden' && status === 403 && hint === undefined ? scopes[0] : undefined;
}

interface Meaning {
  readonly code: ProblemCode;
  readonly hint?: ProblemHint | undefined;
}

const BY_STATUS: { readonly [status: number]: Meaning } = {
  401: { code: 'unauthorized' },
  402: { code: 'forbidden' },
  403: { code: 'forbidden' },
  404: { code: 'not_found' },
  405: { code: 'unsupported' },
  408: { code: 'timeout' },
  409: { code: 'conflict' },
  410: { code: 'not_found' },
  412: { code: 'conflict' },
  413: { code: 'unsupported', hint: 'query' },
  414: { code: 'unsupported', hint: 'query' },
  423: { code: 'conflict' },
  429: { code: 'rate_limited' },
  431: { code: 'unsupported', hint: 'query' },
  501: { code: 'unsupported' },
  503: { code: 'overloaded' },
};

function meaningOf(route: Route, status: number, said: ErrorBody, body: Body): Meaning {
  if (status === 400 || status === 422) return badRequest(route, said);
  if (status === 500 && SEARCHES.has(route.holds) && INTERNAL.test(said.text ?? ''))
    return { code: 'overloaded' };
  // Without a readable body 3xx is what a browser makes of a redirect that it was told not to follow.
  if (status < 400) return { code: 'invalid_response', hint: 'redirect' };
  const meaning = BY_STATUS[status] ?? { code: status >= 500 ? 'server' : 'unsupported' };
  const hint = body.kind === 'unreadable' ? body.hint : undefined;
  return hint === undefined ? meaning : { hint, ...meaning };
}

function badRequest(route: Route, said: ErrorBody): Meaning {
  const text = said.text ?? '';
  if (/^invalid origin/i.test(text)) return { code: 'forbidden', hint: 'origin' };
  if (SEARCHES.has(route.holds) && said.fields.length === 0 && OVERLOAD.test(text))
    return { code: 'overloaded' };
  return { code: 'unsupported', hint: SEARCHES.has(route.holds) ? queryFault(text) : 'query' };
}
