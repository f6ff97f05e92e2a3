import type { Actor, Member, Person, Team } from '../../../model/index.js';
import { readCount } from '../read/count.js';
import { readLink } from '../read/link.js';
import { compact, readId, readObject, readText, type Wire } from '../read/scalars.js';

const TAGGED = /^(user|team):(.+)$/;

/**
 * Whoever an issue belongs to: an object, or one of the text forms `user:1`, `team:2`, a plain name. `undefined`
 * for nobody.
 */
export function normalizeActor(value: unknown): Actor | undefined {
  if (typeof value === 'string') return actorFromText(value);
  const wire = readObject(value);
  const id = readId(wire?.id);
  if (!wire || id === undefined) return undefined;
  const actor: { -readonly [key in keyof Actor]: Actor[key] } = {
    type: wire.type === 'team' ? 'team' : 'user',
    id,
    name: nameOf(wire) ?? id,
  };
  const email = readText(wire.email);
  const avatarUrl = avatarOf(wire);
  if (email !== undefined) actor.email = email;
  if (avatarUrl !== undefined) actor.avatarUrl = avatarUrl;
  return actor;
}

function actorFromText(text: string): Actor | undefined {
  const [, type, id] = TAGGED.exec(text.trim()) ?? [];
  if (id !== undefined) return { type: type as 'user' | 'team', id, name: id };
  const name = text.trim();
  return name === '' ? undefined : { type: 'user', id: name, name };
}

/** A person as they are named beside what they did. `undefined` when nothing is known. */
export function normalizePerson(value: unknown): Person | undefined {
  const wire = readObject(value);
  if (!wire) return undefined;
  const person: Person = compact({
    id: readId(wire.id),
    name: nameOf(wire),
    email: readText(wire.email),
    avatarUrl: avatarOf(wire),
  });
  return (person.id ?? person.name ?? person.email) ? person : undefined;
}

/**
 * A member who can be assigned. People who are invited, deactivated or expired have no account yet or any more:
 * `'left out'`, which is not the same as unreadable.
 */
export function normalizeMember(value: unknown): Member | 'left out' | undefined {
  const wire = readObject(value);
  if (!wire) return undefined;
  // A membership carries its person; some routes list the person itself. The membership's id cannot be assigned.
  const isMembership = Object.hasOwn(wire, 'user');
  const user = isMembership ? readObject(wire.user) : wire;
  if (isMembership && !user) return 'left out';
  if (wire.pending === true || wire.expired === true || user?.isActive === false) return 'left out';
  const id = readId(user?.id);
  if (!user || id === undefined) return undefined;
  return compact({
    type: 'user' as const,
    id,
    name: nameOf(user) ?? readText(wire.name) ?? id,
    email: readText(user.email) ?? readText(wire.email),
    username: readText(user.username),
    avatarUrl: avatarOf(user),
    role: readText(wire.orgRole) ?? readText(wire.role),
  });
}

export function normalizeTeam(value: unknown): Team | undefined {
  const wire = readObject(value);
  const id = readId(wire?.id);
  const slug = readText(wire?.slug);
  if (!wire || id === undefined || slug === undefined) return undefined;
  return compact({
    type: 'team' as const,
    id,
    slug,
    name: readText(wire.name) ?? slug,
    memberCount: readCount(wire.memberCount),
    avatarUrl: avatarOf(wire),
  });
}

function nameOf(wire: Wire): string | undefined {
  return readText(wire.name) ?? readText(wire.username) ?? readText(wire.email);
}

function avatarOf(wire: Wire): string | undefined {
  return readLink(wire.avatarUrl ?? readObject(wire.avatar)?.avatarUrl);
}
