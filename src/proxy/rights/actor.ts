import { type FilterToken, formatQuery, quoteValue } from '../../search/index.js';
import { refused } from '../answers/failure.js';
import type { ProxyActor } from '../options/options.js';
import { isPersonFilter, readSearch } from '../request/search.js';

/**
 * Puts the actor in place of `me` in a search, which would otherwise mean the owner of the proxy's token. Refuses
 * when there is nobody to put there, and what cannot be read.
 */
export function queryForActor(query: string, actor: ProxyActor | undefined): string {
  const { tokens, tail } = readSearch(query);
  const named = tokens.map((token) =>
    isPersonFilter(token) ? { ...token, raw: filterForActor(token, actor) } : token,
  );
  return formatQuery({ tokens: named, tail });
}

/** To the letter where it does not name the actor. */
function filterForActor(token: FilterToken, actor: ProxyActor | undefined): string {
  const { values, isList, negated, key, operator = '' } = token;
  const isUnclear = values.some(({ text, quoted }) => !quoted && /["[\],]/.test(text));
  if (isUnclear || values.some(({ text }) => isPersonal(text, 'my_teams'))) throw refused(400);
  if (!values.some(({ text }) => isPersonal(text, 'me'))) return token.raw;
  if (/[a-z]/.test(operator)) throw refused(400);
  const names = values.map(({ text }) => (isPersonal(text, 'me') ? nameOf(actor) : quoteValue(text)));
  return `${negated ? '!' : ''}${key}:${operator}${isList ? `[${names.join(', ')}]` : names.join('')}`;
}

/** Whatever stands around the word: a server that drops it would read the word alone. */
function isPersonal(text: string, word: string): boolean {
  return (
    text
      .trim()
      .replace(/[\p{P}\p{S}]+$|^[\p{P}\p{S}]+/gu, '')
      .toLowerCase() === word
  );
}

function nameOf(actor: ProxyActor | undefined): string {
  const name = actor?.email ?? actor?.username;
  if (name === undefined) throw refused(400);
  return quoteValue(name);
}

/** What to send as the assignee for `me`. */
export function assigneeForActor(actor: ProxyActor | undefined): string {
  const name = actor?.id !== undefined ? `user:${actor.id}` : (actor?.email ?? actor?.username);
  if (name === undefined) throw refused(400);
  return name;
}
