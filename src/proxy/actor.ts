import { refused } from './failure.js';
import type { ProxyActor } from './options.js';

/** Search keys whose `me` would otherwise mean the owner of the proxy's token. */
const PERSON_KEYS = 'assigned|assigned_or_suggested|bookmarks|subscribed';
/** A key may stand in quotes, an operator before the value; what is a text as a whole is no filter. */
const PERSON_TOKEN = new RegExp(
  `((?:^|(?<=[\\s(!]))(?:(?:${PERSON_KEYS})|"(?:${PERSON_KEYS})"):(?:!=|[<>]=?|=)?)` +
    `(\\[[^\\]]*\\]|"(?:[^"\\\\]|\\\\.)*"|[^\\s()]+)|"(?:[^"\\\\]|\\\\.)*"`,
  'gi',
);

/** Puts the actor in place of `me` in a search. Refuses when there is nobody to put there. */
export function queryForActor(query: string, actor: ProxyActor | undefined): string {
  return query.replace(PERSON_TOKEN, (whole, key: string | undefined, value: string) => {
    if (key === undefined) return whole;
    if (!value.startsWith('[')) return `${key}${personFor(value, actor)}`;
    const items = value.slice(1, -1).split(',');
    return `${key}[${items.map((item) => personFor(item.trim(), actor)).join(', ')}]`;
  });
}

function personFor(value: string, actor: ProxyActor | undefined): string {
  const word = value.replace(/^"|"$/g, '').toLowerCase();
  if (word === 'my_teams') throw refused(400);
  if (word !== 'me') return value;
  const name = actor?.email ?? actor?.username;
  if (name === undefined) throw refused(400);
  return /^[\w.@+-]+$/.test(name) ? name : JSON.stringify(name);
}

/** What to send as the assignee for `me`. */
export function assigneeForActor(actor: ProxyActor | undefined): string {
  const name = actor?.id !== undefined ? `user:${actor.id}` : (actor?.email ?? actor?.username);
  if (name === undefined) throw refused(400);
  return name;
}
