'use client';
import { type MouseEvent, type ReactElement, type ReactNode, useMemo } from 'react';
import type { Translate } from '../../i18n/index.js';
import { summarizeIssue } from '../../insights/index.js';
import type { Activity, CrashEvent, Issue } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { activityRedaction } from '../internal/redaction/activityRow.js';
import { useRedactedRow } from '../internal/redaction/useRedactedRows.js';
import type { issueDetailMessages } from './IssueDetail.messages.js';
import { jump } from './jump.js';

export interface IssueSummaryProps {
  readonly issue: Issue | undefined;
  /** As redacted. */
  readonly event: CrashEvent;
  readonly activity: readonly Activity[] | undefined;
  /** Element id of a section that is on the page. */
  readonly targetOf: (section: string) => string | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** Where to start, what came before and whose it is, each with the way to its section. */
export function IssueSummary({ issue, event, activity, targetOf, t }: IssueSummaryProps): ReactElement {
  const format = useFormat();
  const redact = useRedactedRow(activityRedaction, 'IssueDetail');
  const { where, before, owner } = useMemo(
    () => summarizeIssue(issue, event, redact ? activity?.map(redact) : activity),
    [issue, event, activity, redact],
  );
  const offset = before?.offsetMs;
  return (
    <dl className="cb-issue-detail-summary" aria-label={t('summary')}>
      <Answer name={t('summaryWhere')} target={targetOf('stack')} unknown={t('summaryNoFrame')}>
        {where && <bdi className="cb-path">{[where.function, where.place].filter(Boolean).join(' · ')}</bdi>}
        {where?.variable && <small className="cb-meta">{t('summaryVariable', where.variable)}</small>}
      </Answer>
      <Answer name={t('summaryBefore')} target={targetOf('breadcrumbs')} unknown={t('summaryNoStep')}>
        {before && <bdi>{before.text}</bdi>}
        {offset === undefined || offset > 0 ? null : (
          <small className="cb-meta">{t('summaryEarlier', { duration: format.duration(-offset) })}</small>
        )}
      </Answer>
      <Answer name={t('summaryOwner')} target={targetOf('activity')} unknown={t('summaryNoOwner')}>
        {owner && <bdi>{owner.name}</bdi>}
        {owner?.rule === undefined ? null : (
          <small className="cb-meta">{t('summaryRule', { rule: owner.rule })}</small>
        )}
      </Answer>
    </dl>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly target: string | undefined;
  readonly unknown: string;
  /** The answer, if there is one, then what is said beside it. */
  readonly children: readonly [ReactNode, ReactNode];
}

function Answer({ name, target, unknown, children: [answer, aside] }: AnswerProps): ReactElement {
  return (
    <div className="cb-issue-detail-answer">
      <dt className="cb-meta">{name}</dt>
      <dd className="cb-issue-detail-answer-value">
        {answer && target !== undefined ? (
          <a
            className="cb-link"
            href={`#${target}`}
            onClick={(event: MouseEvent<HTMLAnchorElement>) => jump(event, target)}
          >
            {answer}
          </a>
        ) : (
          (answer ?? <span className="cb-meta">{unknown}</span>)
        )}{' '}
        {aside}
      </dd>
    </div>
  );
}
