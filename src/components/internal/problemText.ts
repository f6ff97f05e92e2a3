import type { kitMessages } from '../../i18n/index.js';
import type { Problem, ProblemCode, ProblemHint } from '../../model/index.js';
import type { IconName } from './Icon.js';

type Key = keyof typeof kitMessages;

interface ProblemText {
  readonly headline: Key;
  readonly advice: Key;
  readonly icon: IconName;
}

const BY_CODE: { readonly [code in ProblemCode]: ProblemText } = {
  network: { headline: 'problemNetwork', advice: 'adviceNetwork', icon: 'offline' },
  timeout: { headline: 'problemTimeout', advice: 'adviceTimeout', icon: 'clock' },
  unauthorized: { headline: 'problemUnauthorized', advice: 'adviceUnauthorized', icon: 'lock' },
  forbidden: { headline: 'problemForbidden', advice: 'adviceForbidden', icon: 'lock' },
  not_found: { headline: 'problemNotFound', advice: 'adviceNotFound', icon: 'search' },
  rate_limited: { headline: 'problemRateLimited', advice: 'adviceRateLimited', icon: 'clock' },
  overloaded: { headline: 'problemOverloaded', advice: 'adviceOverloaded', icon: 'clock' },
  server: { headline: 'problemServer', advice: 'adviceServer', icon: 'alert' },
  invalid_response: { headline: 'problemInvalidResponse', advice: 'adviceInvalidResponse', icon: 'alert' },
  unsupported: { headline: 'problemUnsupported', advice: 'adviceUnsupported', icon: 'offline' },
  conflict: { headline: 'problemConflict', advice: 'adviceConflict', icon: 'refresh' },
  aborted: { headline: 'problemAborted', advice: 'adviceAborted', icon: 'refresh' },
};

const BY_HINT: { readonly [hint in ProblemHint]: Key } = {
  html: 'adviceHtml',
  truncated: 'adviceTruncated',
  origin: 'adviceOrigin',
  redirect: 'adviceRedirect',
  upstream_unreachable: 'adviceUpstreamUnreachable',
  upstream_unauthorized: 'adviceUpstreamUnauthorized',
  shape: 'adviceShape',
  offline: 'adviceOffline',
  query: 'adviceQuery',
};

/** Which texts and icon fit a problem. Codes of a newer client read as a server's error. */
export function problemText(problem: Problem): ProblemText {
  const text = Object.hasOwn(BY_CODE, problem.code) ? BY_CODE[problem.code] : BY_CODE.server;
  const { hint } = problem;
  return hint !== undefined && Object.hasOwn(BY_HINT, hint) ? { ...text, advice: BY_HINT[hint] } : text;
}
