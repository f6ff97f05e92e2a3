import type { adviceMessages } from '../../../i18n/kit/en/advice.js';
import type { Problem, ProblemCode, ProblemHint } from '../../../model/index.js';

type AdviceKey = keyof typeof adviceMessages;

const BY_CODE: { readonly [code in ProblemCode]: AdviceKey } = {
  network: 'adviceNetwork',
  timeout: 'adviceTimeout',
  unauthorized: 'adviceUnauthorized',
  forbidden: 'adviceForbidden',
  not_found: 'adviceNotFound',
  rate_limited: 'adviceRateLimited',
  overloaded: 'adviceOverloaded',
  server: 'adviceServer',
  invalid_response: 'adviceInvalidResponse',
  unsupported: 'adviceUnsupported',
  conflict: 'adviceConflict',
  aborted: 'adviceAborted',
};

const BY_HINT: { readonly [hint in ProblemHint]: AdviceKey } = {
  html: 'adviceHtml',
  truncated: 'adviceTruncated',
  origin: 'adviceOrigin',
  redirect: 'adviceRedirect',
  no_proxy: 'adviceNoProxy',
  upstream_unreachable: 'adviceUpstreamUnreachable',
  upstream_unauthorized: 'adviceUpstreamUnauthorized',
  shape: 'adviceShape',
  offline: 'adviceOffline',
  option: 'adviceOption',
  query: 'adviceQuery',
  query_operator: 'adviceQueryOperator',
  query_quotes: 'adviceQueryQuotes',
  query_key: 'adviceQueryKey',
  query_value: 'adviceQueryValue',
  query_person: 'adviceQueryPerson',
};

/** Which advice fits a problem. */
export function adviceOn({ code, hint, scope }: Problem): AdviceKey {
  if (hint !== undefined && Object.hasOwn(BY_HINT, hint)) return BY_HINT[hint];
  if (code === 'forbidden' && scope !== undefined) return 'adviceScope';
  return Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : BY_CODE.server;
}
