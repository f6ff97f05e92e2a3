import type { Json, JsonObject } from '../../../model/index.js';
import { entriesJson } from '../http/entriesJson.js';
import { iso } from '../http/params.js';
import { isObject, objectOf, pairsOf, textOf } from '../read/lenient.js';
import { constantTags, nameIn, userField } from '../world/facts.js';
import { eventIdAt, fingerprintHash, type IssueRecord, liveAt, timeAt } from '../world/issue.js';
import { releaseAt } from '../world/releasesOf.js';
import { seriesPayload } from '../world/series.js';
import type { World } from '../world/world.js';
import { releaseRef } from './releaseJson.js';

/** The event's JSON as its SDK sent it. */
export function payloadAt(world: World, issue: IssueRecord, position: number): JsonObject {
  const live = liveAt(issue, position);
  if (live !== undefined) return live.payload;
  if (issue.series === undefined) return {};
  return seriesPayload(
    issue.series,
    position,
    eventIdAt(issue, position, world.seed),
  ) as unknown as JsonObject;
}

/** Sorted by key; special ones bring their own search clause. */
function tagsJson(issue: IssueRecord, position: number, payload: JsonObject): Json[] {
  return Object.entries(tagsAt(issue, position, payload))
    .filter(([key]) => !key.startsWith('user.'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ({ key, value, ...(key === 'user' && { query: userQuery(value) }) }));
}

/** `id:42` → `user.id:"42"`. */
export function userQuery(value: string): string {
  const at = value.indexOf(':');
  return `user.${value.slice(0, at)}:"${value.slice(at + 1).replaceAll('"', '\\"')}"`;
}

function tagsAt(
  issue: IssueRecord,
  position: number,
  payload: JsonObject,
): { readonly [key: string]: string } {
  const live = liveAt(issue, position);
  if (live !== undefined) return live.tags;
  if (issue.series === undefined) return {};
  const own = Object.fromEntries(pairsOf(payload.tags).map(([key, value]) => [key, String(value)]));
  const names = ['browser', 'os', 'runtime'].flatMap((key) =>
    own[key] === undefined ? [] : [[`${key}.name`, nameIn(own[key]) ?? '']],
  );
  const release = releaseAt(issue, position);
  return {
    ...own,
    ...Object.fromEntries(names),
    ...constantTags(issue.series),
    environment: String(payload.environment),
    ...(release !== undefined && { release }),
    user: userField(objectOf(payload.user), 'user') ?? '',
  };
}

/** The keys that light and whole events share. */
export function lightEvent(world: World, issue: IssueRecord, position: number): JsonObject {
  const payload = payloadAt(world, issue, position);
  const id = eventIdAt(issue, position, world.seed);
  const { head } = issue;
  return {
    id,
    'event.type': head.eventType,
    groupID: issue.id,
    eventID: id,
    projectID: issue.project.id,
    message: messageOf(payload),
    title: head.title,
    location: textOf(head.metadata.filename),
    culprit: head.culprit,
    user: userJson(payload.user),
    tags: tagsJson(issue, position, payload),
    platform: textOf(payload.platform) ?? 'other',
    dateCreated: iso(timeAt(issue, position)),
    crashFile: null,
    metadata: head.metadata,
  };
}

function messageOf(payload: JsonObject): string {
  const log = payload.logentry ?? payload.message;
  return typeof log === 'string'
    ? log
    : (textOf(objectOf(log).formatted) ?? textOf(objectOf(log).message) ?? '');
}

function userJson(user: unknown): JsonObject | null {
  if (!isObject(user)) return null;
  const { id, email, username, ip_address, name, geo, ...data } = user;
  return {
    id: textOf(id),
    email: textOf(email),
    username: textOf(username),
    ip_address: textOf(ip_address),
    name: textOf(name),
    geo: isObject(geo) ? geo : null,
    data: Object.keys(data).length > 0 ? data : null,
  };
}

/** A whole event, without the navigation that only detail has. */
export function wholeEvent(world: World, issue: IssueRecord, position: number): JsonObject {
  const { 'event.type': type, ...light } = lightEvent(world, issue, position);
  const payload = payloadAt(world, issue, position);
  const live = liveAt(issue, position);
  const received = live?.received ?? timeAt(issue, position) + 850;
  return {
    ...light,
    type: type ?? 'default',
    projectSlug: issue.project.slug,
    dateReceived: iso(received),
    size: live?.bytes ?? JSON.stringify(payload).length,
    dist: textOf(payload.dist),
    contexts: contextsJson(payload),
    context: objectOf(payload.extra),
    packages: objectOf(payload.modules),
    sdk: isObject(payload.sdk)
      ? { name: textOf(payload.sdk.name), version: textOf(payload.sdk.version) }
      : null,
    entries: entriesJson(payload) as unknown as Json,
    errors: [],
    occurrence: null,
    _meta: {
      entries: {},
      message: null,
      user: null,
      contexts: null,
      context: null,
      packages: null,
      tags: {},
      sdk: null,
    },
    fingerprints: [fingerprintHash(issue.fingerprint)],
    groupingConfig: { id: 'newstyle:2023-01-11', enhancements: 'opaque' },
  };
}

/** Contexts have their alias as `type` where the SDK gave none. */
function contextsJson(payload: JsonObject): JsonObject {
  const entries = Object.entries(objectOf(payload.contexts)).flatMap(([name, context]) =>
    isObject(context) ? [[name, { ...context, type: textOf(context.type) ?? name }] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** Navigation and the other keys of event detail. `older` and `newer` are positions. */
export function detailEvent(
  world: World,
  issue: IssueRecord,
  position: number,
  older: number | undefined,
  newer: number | undefined,
): JsonObject {
  const idOf = (at: number | undefined): string | null =>
    at === undefined ? null : eventIdAt(issue, at, world.seed);
  return {
    ...wholeEvent(world, issue, position),
    release: releaseRef(world, releaseAt(issue, position)),
    userReport: null,
    sdkUpdates: [],
    resolvedWith: [],
    nextEventID: idOf(newer),
    previousEventID: idOf(older),
  };
}
