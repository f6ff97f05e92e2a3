import type { ProjectRef, Release } from '../../../model/index.js';
import { compact } from '../../normalize/read/scalars.js';
import type { Group } from './grouping.js';
import type { HeldEvent } from './intake.js';
import { isoOf, spanOf } from './times.js';

/** The releases that events name, the one that appeared last first. Sessions are unknown, so there is no health. */
export function releasesOf(
  groups: readonly Group[],
  isWanted: (held: HeldEvent) => boolean,
  projectOf: (slug: string) => ProjectRef,
): readonly Release[] {
  const byVersion = new Map<string, HeldEvent[]>();
  const newIssues = new Map<string, number>();
  for (const { events } of groups) {
    const first = events.findLast((held) => held.event.release !== undefined)?.event.release;
    if (first !== undefined) newIssues.set(first, (newIssues.get(first) ?? 0) + 1);
    for (const held of events) {
      const version = held.event.release;
      if (version === undefined || !isWanted(held)) continue;
      const own = byVersion.get(version) ?? [];
      own.push(held);
      byVersion.set(version, own);
    }
  }
  return [...byVersion]
    .map(([version, events]) => releaseOf(version, events, newIssues.get(version) ?? 0, projectOf))
    .sort((a, b) => (b.firstEvent ?? '').localeCompare(a.firstEvent ?? ''));
}

function releaseOf(
  version: string,
  events: readonly HeldEvent[],
  newIssues: number,
  projectOf: (slug: string) => ProjectRef,
): Release {
  const [first, last] = spanOf(events.flatMap((held) => held.at ?? []));
  const [, pack, short] = /^(.+)@([^@]+)$/.exec(version) ?? [];
  const slugs = [...new Set(events.map((held) => held.project))];
  return compact({
    version,
    shortVersion: short,
    package: pack,
    firstEvent: isoOf(first),
    lastEvent: isoOf(last),
    newIssues,
    authors: [],
    projects: slugs.map((slug) => ({ project: projectOf(slug) })),
  });
}
