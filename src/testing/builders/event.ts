import type { CrashEvent, EventSummary, HttpRequest, JsonObject, Pair } from '../../model/index.js';
import type { Payload } from '../catalog/payload.js';
import { profileOf } from '../catalog/profiles.js';
import { payloadOf, sceneOf, titleOf } from '../catalog/scene.js';
import { BUILDER_NOW } from './clock.js';
import { modelCrumb, modelException, modelThread } from './fromPayload.js';
import { type Override, override } from './override.js';

const OCCURRED = BUILDER_NOW - 51_000;

/**
 * A whole event of `over.platform` (JavaScript by default): exceptions with source and variables, breadcrumbs,
 * request, user, tags, contexts. `variant` picks another error.
 */
export function buildEvent(
  over?: Override<CrashEvent>,
  { variant = 0 }: { readonly variant?: number } = {},
): CrashEvent {
  const scene = sceneOf(profileOf(over?.platform), variant);
  const { profile } = scene;
  const payload = payloadOf(scene, OCCURRED / 1000);
  const title = titleOf(scene);
  const release = `${profile.package}@4.2.0`;
  const base: CrashEvent = {
    id: eventId(variant),
    issue: { source: 'sentry', project: profile.slug, id: String(5_550_000 + variant) },
    projectId: '41',
    type: 'error',
    title: `${title.type}: ${title.value}`,
    culprit: title.culprit,
    location: title.filename,
    level: title.level,
    platform: profile.platform,
    ...(payload.transaction !== undefined && { transaction: payload.transaction }),
    ...(payload.server_name !== undefined && { serverName: payload.server_name }),
    occurredAt: new Date(OCCURRED).toISOString(),
    receivedAt: new Date(OCCURRED + 800).toISOString(),
    release,
    environment: 'production',
    exceptions: payload.exception.values.map(modelException),
    threads: (payload.threads?.values ?? []).map(modelThread),
    breadcrumbs: payload.breadcrumbs.values.map(modelCrumb),
    ...(payload.request !== undefined && { request: requestOf(payload.request) }),
    user: {
      id: '42',
      username: 'robin',
      email: 'robin@example.com',
      geo: { city: 'Porto', countryCode: 'PT' },
    },
    tags: tagsOf(payload, release, profile.tags),
    contexts: Object.entries(payload.contexts).map(([name, { type, ...data }]) => ({
      name,
      kind: String(type ?? name),
      data,
    })),
    extra: payload.extra,
    packages: Object.entries(payload.modules).map(([name, version]) => ({ name, version })),
    sdk: payload.sdk,
    images: [],
    spans: [],
    errors: [],
    sizeBytes: 18_204,
    olderEventId: eventId(variant + 1),
    annotations: [],
  };
  return override(base, over);
}

/** A row of an event list. */
export function buildEventSummary(
  over?: Override<EventSummary>,
  options: { readonly variant?: number } = {},
): EventSummary {
  const event = buildEvent(over?.platform === undefined ? {} : { platform: over.platform }, options);
  const { id, issue, title, culprit, location, level, platform, user, release, environment, tags } = event;
  const occurredAt = new Date(OCCURRED - (options.variant ?? 0) * 61_000).toISOString();
  return override<EventSummary>(
    { id, issue, title, culprit, location, level, platform, occurredAt, user, release, environment, tags },
    over,
  );
}

function eventId(variant: number): string {
  return `${(0x0f3c_2a90 + variant).toString(16).padStart(8, '0')}b6d94a7e8c1d5b7f1e2a3c4d`;
}

function tagsOf(
  payload: Payload,
  release: string,
  own: { readonly [key: string]: readonly string[] },
): { key: string; value: string }[] {
  const all: Record<string, string> = {
    environment: 'production',
    level: payload.level,
    release,
    user: 'id:42',
    ...Object.fromEntries(Object.entries(own).map(([key, values]) => [key, values[0] ?? ''])),
  };
  return Object.entries(all)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => a.key.localeCompare(b.key));
}

function requestOf(request: JsonObject): HttpRequest {
  const { url, method, query_string: query, headers, cookies, data, env } = request;
  return {
    ...(typeof url === 'string' && { url }),
    ...(typeof method === 'string' && { method }),
    ...(typeof query === 'string' && { query: [...new URLSearchParams(query)] }),
    headers: pairsOf(headers),
    cookies: pairsOf(cookies),
    ...(data !== undefined && { body: data }),
    ...(isObject(env) && { env }),
  };
}

function pairsOf(value: unknown): Pair[] {
  return isObject(value) ? Object.entries(value).map(([name, text]) => [name, String(text)] as const) : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
