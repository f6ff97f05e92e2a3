import type { JsonObject } from '../../../model/index.js';
import type { IssueState } from '../world/issue.js';
import { MEMBERS, type Member, TEAMS, type Team } from '../world/people.js';

export function userJson(member: Member): JsonObject {
  const { id, name, username, email } = member;
  return { id, name, username, email, avatarUrl: `https://avatars.example.com/${id}.png`, isActive: true };
}

export function memberJson(member: Member): JsonObject {
  return {
    id: member.membership,
    email: member.email,
    name: member.name,
    user: userJson(member),
    orgRole: 'member',
    pending: false,
    expired: false,
    flags: { 'sso:linked': false },
    dateCreated: '2025-01-01T00:00:00Z',
    inviteStatus: 'approved',
    inviterName: null,
  };
}

/** An invitation that nobody has taken up: it has no user. */
export const INVITATION: JsonObject = {
  id: '399',
  email: 'new@acme.example',
  name: 'new@acme.example',
  user: null,
  orgRole: 'member',
  pending: true,
  expired: false,
  flags: {},
  dateCreated: '2026-06-01T00:00:00Z',
  inviteStatus: 'approved',
  inviterName: 'Robin Vale',
};

export function teamJson(team: Team): JsonObject {
  return {
    id: team.id,
    slug: team.slug,
    name: team.name,
    isMember: true,
    hasAccess: true,
    memberCount: MEMBERS.length,
    dateCreated: '2025-01-01T00:00:00Z',
    avatar: { avatarType: 'letter_avatar', avatarUuid: null },
  };
}

export function personById(id: string | null): JsonObject | null {
  const member = MEMBERS.find((one) => one.id === id);
  return member === undefined ? null : userJson(member);
}

/** Teams go by their slug. */
export function assigneeJson(assigned: IssueState['assignedTo']): JsonObject | null {
  if (assigned === null) return null;
  if (assigned.type === 'team') {
    const team = TEAMS.find((one) => one.id === assigned.id);
    return team === undefined ? null : { type: 'team', id: team.id, name: team.slug };
  }
  const member = MEMBERS.find((one) => one.id === assigned.id);
  return member === undefined
    ? null
    : { type: 'user', id: member.id, name: member.name, email: member.email };
}

/**
 * Whom `assignedTo` means: `user:9`, `team:7`, a bare id, a username or an e-mail. `null` for the empty text,
 * which clears; `undefined` for nobody known.
 */
export function assigneeOf(text: string): IssueState['assignedTo'] | undefined {
  if (text === '') return null;
  const [type, id] = text.includes(':') ? text.split(':') : [undefined, text];
  if (type === 'team') {
    const team = TEAMS.find((one) => one.id === id);
    return team === undefined ? undefined : { type: 'team', id: team.id };
  }
  const member = MEMBERS.find((one) => one.id === id || one.username === id || one.email === id);
  return member === undefined ? undefined : { type: 'user', id: member.id };
}

/** Whom a rule names: `#shop` or a username. */
export function ownerOf(name: string): NonNullable<IssueState['assignedTo']> | undefined {
  if (!name.startsWith('#')) return assigneeOf(name) ?? undefined;
  const team = TEAMS.find(({ slug }) => slug === name.slice(1));
  return team === undefined ? undefined : { type: 'team', id: team.id };
}
