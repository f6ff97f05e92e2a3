import { type Issue, issueTitle } from '../../../model/index.js';

/** Names of the exported cells. */
export const ISSUE_CELL_NAMES: readonly string[] = [
  'id',
  'title',
  'type',
  'value',
  'culprit',
  'level',
  'status',
  'project',
  'events',
  'users',
  'firstSeen',
  'lastSeen',
];

/** An issue as text cells, in the order of their names. */
export function issueCells(issue: Issue): readonly (string | number | undefined)[] {
  const counts = issue.period ?? issue.lifetime;
  const seen = { ...issue.period, ...issue.lifetime };
  return [
    issue.shortId ?? issue.ref.id,
    issueTitle(issue).main,
    issue.type,
    issue.value,
    issue.culprit,
    issue.level,
    issue.substatus ?? issue.status,
    issue.project.slug,
    counts?.events,
    counts?.users,
    seen.firstSeen,
    seen.lastSeen,
  ];
}
