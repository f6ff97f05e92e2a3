import type { Json, JsonObject } from '../../../model/index.js';
import { type Call, type Endpoint, get, param } from '../http/call.js';
import { checkOrganization, projectsOf, windowOf } from '../http/params.js';
import { json } from '../http/reply.js';
import { textOf } from '../read/lenient.js';
import { type IssueRecord, liveAt, positionOf, timeAt } from '../world/issue.js';
import type { ProjectRecord } from '../world/projects.js';
import { hashText, hex, mix } from '../world/random.js';
import { eventIdIn, type SpanRecord, traceContext } from '../world/traces.js';
import type { World } from '../world/world.js';
import { payloadAt } from './eventJson.js';

export const traceEndpoints: readonly Endpoint[] = [get('/organizations/{org}/trace/{trace}/', oneTrace)];

/** A piece of work on its way into the answer. */
interface SpanJson {
  readonly [key: string]: Json | SpanJson[] | JsonObject[];
  readonly event_id: string;
  readonly start_timestamp: number;
  readonly children: SpanJson[];
  readonly errors: JsonObject[];
}

/** Roots that overlap the window, errors that belong to no span among them. An unknown trace is empty. */
function oneTrace(call: Call): Response {
  checkOrganization(call);
  const id = param(call, 'trace').toLowerCase();
  const wanted = new Set(projectsOf(call));
  const { from, to } = windowOf(call);
  const roots = [...liveTrace(call.world, id, wanted), ...seededTrace(call.world, id, wanted)];
  const isInside = ({ start_timestamp: start }: { start_timestamp?: unknown }): boolean =>
    typeof start === 'number' && start * 1000 >= from && start * 1000 < to;
  return json(roots.filter(isInside));
}

function liveTrace(world: World, id: string, wanted: ReadonlySet<ProjectRecord>): (SpanJson | JsonObject)[] {
  const trace = world.traces.of(id);
  if (trace === undefined) return [];
  const spans = new Map<string, { readonly span: SpanJson; readonly parent: string | undefined }>();
  for (const span of trace.spans) {
    if (wanted.has(span.project)) spans.set(span.id, { span: spanJson(span), parent: span.parent });
  }
  const roots: (SpanJson | JsonObject)[] = [];
  for (const { span, parent } of spans.values()) {
    const above = parent === undefined ? undefined : spans.get(parent)?.span;
    (above?.children ?? roots).push(span);
  }
  for (const eventId of trace.errors) {
    const found = errorJson(world, eventId, wanted);
    if (found) (spans.get(found.spanId ?? '')?.span.errors ?? roots).push(found.error);
  }
  return roots;
}

function spanJson({ project, start, end, ...span }: SpanRecord): SpanJson {
  return {
    event_type: 'span',
    event_id: span.id,
    transaction_id: span.transactionId,
    parent_span_id: span.parent ?? null,
    op: span.op ?? 'default',
    name: span.op ?? 'default',
    description: span.description ?? null,
    transaction: span.transaction,
    is_transaction: span.isRoot,
    start_timestamp: start,
    end_timestamp: end,
    duration: Math.round((end - start) * 1000),
    project_id: Number(project.id),
    project_slug: project.slug,
    sdk_name: '',
    profile_id: '',
    profiler_id: '',
    measurements: {},
    additional_attributes: {},
    children: [],
    errors: [],
    occurrences: [],
  };
}

function errorJson(
  world: World,
  eventId: string,
  wanted: ReadonlySet<ProjectRecord>,
): { readonly error: JsonObject; readonly spanId: string | undefined } | undefined {
  const issue = world.issueOfEvent(eventId);
  if (issue === undefined || !wanted.has(issue.project)) return undefined;
  const position = positionOf(issue, eventId, world.seed);
  const payload = liveAt(issue, position)?.payload ?? payloadAt(world, issue, position);
  return { error: failureOf(issue, eventId, position, payload), spanId: traceContext(payload).spanId };
}

function failureOf(issue: IssueRecord, eventId: string, position: number, payload: JsonObject): JsonObject {
  const { head, project } = issue;
  return {
    event_type: 'error',
    event_id: eventId,
    issue_id: Number(issue.id),
    short_id: issue.shortId,
    level: head.level,
    culprit: head.culprit,
    description: head.title,
    transaction: textOf(payload.transaction) ?? head.culprit,
    start_timestamp: timeAt(issue, position) / 1000,
    project_id: Number(project.id),
    project_slug: project.slug,
    issue_type: 1,
  };
}

/** The work around a generated event: what was asked for, two steps of it, and the failure in the second. */
function seededTrace(world: World, id: string, wanted: ReadonlySet<ProjectRecord>): SpanJson[] {
  const eventId = eventIdIn(id);
  const issue = eventId === undefined ? undefined : world.issueOfEvent(eventId);
  const found = eventId === undefined ? undefined : errorJson(world, eventId, wanted);
  if (issue?.series === undefined || eventId === undefined || found?.spanId === undefined) return [];
  const number = hashText(eventId);
  const at = timeAt(issue, positionOf(issue, eventId, world.seed)) / 1000;
  const took = 0.2 + (mix(number, 1) % 2000) / 1000;
  const isPage = issue.project.platform.startsWith('javascript');
  const root = hex(16, number, 1);
  const shared = {
    project: issue.project,
    transaction: textOf(found.error.transaction) ?? '',
    transactionId: hex(32, number, 2),
  };
  const step = (spanId: string, op: string, description: string, start: number, end: number): SpanJson =>
    spanJson({ ...shared, id: spanId, parent: root, op, description, isRoot: false, start, end });
  const first = isPage
    ? step(hex(16, number, 3), 'http.client', 'GET /api/cart', at - took * 0.8, at - took * 0.4)
    : step(hex(16, number, 3), 'db', 'SELECT * FROM carts', at - took * 0.8, at - took * 0.4);
  const second = step(found.spanId, 'function', shared.transaction, at - took * 0.4, at);
  second.errors.push(found.error);
  const whole = spanJson({
    ...shared,
    id: root,
    parent: undefined,
    op: isPage ? 'pageload' : 'http.server',
    description: shared.transaction,
    isRoot: true,
    start: at - took,
    end: at + took * 0.1,
  });
  whole.children.push(first, second);
  return [whole];
}
