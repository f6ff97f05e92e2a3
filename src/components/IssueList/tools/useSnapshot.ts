'use client';
import { statusMessages } from '../../../i18n/kit/en/status.js';
import { type Issue, issueTitle, projectName, type RowSource } from '../../../model/index.js';
import { useFormat, useUIConfig } from '../../config/index.js';
import { useKit } from '../../internal/base/useKit.js';
import { statusText } from '../../internal/data/StatusPill.js';
import { loadedRows } from '../../internal/listing/tools/loadedRows.js';
import { useIssueList } from '../IssueListContext.js';
import { snapshotHtml } from './snapshot.js';

function titleText(issue: Parameters<typeof issueTitle>[0], culprit: string | undefined): string {
  const { main, detail } = issueTitle(issue);
  return [main, detail, culprit].filter(Boolean).join(' · ');
}

/** Makes a page of the loaded rows for a post-mortem: what the list shows, and no more. */
export function useSnapshot(source: RowSource<Issue>, query: string | undefined): () => string {
  const { t, window } = useIssueList();
  const status = useKit(statusMessages);
  const format = useFormat();
  const { now, language } = useUIConfig();
  return () => {
    const issues = loadedRows(source);
    const inWindow = (name: string): string => (window ? t('inWindow', { name, window }) : name);
    const text = <V>(value: V | undefined, say: (value: V) => string): string =>
      value === undefined ? t('none') : say(value);
    const number = (value: number | undefined): string => text(value, format.number);
    const date = (at: string | undefined): string => text(at, (known) => format.date(known, 'long'));
    return snapshotHtml({
      title: t('snapshotTitle'),
      language,
      notes: [
        t('snapshotScope', { count: issues.length, when: date(new Date(now()).toISOString()) }),
        ...(query ? [t('snapshotQuery', { query })] : []),
      ],
      head: [
        t('snapshotId'),
        t('columnIssue'),
        t('snapshotStatus'),
        t('snapshotProject'),
        inWindow(t('columnEvents')),
        inWindow(t('columnUsers')),
        t('columnAge'),
        t('columnLastSeen'),
      ],
      rows: issues.map(({ ref, shortId, culprit, project, ...issue }) => [
        shortId ?? ref.id,
        titleText(issue, culprit),
        statusText(status, issue.status, issue.substatus) ?? t('none'),
        projectName(project),
        number(issue.period?.events),
        number(issue.period?.users),
        date(issue.lifetime?.firstSeen ?? issue.period?.firstSeen),
        date(issue.lifetime?.lastSeen ?? issue.period?.lastSeen),
      ]),
    });
  };
}
