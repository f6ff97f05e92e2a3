import {
  type Envelope,
  EnvelopeError,
  type EnvelopeItem,
  parseEnvelope,
  readJson,
} from '../../../client/adapters/local/envelope.js';
import type { JsonObject } from '../../../model/index.js';
import { json, Refusal } from '../http/reply.js';
import { isObject, textOf } from '../read/lenient.js';
import type { ProjectRecord } from '../world/projects.js';
import { hex } from '../world/random.js';
import type { World } from '../world/world.js';
import { readBody } from './body.js';
import { type Incoming, takeEvent } from './event.js';
import { takeAggregates, takeSession } from './sessions.js';
import { type Symbolicate, symbolicated } from './symbolicate.js';

const INGEST = /^\/api\/([^/]+)\/(envelope|store)\/?$/;

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'x-sentry-error,x-sentry-rate-limits,retry-after',
};

const PREFLIGHT = {
  ...CORS,
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers':
    'x-sentry-auth,x-requested-with,x-forwarded-for,origin,referer,accept,content-type,authentication,authorization,content-encoding,transfer-encoding,sentry-trace,baggage',
  'Access-Control-Max-Age': '3600',
};

/** Whether a path is one that SDKs send to. */
export function isIngest(pathname: string): boolean {
  return INGEST.test(pathname);
}

/** Takes what an SDK sends. Nothing of an envelope counts unless all of it can be read. */
export async function ingest(world: World, request: Request, symbolicate?: Symbolicate): Promise<Response> {
  if (request.method === 'OPTIONS') return new Response(null, { status: 200, headers: PREFLIGHT });
  const answer = await take(world, request, symbolicate).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    return json(error.body, { status: error.status });
  });
  for (const [name, value] of Object.entries(CORS)) answer.headers.set(name, value);
  return answer;
}

async function take(world: World, request: Request, symbolicate: Symbolicate | undefined): Promise<Response> {
  if (request.method !== 'POST') throw new Refusal(405, { detail: 'method not allowed' });
  const url = new URL(request.url);
  const [, projectId = '', kind] = INGEST.exec(url.pathname) ?? [];
  const body = await readBody(request);
  const envelope = kind === 'store' ? storedEvent(body) : readEnvelope(body);
  const project = authorized(world, projectId, keyOf(request, url, envelope));
  const items = envelope.items.map((item) => ({
    type: textOf(item.headers.type) ?? 'unknown',
    item,
    payload: payloadOf(item),
  }));
  const eventId = eventIdOf(world, envelope, items.find(({ type }) => type === 'event')?.payload);
  const address = request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() || '127.0.0.1';
  for (const { type, item, payload } of items) {
    world.received.set(type, (world.received.get(type) ?? 0) + 1);
    if (type === 'attachment') takeAttachment(world, eventId, item);
    if (type === 'user_report') takeReport(world, item);
    if (payload === undefined) continue;
    const event = type === 'event' && symbolicate ? await symbolicated(payload, symbolicate) : payload;
    takeItem(world, type, { project, payload: event, eventId, bytes: item.payload.length, address });
  }
  return json({ id: eventId });
}

function takeItem(world: World, type: string, incoming: Incoming): void {
  const { project, payload } = incoming;
  if (type === 'event') takeEvent(world, incoming);
  else if (type === 'transaction') world.traces.addTransaction(project, payload);
  else if (type === 'span') world.traces.addSpans(project, payload);
  else if (type === 'session') takeSession(world, project, payload);
  else takeAggregates(world, project, payload);
}

function takeAttachment(world: World, eventId: string, { headers, payload }: EnvelopeItem): void {
  world.attachments.add(
    eventId,
    {
      name: textOf(headers.filename) ?? 'unnamed',
      type: textOf(headers.attachment_type) ?? 'event.attachment',
      mimetype: textOf(headers.content_type),
      bytes: payload.length,
    },
    payload,
  );
}

/** What a user wrote about an event that came before; without the event nobody would know what it is about. */
function takeReport(world: World, { payload }: EnvelopeItem): void {
  const report = readJson(payload);
  if (!isObject(report)) return;
  const eventId = (textOf(report.event_id) ?? '').replaceAll('-', '').toLowerCase();
  const issue = world.issueOfEvent(eventId);
  if (issue === undefined) return;
  const { name, email, comments } = report;
  world.feedback.add(issue.id, {
    eventId,
    name: textOf(name),
    email: textOf(email),
    comments: textOf(comments) ?? '',
    at: world.clock(),
  });
  world.version++;
}

const READ = new Set(['event', 'session', 'sessions', 'transaction', 'span']);

/** The JSON of items that are looked into; other kinds are counted only. */
function payloadOf({ headers, payload }: EnvelopeItem): JsonObject | undefined {
  if (!READ.has(textOf(headers.type) ?? '')) return undefined;
  const value = readJson(payload);
  if (!isObject(value))
    throw new Refusal(400, { detail: 'invalid JSON data', causes: ['an item is not a JSON object'] });
  return value;
}

function readEnvelope(body: Uint8Array): Envelope {
  try {
    return parseEnvelope(body);
  } catch (error) {
    if (error instanceof EnvelopeError)
      throw new Refusal(400, { detail: 'invalid event envelope', causes: [error.problem] });
    throw error;
  }
}

/** The older path takes a bare event. */
function storedEvent(body: Uint8Array): Envelope {
  return { headers: {}, items: [{ headers: { type: 'event' }, payload: body }] };
}

function keyOf(request: Request, url: URL, envelope: Envelope): string | undefined {
  const header = request.headers.get('x-sentry-auth') ?? request.headers.get('authorization') ?? '';
  const dsn = textOf(envelope.headers.dsn);
  return (
    url.searchParams.get('sentry_key') ??
    /sentry_key=([^,\s]+)/.exec(header)?.[1] ??
    /^https?:\/\/([^:@/]+)/.exec(dsn ?? '')?.[1]
  );
}

function authorized(world: World, projectId: string, key: string | undefined): ProjectRecord {
  if (key === undefined) throw new Refusal(401, { detail: 'missing authorization information' });
  const project = world.projects.find((one) => one.id === projectId);
  if (project === undefined || project.publicKey !== key) {
    throw new Refusal(403, { detail: 'event submission rejected with_reason: ProjectId' });
  }
  return project;
}

function eventIdOf(world: World, envelope: Envelope, event: JsonObject | undefined): string {
  const given = (textOf(event?.event_id) ?? textOf(envelope.headers.event_id) ?? '')
    .replaceAll('-', '')
    .toLowerCase();
  return /^[0-9a-f]{32}$/.test(given)
    ? given
    : hex(32, world.seed + world.version, world.clock() % 0xffff_ffff);
}
