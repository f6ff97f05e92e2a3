'use client';
import type { ReactElement } from 'react';
import { adviceMessages } from '../../../i18n/kit/en/advice.js';
import type { Problem, ProblemCode, ProblemHint } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';

type Key = keyof typeof adviceMessages;

const BY_CODE: { readonly [code in ProblemCode]: Key } = {
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

const BY_HINT: { readonly [hint in ProblemHint]: Key } = {
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

function adviceOn({ code, hint, scope }: Problem): Key {
  if (hint !== undefined && Object.hasOwn(BY_HINT, hint)) return BY_HINT[hint];
  if (code === 'forbidden' && scope !== undefined) return 'adviceScope';
  return Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : BY_CODE.server;
}

/** What to do about a problem; for operators the details, folded. */
export function ProblemAdvice({ problem }: { problem: Problem }): ReactElement {
  const t = useKit(adviceMessages);
  return (
    <>
      <p className="cb-problem-text">{t(adviceOn(problem), { scope: problem.scope })}</p>
      <Details problem={problem} />
    </>
  );
}

function Details({ problem }: { problem: Problem }): ReactElement {
  const t = useKit(adviceMessages);
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    [t('problemOptionName'), problem.option],
    [t('problemCode'), problem.code],
    [t('problemStatus'), problem.status],
    [t('problemEndpoint'), problem.endpoint],
    [t('problemRequestId'), problem.requestId],
  ];
  return (
    <details className="cb-problem-details">
      <summary className="cb-problem-summary">{t('details')}</summary>
      <dl className="cb-problem-list">
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <div className="cb-problem-row" key={name}>
              <dt className="cb-plain">{name}</dt>
              <dd className="cb-problem-value" dir="ltr">
                {value}
              </dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
