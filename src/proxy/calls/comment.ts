import type { Route } from '../../client/routes/route.js';
import { refused } from '../answers/failure.js';
import type { ProxyActor } from '../options/options.js';
import type { Body } from '../request/body.js';

/**
 * The body of a call that carries somebody's words: nothing but the words, and the issue where the body names it.
 * To the server they come from the token's owner, so the actor's name stands before them.
 */
export function commentBody({ words = '' }: Route, body: Body, actor: ProxyActor | undefined): Body {
  const path = words.split('.');
  const said = path.reduce<unknown>((value, name) => memberOf(value, name), body);
  if (typeof said !== 'string' || said.trim() === '') throw refused(400);
  const name = actor?.name ?? actor?.username ?? actor?.email;
  const text = name === undefined ? said : `${name} wrote:\n\n${said}`;
  const nested = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), text) as Body;
  return body.issue === undefined ? nested : { issue: body.issue, ...nested };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Body)[name]
    : undefined;
}
