import type { JsonObject } from '../../../model/index.js';
import { badRequest } from '../http/reply.js';
import { countedEvents, type IssueRecord } from '../world/issue.js';
import type { World } from '../world/world.js';

/**
 * Folds issues of one project into the one with the most events. Only ingested events move: generated ones stay
 * with the rules that make them, so that merging seeded issues loses theirs.
 */
export function merge(world: World, issues: readonly IssueRecord[]): JsonObject {
  if (issues.length < 2) throw badRequest({ detail: 'Need at least two issues to merge.' });
  const projects = new Set(issues.map((issue) => issue.project));
  if (projects.size > 1) throw badRequest({ detail: 'Merging across multiple projects is not supported' });
  const [parent, ...children] = [...issues].sort((a, b) => countedEvents(b) - countedEvents(a));
  if (parent === undefined) throw badRequest({ detail: 'Nothing to merge.' });
  for (const child of children) {
    for (const event of child.live) world.addEvent(parent, event);
    for (const [slot, dropped] of child.dropped ?? []) {
      parent.dropped ??= new Map();
      parent.dropped.set(`${child.id}\n${slot}`, dropped);
    }
    world.removeIssue(child.id);
  }
  return { parent: parent.id, children: children.map((child) => child.id) };
}
