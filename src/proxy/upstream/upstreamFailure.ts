import type { CrashboardError } from '../../client/http/errors.js';
import { failureOf } from '../../client/http/failure.js';
import { PROXY_ERROR_KEY, PROXY_ERROR_STATUS } from '../../client/http/proxyError.js';
import { isQueryHint } from '../../client/http/queryFault.js';
import { type Body, readBody } from '../../client/http/readJson.js';
import { refusedFieldsOf } from '../../client/http/refusedFields.js';
import type { Route } from '../../client/routes/route.js';
import { Failure } from '../answers/failure.js';
import { isObject } from '../answers/wire.js';
import { FIELD_NAMES } from './fieldNames.js';

/**
 * What a failed answer comes to. The client's own decision, so that a reader is told the same with and without a
 * proxy. Of the answer's text only known field names and an id of hexadecimal digits get through.
 */
export function failureOfAnswer(
  route: Route,
  status: number,
  headers: Headers,
  text: string,
  token: string | undefined,
): Failure {
  const error = failureOf(route, status, headers, withoutReport(readBody(text)), Date.now());
  const { code, retryAfterMs } = error;
  const hint = code === 'unauthorized' ? 'upstream_unauthorized' : error.hint;
  const requestId = requestIdOf(error, headers, text, token);
  const fields = refusedFieldsOf(error).filter((path) => FIELD_NAMES.has(path));
  return new Failure(isQueryHint(hint) ? 400 : PROXY_ERROR_STATUS[code], {
    code,
    ...(hint !== undefined && { hint }),
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(requestId !== undefined && { requestId }),
    ...(fields.length > 0 && { fields }),
  });
}

/** Only this proxy speaks in this proxy's name. */
function withoutReport(body: Body): Body {
  const isReport = body.kind === 'json' && isObject(body.json) && PROXY_ERROR_KEY in body.json;
  return isReport ? { kind: 'json', json: {} } : body;
}

/** The failure's own id, which the server's operators can look up. Some tokens look like one. */
function requestIdOf(
  error: CrashboardError,
  headers: Headers,
  text: string,
  token: string | undefined,
): string | undefined {
  const id = error.requestId ?? headers.get('x-request-id') ?? '';
  if (!/^[\da-f-]{8,64}$/i.test(id)) return undefined;
  return token !== undefined && token !== '' && `${id} ${text}`.includes(token) ? undefined : id;
}
