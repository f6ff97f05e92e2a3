import type { JsonObject } from '../../../model/index.js';
import { exceptionsIn } from '../http/entriesJson.js';
import { isObject, member, objectOf, pairsOf, textOf } from '../read/lenient.js';
import { userField } from '../world/facts.js';

const MAX_LENGTH = 200;

/** An event's own tags and those the server derives. `user.*` are for searching and are not shown. */
export function tagsOf(payload: JsonObject): { readonly [key: string]: string } {
  const tags: Record<string, string> = {};
  const put = (key: string, value: unknown): void => {
    const text = textOf(value);
    if (text !== null && text !== '' && key !== '')
      tags[key.slice(0, MAX_LENGTH)] = text.slice(0, MAX_LENGTH);
  };
  for (const [key, value] of pairsOf(payload.tags))
    put(key, typeof value === 'boolean' ? String(value) : value);
  for (const key of ['environment', 'release', 'dist', 'server_name', 'logger', 'transaction'])
    put(key, payload[key]);
  put('level', payload.level ?? 'error');
  put('url', member(payload.request, 'url'));
  for (const name of ['browser', 'os', 'runtime']) putContext(put, name, member(payload.contexts, name));
  putMechanism(put, payload);
  const user = objectOf(payload.user);
  put('user', userField(user, 'user'));
  for (const field of ['id', 'email', 'username', 'ip'])
    put(`user.${field}`, userField(user, `user.${field}`));
  return tags;
}

type Put = (key: string, value: unknown) => void;

function putContext(put: Put, name: string, context: unknown): void {
  if (!isObject(context)) return;
  const title = textOf(context.name);
  if (title === null) return;
  put(`${name}.name`, title);
  put(name, [title, textOf(context.version)].filter(Boolean).join(' '));
}

function putMechanism(put: Put, payload: JsonObject): void {
  const mechanism = exceptionsIn(payload).at(-1)?.mechanism;
  put('mechanism', member(mechanism, 'type'));
  const handled = member(mechanism, 'handled');
  if (typeof handled === 'boolean') put('handled', handled ? 'yes' : 'no');
}
