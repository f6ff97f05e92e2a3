'use client';
import type { ReactElement } from 'react';
import type { CrumbNavigation, CrumbRequest, RequestStory } from '../../../insights/index.js';
import { maskUrl } from '../../../redact/maskUrl.js';
import { useFormat } from '../../config/index.js';
import { VisuallyHidden } from '../../internal/base/VisuallyHidden.js';
import { Pill } from '../../internal/data/Pill.js';
import { Icon } from '../../internal/icons/Icon.js';
import { arrowRightIcon } from '../../internal/icons/icons.js';
import { SafeLink } from '../../internal/links/SafeLink.js';
import { useTimeline } from '../timelineContext.js';

/** Addresses longer than this are cut; the rest is in the copied text. */
const MAX_URL = 500;

/** Method, address, status, duration. What the SDK did not say leaves no empty brackets. */
export function RequestLine({
  request,
  story,
}: {
  request: CrumbRequest;
  story?: RequestStory | undefined;
}): ReactElement {
  const { t } = useTimeline();
  const format = useFormat();
  const { method, url, status, reason, durationMs, failed } = request;
  return (
    <div className="cb-line cb-path cb-crumb-line">
      {method !== undefined && <span className="cb-strong">{method}</span>}
      {url === undefined ? <span className="cb-path">{t('noUrl')}</span> : <Url url={url} />}
      {status !== undefined && (
        <Pill tone={failed ? 'bad' : 'neutral'}>
          {reason === undefined ? status : `${status} ${reason}`}
          {failed && <VisuallyHidden> {t('failed')}</VisuallyHidden>}
        </Pill>
      )}
      {status === undefined && (reason !== undefined || failed) && (
        <Pill tone={failed ? 'bad' : 'neutral'}>{reason ?? t('failed')}</Pill>
      )}
      {durationMs !== undefined && <span className="cb-note">{format.duration(durationMs)}</span>}
      {story !== undefined && <StoryNotes story={story} />}
    </div>
  );
}

/** What other steps tell about the request: its answer, what the address answered before, its failures in a row. */
function StoryNotes({ story }: { story: RequestStory }): ReactElement {
  const { t } = useTimeline();
  const format = useFormat();
  const { answer, tookMs, before, failures } = story;
  const notes = [
    tookMs === undefined ? undefined : t('took', { duration: format.duration(tookMs) }),
    before && t('wasBefore', { before: before.status, times: before.times }),
    failures === undefined ? undefined : t('failedTimes', { count: failures }),
    answer && answerText(answer, t, format.duration),
  ].filter((note) => note !== undefined);
  return <span className="cb-note cb-crumb-story">{notes.join(' · ')}</span>;
}

function answerText(
  { status, ms }: NonNullable<RequestStory['answer']>,
  t: ReturnType<typeof useTimeline>['t'],
  duration: (ms: number) => string,
): string {
  if (status === undefined)
    return ms === undefined ? t('unanswered') : t('unansweredAfter', { duration: duration(ms) });
  return ms === undefined
    ? t('answered', { status })
    : t('answeredAfter', { status, duration: duration(ms) });
}

/** From → to. */
export function NavigationLine({ navigation }: { navigation: CrumbNavigation }): ReactElement {
  const { t } = useTimeline();
  const from = placeText(navigation.from);
  const to = placeText(navigation.to);
  return (
    <div className="cb-line cb-path cb-crumb-line">
      <VisuallyHidden>
        {t('navigation', { from: from ?? t('unknownPlace'), to: to ?? t('unknownPlace') })}
      </VisuallyHidden>
      <span className="cb-line" dir="ltr" aria-hidden="true">
        <span className="cb-path">{from ?? '?'}</span>
        <Icon icon={arrowRightIcon} />
        <span className="cb-path">{to ?? '?'}</span>
      </span>
    </div>
  );
}

/** An address as a place of the trail: without credentials, and cut. */
function placeText(place: string | undefined): string | undefined {
  return place && maskUrl(place.slice(0, 2 * MAX_URL)).slice(0, MAX_URL);
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
