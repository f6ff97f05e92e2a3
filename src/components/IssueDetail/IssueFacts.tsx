'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Translate } from '../../i18n/index.js';
import { parseReleaseVersion } from '../../insights/index.js';
import type { Issue, TimeRange, Trend } from '../../model/index.js';
import { Count } from '../internal/data/Count.js';
import { Sparkline } from '../internal/data/Sparkline.js';
import { Hint } from '../internal/overlays/Hint.js';
import { RelativeTime } from '../internal/time/RelativeTime.js';
import type { issueDetailMessages } from './IssueDetail.messages.js';
import { useWindowName } from './useWindowName.js';

export interface IssueFactsProps {
  readonly issue: Issue;
  readonly t: Translate<typeof issueDetailMessages>;
  /** Window of `issue.period`, e.g. `14 d`. */
  readonly window: string | undefined;
}

/** What most issues are needs no words. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['error', 'default']);

/** How often, how many people, since when. Every number names its window. */
export function IssueFacts({ issue, t, window }: IssueFactsProps): ReactElement {
  const { period, lifetime, firstRelease, lastRelease, kind, feedbackCount = 0 } = issue;
  const trend = period?.trend ?? lifetime?.trend;
  const ownSpan = useWindowName(trend && spanOf(trend));
  const trendWindow = (period?.trend && window) ?? ownSpan;
  return (
    <dl className="cb-box cb-well cb-issue-detail-facts" aria-label={t('facts')}>
      {(['events', 'users'] as const).map((name) => (
        <Fact key={name} name={t(name)}>
          <Numbers inPeriod={period?.[name]} inAll={lifetime?.[name]} window={window} t={t} />
        </Fact>
      ))}
      <Fact name={t('firstSeen')}>
        <RelativeTime at={lifetime?.firstSeen ?? period?.firstSeen} />
        <Release version={firstRelease} t={t} />
      </Fact>
      <Fact name={t('lastSeen')}>
        <RelativeTime at={lifetime?.lastSeen ?? period?.lastSeen} />
        <Release version={lastRelease} t={t} />
      </Fact>
      {kind === undefined || PLAIN_KINDS.has(kind) ? null : (
        <Fact name={t('kind')}>
          <bdi className="cb-path">{kind}</bdi>
        </Fact>
      )}
      {feedbackCount > 0 ? (
        <Fact name={t('feedback')}>
          <Count value={feedbackCount} />
        </Fact>
      ) : null}
      {issue.latestHasAttachments ? <Fact name={t('attachments')}>{t('attachmentsLatest')}</Fact> : null}
      {trend ? (
        <Fact name={t('trend')}>
          <span className="cb-issue-detail-trend">
            <Sparkline
              trend={trend}
              label={
                trendWindow ? t('inWindow', { name: t('trendLabel'), window: trendWindow }) : t('trendLabel')
              }
              width={112}
              height={32}
            />
          </span>
          {trendWindow ? <small className="cb-meta">{trendWindow}</small> : null}
        </Fact>
      ) : null}
    </dl>
  );
}

/** The time that bars are about, where they are not the window's. */
function spanOf({ points, bucketSeconds }: Trend): TimeRange | undefined {
  if (bucketSeconds === undefined) return undefined;
  const hours = Math.round((points.length * bucketSeconds) / 3600);
  return { last: hours <= 48 ? `${hours}h` : `${Math.round(hours / 24)}d` };
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="cb-issue-detail-fact">
      <dt className="cb-meta">{name}</dt>
      <dd className="cb-issue-detail-fact-value">{children}</dd>
    </div>
  );
}

interface NumbersProps {
  readonly inPeriod: number | undefined;
  readonly inAll: number | undefined;
  readonly window: string | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** The window's number and the whole life's, each with its name; a number that nobody knows is left out. */
function Numbers({ inPeriod, inAll, window, t }: NumbersProps): ReactElement {
  if (inPeriod === undefined && inAll === undefined) return <Count value={undefined} />;
  return (
    <>
      {inPeriod === undefined ? null : (
        <span>
          <Count value={inPeriod} window={window} />{' '}
          {window ? <small className="cb-meta">{window}</small> : null}
        </span>
      )}
      {inAll === undefined ? null : (
        <span>
          <Count value={inAll} window={t('lifetime')} /> <small className="cb-meta">{t('lifetime')}</small>
        </span>
      )}
    </>
  );
}

function Release({
  version,
  t,
}: {
  readonly version: string | undefined;
  readonly t: IssueFactsProps['t'];
}): ReactElement | null {
  if (version === undefined) return null;
  const { label } = parseReleaseVersion(version);
  return (
    <small className="cb-meta">
      <Hint hint={label === version ? undefined : version}>{t('inRelease', { release: label })}</Hint>
    </small>
  );
}
