import type { JsonObject } from '../../../model/index.js';
import { iso } from '../http/params.js';
import { isObject, listOf, member, textOf } from '../read/lenient.js';
import { eventCount, firstSeen, type IssueRecord, type IssueState } from '../world/issue.js';
import { type OwnershipRule, rulesFor } from '../world/ownershipRules.js';
import type { World } from '../world/world.js';
import { payloadAt } from './eventJson.js';
import { ownerOf } from './people.js';

/** The project's rules that match the own code of an event, the one that counts most first. */
export function rulesOf(world: World, issue: IssueRecord, position: number): readonly OwnershipRule[] {
  const payload = payloadAt(world, issue, position);
  const paths = listOf(member(payload.exception, 'values'))
    .flatMap((exception) => listOf(member(member(exception, 'stacktrace'), 'frames')))
    .flatMap((frame) => (isObject(frame) && frame.in_app === true ? (textOf(frame.filename) ?? []) : []));
  return rulesFor(issue.project.slug, paths);
}

/** Whom rules name, each once. */
export function ownersOf(rules: readonly OwnershipRule[]): NonNullable<IssueState['assignedTo']>[] {
  const names = new Set(rules.flatMap(({ owners }) => owners));
  return [...names].flatMap((name) => ownerOf(name) ?? []);
}

/** Owners as an issue carries them. */
export function suggestedOwners(world: World, issue: IssueRecord): JsonObject[] {
  return ownersOf(rulesOf(world, issue, eventCount(issue) - 1)).map(({ type, id }) => ({
    type: 'ownershipRule',
    owner: `${type}:${id}`,
    date_added: iso(firstSeen(issue)),
  }));
}
