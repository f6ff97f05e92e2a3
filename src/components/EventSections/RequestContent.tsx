'use client';
import type { ReactElement, ReactNode } from 'react';
import { isSensitiveName } from '../../insights/index.js';
import type { HttpRequest, Pair } from '../../model/index.js';
import { AnnotatedText } from '../internal/AnnotatedText.js';
import { CopyButton, SafeLink } from '../internal/index.js';
import type { SectionContentProps } from './EventSections.types.js';
import { KeyValues } from './KeyValues.js';
import { Hidden, MaskedTree } from './Value.js';

/** Method and address, then the parts of the request. Credentials are never drawn. */
export function RequestContent({ event, t }: SectionContentProps): ReactElement {
  const request = event.request as HttpRequest;
  const { annotations } = event;
  const { method, url, query, rawQuery, fragment, headers, cookies, body, env, apiTarget } = request;
  const pairs = (list: readonly Pair[], part: string, hide: (name: string) => boolean): ReactElement => (
    <KeyValues
      t={t}
      rows={list.map(([name, value], index) => ({
        id: String(index),
        name,
        value: hide(name) ? (
          <Hidden t={t} />
        ) : (
          <AnnotatedText text={value} annotations={annotations} path={`/request/${part}/${index}/1`} />
        ),
      }))}
    />
  );
  return (
    <>
      {(method !== undefined || url !== undefined) && (
        <div className="cb-request-line" dir="ltr">
          {method !== undefined && <span className="cb-request-method">{method}</span>}
          {url !== undefined && (
            <>
              <span className="cb-request-url">
                <SafeLink href={url}>{url.slice(0, 2000)}</SafeLink>
              </span>
              <CopyButton label={t('copyValue', { name: 'URL' })} text={url} />
            </>
          )}
        </div>
      )}
      {query !== undefined && query.length > 0 && (
        <Part title={t('requestQuery')}>{pairs(query, 'query', isSensitiveName)}</Part>
      )}
      {rawQuery !== undefined && rawQuery !== '' && (
        <Part title={t('requestQuery')}>
          <AnnotatedText text={rawQuery} annotations={annotations} path="/request/rawQuery" />
        </Part>
      )}
      {fragment !== undefined && fragment !== '' && (
        <Part title={t('requestFragment')}>
          <AnnotatedText text={fragment} annotations={annotations} path="/request/fragment" />
        </Part>
      )}
      {apiTarget !== undefined && <Part title={t('requestTarget')}>{apiTarget}</Part>}
      {headers.length > 0 && (
        <Part title={t('requestHeaders')}>{pairs(headers, 'headers', isSensitiveName)}</Part>
      )}
      {cookies.length > 0 && <Part title={t('requestCookies')}>{pairs(cookies, 'cookies', () => true)}</Part>}
      {body !== undefined && (
        <Part title={t('requestBody')}>
          {typeof body === 'string' ? (
            <pre className="cb-event-text" dir="ltr">
              <AnnotatedText text={body} annotations={annotations} path="/request/body" />
            </pre>
          ) : (
            <MaskedTree data={body} annotations={annotations} path="/request/body" label={t('requestBody')} />
          )}
        </Part>
      )}
      {env !== undefined && Object.keys(env).length > 0 && (
        <Part title={t('requestEnv')}>
          <MaskedTree data={env} annotations={annotations} path="/request/env" label={t('requestEnv')} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <div className="cb-event-part">
      <div className="cb-event-caption">{title}</div>
      {children}
    </div>
  );
}
