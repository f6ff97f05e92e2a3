'use client';
import type { ReactElement } from 'react';
import { type CrumbNavigation, type CrumbRequest, maskUrl } from '../../insights/index.js';
import { useFormat } from '../config/index.js';
import { Icon } from '../internal/Icon.js';
import { arrowRightIcon } from '../internal/icons.js';
import { Pill } from '../internal/Pill.js';
import { SafeLink } from '../internal/SafeLink.js';
import { VisuallyHidden } from '../internal/VisuallyHidden.js';
import { useTimeline } from './timelineContext.js';

/** Addresses longer than this are cut; the rest is in the copied text. */
const MAX_URL = 500;

/** Method, address, status, duration. What the SDK did not say leaves no empty brackets. */
export function RequestLine({ request }: { request: CrumbRequest }): ReactElement {
  const { t } = useTimeline();
  const format = useFormat();
  const { method, url, status, reason, durationMs, failed } = request;
  return (
    <div className="cb-line cb-path cb-crumb-line">
      {method !== undefined && <span className="cb-strong">{method}</span>}
      {url === undefined ? <span className="cb-path">{t('noUrl')}</span> : <Url url={url} />}
      {status !== undefined && (
        <Pill
          tone={failed ? 'bad' : 'neutral'}
          title={t('statusTitle', { status: [status, reason].filter(Boolean).join(' ') })}
        >
          {status}
          {failed && <VisuallyHidden> {t('failed')}</VisuallyHidden>}
        </Pill>
      )}
      {status === undefined && (reason !== undefined || failed) && (
        <Pill tone={failed ? 'bad' : 'neutral'}>{reason ?? t('failed')}</Pill>
      )}
      {durationMs !== undefined && <span className="cb-note">{format.duration(durationMs)}</span>}
    </div>
  );
}

/** From → to. */
export function NavigationLine({ navigation }: { navigation: CrumbNavigation }): ReactElement {
  const { t } = useTimeline();
  const { from, to } = navigation;
  return (
    <div className="cb-line cb-path cb-crumb-line">
      <VisuallyHidden>
        {t('navigation', { from: from ?? t('unknownPlace'), to: to ?? t('unknownPlace') })}
      </VisuallyHidden>
      <span className="cb-line" dir="ltr" aria-hidden="true">
        <span className="cb-path">{from?.slice(0, MAX_URL) ?? '?'}</span>
        <Icon icon={arrowRightIcon} />
        <span className="cb-path">{to?.slice(0, MAX_URL) ?? '?'}</span>
      </span>
    </div>
  );
}

/** A link only where it leads out of the page safely; `javascript:` and paths stay text. */
function Url({ url }: { url: string }): ReactElement {
  const masked = maskUrl(url);
  const shown = masked.length > MAX_URL ? `${masked.slice(0, MAX_URL)}…` : masked;
  return masked === url && /^https?:\/\//i.test(url) ? (
    <SafeLink className="cb-path" href={url}>
      <bdi dir="ltr">{shown}</bdi>
    </SafeLink>
  ) : (
    <span className="cb-path" dir="ltr">
      {shown}
    </span>
  );
}
