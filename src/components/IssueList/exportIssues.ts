import type { Issue, RowSource } from '../../model/index.js';

const MOST = 10_000;
const HEAD = [
  'id',
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

/** The issues in memory, in their order. */
export function loadedIssues(source: RowSource<Issue>): readonly Issue[] {
  const issues: Issue[] = [];
  for (let index = 0; index < Math.min(MOST, source.count); index += 1) {
    const issue = source.get(index);
    if (issue !== undefined && issue !== 'moved') issues.push(issue);
  }
  return issues;
}

/** Issues as text cells, with a head. */
export function issueCells(issues: readonly Issue[]): readonly (readonly string[])[] {
  return [
    HEAD,
    ...issues.map((issue) => {
      const counts = issue.period ?? issue.lifetime;
      const seen = { ...issue.period, ...issue.lifetime };
      return [
        issue.shortId ?? issue.ref.id,
        issue.type,
        issue.value ?? issue.title,
        issue.culprit,
        issue.level,
        issue.substatus ?? issue.status,
        issue.project.slug,
        counts?.events,
        counts?.users,
        seen.firstSeen,
        seen.lastSeen,
      ].map((cell) => (cell === undefined ? '' : String(cell)));
    }),
  ];
}
