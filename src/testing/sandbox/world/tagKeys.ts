import { constantTags } from './facts.js';
import { type IssueRecord, seriesCount } from './issue.js';
import type { Series } from './series.js';
import { tagTables } from './tags.js';

const SPLIT = new Set(['browser', 'os', 'runtime']);

/** Keys of the tags that an issue's events carry, sorted. */
export function tagKeys(issue: IssueRecord): string[] {
  const keys = new Set(
    issue.live.flatMap((event) => Object.keys(event.tags).filter((key) => !key.startsWith('user.'))),
  );
  if (issue.series !== undefined && seriesCount(issue) > 0)
    for (const key of seriesKeys(issue.series)) keys.add(key);
  return [...keys].sort();
}

function seriesKeys(series: Series): string[] {
  const own = tagTables(series.profile).map((table) => table.key);
  const names = own.filter((key) => SPLIT.has(key)).map((key) => `${key}.name`);
  return [
    ...own,
    ...names,
    ...Object.keys(constantTags(series)),
    ...(series.releases.length > 0 ? ['release'] : []),
    'user',
  ];
}

/** `browser` → `Browser`, `server_name` → `Server Name`. */
export function tagName(key: string): string {
  return key.replace(
    /(^|[_.\s])([a-z])/g,
    (_, before: string, letter: string) => `${before === '' ? '' : ' '}${letter.toUpperCase()}`,
  );
}
