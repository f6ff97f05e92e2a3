'use client';
import type { ReactElement } from 'react';
import {
  type Actor,
  getData,
  type Issue,
  type Problem,
  type Resource,
  type SuggestedAssignee,
} from '../../model/index.js';
import { useEvent } from '../queries/useEvent.js';
import { unreadProblem } from '../requests/unreadProblem.js';
import { useAssignees, useSuggestedAssignees } from './useAssignees.js';

/** Whom some issues can be assigned to. */
export interface KnownAssignees {
  readonly hasMe: boolean;
  readonly suggested: readonly SuggestedAssignee[];
  readonly people: Resource<readonly Actor[]>;
  /** Why the teams could not be read. A server without teams has none. */
  readonly teamsProblem: Problem | undefined;
}

export interface AssigneeChoicesProps {
  readonly issues: readonly Issue[];
  readonly query: string;
  draw(choices: KnownAssignees): ReactElement;
}

/** More people than this are not all in memory: who is looked for is asked for by name. */
const MANY = 1_000;

/** Asks for the people of the issues' project, and for whose code it is, while somebody chooses. */
export function AssigneeChoices({ issues, query, draw }: AssigneeChoicesProps): ReactElement {
  const [first] = issues;
  const isOneProject = issues.every(({ ref }) => ref.project === first?.ref.project);
  const project = isOneProject ? first?.ref.project : undefined;
  const all = useAssignees({ project });
  const isLong = (getData(all.members)?.length ?? 0) >= MANY;
  const named = useAssignees({ project, query, enabled: isLong && query.trim() !== '' });
  const only = issues.length === 1 ? first?.ref : undefined;
  const event = useEvent(only, 'latest');
  const suggested = useSuggestedAssignees(only, getData(event)?.id);
  const members = isLong && query.trim() !== '' ? named.members : all.members;
  return draw({
    hasMe: all.me !== undefined,
    suggested: getData(suggested) ?? [],
    people: together(members, all.teams),
    teamsProblem: unreadProblem(all.teams),
  });
}

/** People and teams as one list. */
function together(
  members: Resource<readonly Actor[]>,
  teams: Resource<readonly Actor[]>,
): Resource<readonly Actor[]> {
  if (members.status !== 'success') return members;
  return { ...members, data: [...members.data, ...(getData(teams) ?? [])] };
}
