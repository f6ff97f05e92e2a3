import type { problemMessages } from '../../i18n/kit/en/problem.js';
import type { Problem, ProblemCode } from '../../model/index.js';
import type { IconName } from './Icon.js';

interface ProblemText {
  readonly headline: keyof typeof problemMessages;
  readonly icon: IconName;
}

const BY_CODE: { readonly [code in ProblemCode]: ProblemText } = {
  network: { headline: 'problemNetwork', icon: 'offline' },
  timeout: { headline: 'problemTimeout', icon: 'clock' },
  unauthorized: { headline: 'problemUnauthorized', icon: 'lock' },
  forbidden: { headline: 'problemForbidden', icon: 'lock' },
  not_found: { headline: 'problemNotFound', icon: 'search' },
  rate_limited: { headline: 'problemRateLimited', icon: 'clock' },
  overloaded: { headline: 'problemOverloaded', icon: 'clock' },
  server: { headline: 'problemServer', icon: 'alert' },
  invalid_response: { headline: 'problemInvalidResponse', icon: 'alert' },
  unsupported: { headline: 'problemUnsupported', icon: 'offline' },
  conflict: { headline: 'problemConflict', icon: 'refresh' },
  aborted: { headline: 'problemAborted', icon: 'refresh' },
};

/** Which headline and icon fit a problem. Codes of a newer client read as a server's error. */
export function problemText({ code }: Problem): ProblemText {
  return Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : BY_CODE.server;
}
