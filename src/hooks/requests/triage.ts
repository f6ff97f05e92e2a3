import { isCrashboardError } from '../../client/http/errors.js';
import type { CallOptions, Client } from '../../client/types/client.js';
import {
  type Activity,
  type Actor,
  type IssueRef,
  issueKey,
  type Member,
  type Person,
  type SuggestedAssignee,
  type Team,
} from '../../model/index.js';
import { allPages } from './allPages.js';
import { MINUTE } from './freshness.js';
import type { ResourceRequest } from './requests.js';

/** Whose people, and which of them. */
export interface PeopleScope {
  /** Slug. Left out: the whole organization. */
  readonly project?: string | undefined;
  /** Part of a name or an address. */
  readonly query?: string | undefined;
}

/** What was done to an issue, newest first. Fresh for half a minute. */
export function activityRequest(ref: IssueRef): ResourceRequest<readonly Activity[]> {
  return {
    kind: 'resource',
    key: ['activity', issueKey(ref)],
    staleMs: MINUTE / 2,
    load: (client, call) => client.listActivity(ref, call),
  };
}

/** People who can be assigned, up to a thousand. Fresh for five minutes. */
export function membersRequest({ project, query }: PeopleScope = {}): ResourceRequest<readonly Member[]> {
  const text = query?.trim() || undefined;
  return {
    kind: 'resource',
    key: ['members', project ?? null, text ?? null],
    staleMs: 5 * MINUTE,
    load: (client, call) =>
      allPages((page) => client.listMembers({ project, query: text }, { ...call, ...page })),
  };
}

/** Teams that can be assigned, up to a thousand. Fresh for five minutes. */
export function teamsRequest({
  project,
}: Pick<PeopleScope, 'project'> = {}): ResourceRequest<readonly Team[]> {
  return {
    kind: 'resource',
    key: ['teams', project ?? null],
    staleMs: 5 * MINUTE,
    load: (client, call) => allPages((page) => client.listTeams({ project }, { ...call, ...page })),
  };
}

/**
 * Who may be the right one for an issue, by one of its events: owners by rule first, then authors of commits that
 * may have brought it. Fresh for five minutes.
 */
export function suggestedAssigneesRequest(
  ref: IssueRef,
  eventId: string,
): ResourceRequest<readonly SuggestedAssignee[]> {
  return {
    kind: 'resource',
    key: ['suggested-assignees', issueKey(ref), eventId],
    staleMs: 5 * MINUTE,
    load: (client, call) => suggestedAssignees(client, ref, eventId, call),
  };
}

/** Fails only when neither can be had. */
async function suggestedAssignees(
  client: Client,
  ref: IssueRef,
  eventId: string,
  call: CallOptions,
): Promise<readonly SuggestedAssignee[]> {
  const [byRule, byCommit] = await Promise.allSettled([
    client.getOwnership(ref, eventId, call),
    client.listSuspectCommits(ref, eventId, call),
  ]);
  if (byRule.status === 'rejected' && byCommit.status === 'rejected') {
    // What is missing on this server says less than what went wrong.
    throw isCrashboardError(byRule.reason, 'unsupported') ? byCommit.reason : byRule.reason;
  }
  const { owners } = byRule.status === 'fulfilled' ? byRule.value : { owners: [] };
  const commits = byCommit.status === 'fulfilled' ? byCommit.value : [];
  const found = new Map<string, SuggestedAssignee>();
  const add = (actor: Actor | undefined, reason: SuggestedAssignee['reason']): void => {
    if (!actor) return;
    const key = `${actor.type} ${actor.id}`;
    if (!found.has(key)) found.set(key, { actor, reason });
  };
  for (const { rule, ...actor } of owners) add(actor, { type: 'rule', ...(rule !== undefined && { rule }) });
  for (const { author, commit } of commits) {
    const message = commit.message?.split('\n', 1)[0];
    add(actorOf(author), { type: 'commit', commit: commit.id, ...(message && { message }) });
  }
  return [...found.values()];
}

/** Who has no account cannot be assigned. */
function actorOf(person: Person | undefined): Actor | undefined {
  if (person?.id === undefined) return undefined;
  const { id, name, email, avatarUrl } = person;
  return {
    type: 'user',
    id,
    name: name ?? email ?? id,
    ...(email !== undefined && { email }),
    ...(avatarUrl !== undefined && { avatarUrl }),
  };
}
