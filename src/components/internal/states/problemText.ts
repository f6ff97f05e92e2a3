import type { problemMessages } from '../../../i18n/kit/en/problem.js';
import type { Problem, ProblemCode } from '../../../model/index.js';
import type { IconShape } from '../icons/Icon.js';
import { alertIcon, offlineIcon, refreshIcon, searchIcon } from '../icons/icons.js';
import { clockIcon, lockIcon } from '../icons/moreIcons.js';

interface ProblemText {
  readonly headline: keyof typeof problemMessages;
  readonly icon: IconShape;
}

const BY_CODE: { readonly [code in ProblemCode]: ProblemText } = {
  network: { headline: 'problemNetwork', icon: offlineIcon },
  timeout: { headline: 'problemTimeout', icon: clockIcon },
  unauthorized: { headline: 'problemUnauthorized', icon: lockIcon },
  forbidden: { headline: 'problemForbidden', icon: lockIcon },
  not_found: { headline: 'problemNotFound', icon: searchIcon },
  rate_limited: { headline: 'problemRateLimited', icon: clockIcon },
  overloaded: { headline: 'problemOverloaded', icon: clockIcon },
  server: { headline: 'problemServer', icon: alertIcon },
  invalid_response: { headline: 'problemInvalidResponse', icon: alertIcon },
  unsupported: { headline: 'problemUnsupported', icon: offlineIcon },
  conflict: { headline: 'problemConflict', icon: refreshIcon },
  aborted: { headline: 'problemAborted', icon: refreshIcon },
};

/** Which headline and icon fit a problem. Codes of a newer client read as a server's error. */
export function problemText({ code, hint }: Pick<Problem, 'code' | 'hint'>): ProblemText {
  // The reader is signed in; it is the host's own token that the server does not take.
  if (hint === 'upstream_unauthorized') return { headline: 'problemUpstreamUnauthorized', icon: lockIcon };
  if (hint === 'option') return { headline: 'problemOption', icon: alertIcon };
  if (isRefusedSearch({ code, hint })) return { headline: 'problemQuery', icon: searchIcon };
  return Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : BY_CODE.server;
}

/** Whether the server can do the thing, but not with what the reader searches for. */
export function isRefusedSearch({ code, hint }: Pick<Problem, 'code' | 'hint'>): boolean {
  return code === 'unsupported' && (hint?.startsWith('query') ?? false);
}
