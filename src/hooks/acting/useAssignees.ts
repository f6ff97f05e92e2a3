'use client';
import type { Actor, IssueRef, Member, SuggestedAssignee, Team } from '../../model/index.js';
import { meOf } from '../actions/me.js';
import { type RefreshableResource, type ResourceOptions, useResource } from '../cache/useResource.js';
import { useServerInfo } from '../queries/useServerInfo.js';
import {
  membersRequest,
  type PeopleScope,
  suggestedAssigneesRequest,
  teamsRequest,
} from '../requests/triage.js';

/** Whom issues can be assigned to. A list that the server lacks failed with `unsupported`. */
export interface Assignees {
  /** People. */
  readonly members: RefreshableResource<readonly Member[]>;
  /** Teams. */
  readonly teams: RefreshableResource<readonly Team[]>;
  /** Whom an assignment to `me` means: the proxy's actor. `undefined` where nobody is known, or not yet. */
  readonly me: Actor | undefined;
}

/** People and teams, of one project where given; with `query`, people whose name or address has it. */
export function useAssignees({
  project,
  query,
  enabled = true,
}: PeopleScope & ResourceOptions = {}): Assignees {
  const members = useResource(enabled ? membersRequest({ project, query }) : undefined);
  const teams = useResource(enabled ? teamsRequest({ project }) : undefined);
  const info = useServerInfo();
  return { members, teams, me: info.status === 'success' ? meOf(info.data) : undefined };
}

/**
 * Who may be the right one for an issue, and why, judged by one of its events. Stays pending without one; fails with
 * `unsupported` where the server suggests nobody.
 */
export function useSuggestedAssignees(
  ref: IssueRef | undefined,
  eventId: string | undefined,
): RefreshableResource<readonly SuggestedAssignee[]> {
  return useResource(ref && eventId !== undefined ? suggestedAssigneesRequest(ref, eventId) : undefined);
}
