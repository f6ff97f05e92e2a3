import type { JsonObject } from '../../../model/index.js';
import { isObject, member, objectOf, pairsOf, textOf } from '../read/lenient.js';
import { readUserAgent } from './userAgent.js';

/** What the server adds to an event: browser and system from the request, the sender's address where asked for. */
export function enrich(payload: JsonObject, address: string): JsonObject {
  const agent = pairsOf(member(payload.request, 'headers')).find(
    ([name]) => name.toLowerCase() === 'user-agent',
  )?.[1];
  const { browser, os } = readUserAgent(textOf(agent) ?? '');
  const contexts = objectOf(payload.contexts);
  const found: JsonObject = {
    ...(browser && { browser: { ...browser, type: 'browser' } }),
    ...(os && { os: { ...os, type: 'os' } }),
  };
  const { user } = payload;
  return {
    ...payload,
    contexts: { ...found, ...contexts },
    ...(isObject(user) && user.ip_address === '{{auto}}' && { user: { ...user, ip_address: address } }),
  };
}
