import type { Issue, IssueCounts, ProjectRef } from '../../../model/index.js';
import { crashFrame, mainException, mainStacktrace, titleOf } from '../../normalize/issue/title.js';
import { compact } from '../../normalize/read/scalars.js';
import type { Group } from './grouping.js';
import type { HeldEvent } from './intake.js';
import { userTag } from './promotedTags.js';
import { isoOf, spanOf } from './times.js';
import { trendOf } from './trend.js';
import { ALWAYS, type Window } from './window.js';

/** Counts of some events of one issue. Without a single known user the number of users is unknown. */
export function countsOf(events: readonly HeldEvent[], window: Window = ALWAYS): IssueCounts {
  const times = events.flatMap((held) => held.at ?? []);
  const users = new Set(events.flatMap((held) => userTag(held.event) ?? []));
  const [first, last] = spanOf(times);
  return compact({
    events: events.length,
    users: users.size > 0 ? users.size : undefined,
    firstSeen: isoOf(first),
    lastSeen: isoOf(last),
    trend: trendOf(times, window),
  });
}

/** The issue of a group. Its newest event gives it its face; nothing here is ever resolved. */
export function issueOf(group: Group, project: ProjectRef): Issue {
  const [newest] = group.events;
  const event = newest?.event;
  const title = event && titleOf(event);
  const frame = event && crashFrame(mainStacktrace(event));
  const releases = group.events.flatMap((held) => held.event.release ?? []);
  return compact({
    ref: group.ref,
    title: event?.title,
    type: title?.type,
    value: title?.value,
    culprit: event?.culprit,
    filename: frame?.filename,
    function: frame?.function,
    level: event?.level,
    status: 'unresolved',
    isUnhandled: isUnhandled(group.events),
    platform: event?.platform,
    logger: event?.logger,
    project,
    lifetime: countsOf(group.events),
    firstRelease: releases.at(-1),
    lastRelease: releases[0],
    tagKeys: [...new Set(group.events.flatMap((held) => held.event.tags.map((tag) => tag.key)))].sort(),
  });
}

/** Whether any event was caught by nobody. `undefined` while no event says. */
function isUnhandled(events: readonly HeldEvent[]): boolean | undefined {
  const said = events.flatMap((held) => mainException(held.event)?.mechanism?.handled ?? []);
  return said.length === 0 ? undefined : said.includes(false);
}
