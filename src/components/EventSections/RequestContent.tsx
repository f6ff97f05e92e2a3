'use client';
import type { ReactElement, ReactNode } from 'react';
import { requestBody, requestCurl } from '../../insights/index.js';
import type { HttpRequest, Pair } from '../../model/index.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { isSecretName } from '../../redact/policy.js';
import { ScrollBox } from '../internal/base/ScrollBox.js';
import { CopyButton } from '../internal/copying/CopyButton.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { AnnotatedText } from '../internal/data/AnnotatedText.js';
import { SafeLink } from '../internal/links/SafeLink.js';
import type { SectionContentProps } from './EventSections.types.js';
import { KeyValues } from './KeyValues.js';
import { Hidden } from './Value.js';

/** Method and address, then the parts of the request. Credentials are never drawn. */
export function RequestContent({ event, t }: SectionContentProps): ReactElement {
  const request = event.request as HttpRequest;
  const { annotations } = event;
  const { method, url, query, rawQuery, fragment, headers, cookies, env, apiTarget } = request;
  // Marks stand inside a text; a tree made of it would lose their places.
  const isMarked = annotations.some(({ path }) => path === '/request/body');
  const body = isMarked ? request.body : requestBody(request);
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
  const curl = requestCurl(request);
  return (
    <>
      {(method !== undefined || url !== undefined) && (
        <div className="cb-box cb-request-line cb-path" dir="ltr">
          {method !== undefined && <span className="cb-strong cb-request-method">{method}</span>}
          {url !== undefined && <Address url={url} label={t('copyValue', { name: 'URL' })} />}
        </div>
      )}
      {curl !== undefined && <CopyButton label={t('requestCurl')} text={curl} showLabel />}
      {query !== undefined && query.length > 0 && (
        <Part title={t('requestQuery')}>{pairs(query, 'query', isSecretName)}</Part>
      )}
      {rawQuery !== undefined && rawQuery !== '' && (
        <Part title={t('requestQuery')}>
          <AnnotatedText
            text={maskUrl(`?${rawQuery}`).slice(1)}
            annotations={annotations}
            path="/request/rawQuery"
          />
        </Part>
      )}
      {fragment !== undefined && fragment !== '' && (
        <Part title={t('requestFragment')}>
          <AnnotatedText text={fragment} annotations={annotations} path="/request/fragment" />
        </Part>
      )}
      {apiTarget !== undefined && <Part title={t('requestTarget')}>{apiTarget}</Part>}
      {headers.length > 0 && (
        <Part title={t('requestHeaders')}>{pairs(headers, 'headers', isSecretName)}</Part>
      )}
      {cookies.length > 0 && <Part title={t('requestCookies')}>{pairs(cookies, 'cookies', () => true)}</Part>}
      {body !== undefined && (
        <Part title={t('requestBody')}>
          {typeof body === 'string' ? (
            <ScrollBox as="pre" label={t('requestBody')} className="cb-code cb-long-text cb-prose" dir="ltr">
              <AnnotatedText text={body} annotations={annotations} path="/request/body" />
            </ScrollBox>
          ) : (
            <DataTree data={body} annotations={annotations} path="/request/body" label={t('requestBody')} />
          )}
        </Part>
      )}
      {env !== undefined && Object.keys(env).length > 0 && (
        <Part title={t('requestEnv')}>
          <DataTree data={env} annotations={annotations} path="/request/env" label={t('requestEnv')} />
        </Part>
      )}
    </>
  );
}

/** An address that loses a parameter by hiding it would lead elsewhere, so it is no link. */
function Address({ url, label }: { url: string; label: string }): ReactElement {
  const shown = maskUrl(url);
  const text = shown.slice(0, 2000);
  return (
    <>
      <span className="cb-request-url">{shown === url ? <SafeLink href={url}>{text}</SafeLink> : text}</span>
      <CopyButton label={label} text={shown} />
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <div className="cb-event-part">
      <div className="cb-caption">{title}</div>
      {children}
    </div>
  );
}
