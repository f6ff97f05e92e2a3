'use client';
import { Fragment, type ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import { type Issue, issueTitle, type LinkedTicket, projectName } from '../../model/index.js';
import { ScrollBox } from '../internal/base/ScrollBox.js';
import { VisuallyHidden } from '../internal/base/VisuallyHidden.js';
import { CopyButton } from '../internal/copying/CopyButton.js';
import { LevelLabel } from '../internal/data/Level.js';
import { Pill } from '../internal/data/Pill.js';
import { StatusPill } from '../internal/data/StatusPill.js';
import { userIcon } from '../internal/icons/icons.js';
import { SafeLink } from '../internal/links/SafeLink.js';
import type { issueDetailMessages } from './IssueDetail.messages.js';

export interface IssueHeaderProps {
  readonly issue: Issue;
  readonly t: Translate<typeof issueDetailMessages>;
  readonly headingLevel: number;
  /** Project and short id are said elsewhere. */
  readonly hideIdentity: boolean;
}

/** What the issue is called and how it stands. */
export function IssueHeader({ issue, t, headingLevel, hideIdentity }: IssueHeaderProps): ReactElement {
  const { culprit, isUnhandled, priority, assignee } = issue;
  const { main, detail, isType } = issueTitle(issue);
  return (
    <header className="cb-issue-detail-header">
      <Identity issue={issue} t={t} isHidden={hideIdentity} />
      <div className="cb-title cb-issue-detail-title" role="heading" aria-level={headingLevel}>
        <bdi dir={isType ? 'ltr' : 'auto'}>{main ?? t('untitled')}</bdi>
      </div>
      {detail === undefined ? null : (
        <ScrollBox as="p" label={main ?? t('untitled')} className="cb-prose cb-issue-detail-value">
          {detail}
        </ScrollBox>
      )}
      {culprit ? (
        <p className="cb-note cb-path" dir="ltr">
          {culprit}
        </p>
      ) : null}
      <div className="cb-toolbar">
        <LevelLabel level={issue.level} />
        {issue.status === undefined ? null : (
          <StatusPill status={issue.status} substatus={issue.substatus} statusDetails={issue.statusDetails} />
        )}
        {isUnhandled ? <Pill tone="bad">{t('unhandled')}</Pill> : null}
        {priority ? <Pill>{t('priority', { priority })}</Pill> : null}
        {assignee ? (
          <Pill icon={userIcon}>
            <VisuallyHidden>{t('assignee')} </VisuallyHidden>
            <bdi>{assignee.name}</bdi>
          </Pill>
        ) : null}
      </div>
    </header>
  );
}

interface IdentityProps extends Pick<IssueHeaderProps, 'issue' | 't'> {
  readonly isHidden: boolean;
}

/** Where the issue is from, what people call it, and the way to it on the server. */
function Identity({ issue, t, isHidden }: IdentityProps): ReactElement | null {
  const { shortId, project, permalink, tickets = [] } = issue;
  if (isHidden && !permalink && tickets.length === 0) return null;
  return (
    <div className="cb-line cb-note" data-wide="">
      {isHidden ? null : <span>{projectName(project)}</span>}
      {shortId && !isHidden ? (
        <span className="cb-issue-detail-id">
          {shortId} <CopyButton text={shortId} label={t('copyShortId', { shortId })} />
        </span>
      ) : null}
      {permalink ? <SafeLink href={permalink}>{t('openOnServer')}</SafeLink> : null}
      <Tickets tickets={tickets} t={t} />
    </div>
  );
}

interface TicketsProps extends Pick<IssueHeaderProps, 't'> {
  readonly tickets: readonly LinkedTicket[];
}

/** What the issue is linked with elsewhere. */
function Tickets({ tickets, t }: TicketsProps): ReactElement | null {
  if (tickets.length === 0) return null;
  return (
    <span>
      {t('linkedWith')}{' '}
      {tickets.map(({ name, url }, place) => (
        // Servers may list one twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: tickets do not move among each other
        <Fragment key={place}>
          {place > 0 ? ', ' : null}
          <SafeLink href={url}>
            <bdi>{name}</bdi>
          </SafeLink>
        </Fragment>
      ))}
    </span>
  );
}
