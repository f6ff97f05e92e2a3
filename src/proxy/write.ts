import type { ClientAction } from '../client/types.js';
import { assigneeForActor } from './actor.js';
import { issuesOfWrite } from './bulk.js';
import { passesCsrf } from './csrf.js';
import { Failure, refused } from './failure.js';
import type { AuditEntry } from './options.js';
import { checkIssues, openProjects } from './projectLimit.js';
import { readyResponse, toReady } from './ready.js';
import { redactWire } from './redaction/redactWire.js';
import { type Body, readBody } from './requestBody.js';
import { checkedQuery } from './requestQuery.js';
import { neededActions } from './rights.js';
import { limitOf, type Shared, type Step } from './step.js';

/** What is known of a write by the time it ends, however it ends. */
interface Record {
  actions: readonly ClientAction[];
  issues: readonly string[];
}

/** Carries out writing calls: exactly the issues named, only in open projects, each one told to `audit`. */
export function createWriter(shared: Shared): (step: Step) => Promise<Response> {
  const { limits, directory, cache, options } = shared;

  return async (step) => {
    const { issue } = step.match.params;
    const record: Record = { actions: [], issues: issue === undefined ? [] : [issue] };
    try {
      const response = await change(step, record);
      await tell(step, record, 'done', response.status);
      return response;
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure(500, { code: 'server' });
      await tell(step, record, failure.body.status === undefined ? 'refused' : 'failed', failure.status);
      throw failure;
    }
  };

  async function change(step: Step, record: Record): Promise<Response> {
    const { request, match, access } = step;
    const { route, params } = match;
    if (!access.rights.routes.has(route.name)) throw refused(403);
    if (!(await passesCsrf(request, options))) throw new Failure(403, { code: 'forbidden', hint: 'origin' });
    const query = checkedQuery(step.query, route);
    const sent = await readBody(request, route, limits);
    record.issues = issuesOfWrite(route, params, query, sent, limits.bulk);
    const needed = neededActions(route, sent);
    if (!needed) throw refused(400);
    record.actions = needed.flatMap((any) => any.find((action) => access.rights.actions.has(action)) ?? []);
    if (record.actions.length < needed.length) throw refused(403);
    await checkTargets(step, record.issues, query);
    const body = sent && withActor(sent, step);
    const call = step.upstream.call({ route, params, query, body }, request.signal);
    // Only what reached the server can have changed anything, were it by an answer that failed.
    const answer = await call.finally(() => cache.clear());
    const hidden = access.redactor ? redactWire(answer.json, route.holds, access.redactor) : 0;
    return readyResponse(toReady(answer, answer.json, hidden > 0));
  }

  /**
   * Some servers read a bulk change whose ids all lie out of reach as one without ids, so each id is looked up
   * first even where every project is open.
   */
  async function checkTargets(step: Step, issues: readonly string[], query: URLSearchParams): Promise<void> {
    const { signal } = step.request;
    const single = step.match.params.issue !== undefined;
    const limit = limitOf(step, shared.needsOrganization) ?? (single ? undefined : 'organization');
    if (limit === undefined) return;
    const open = await openProjects(limit, directory, signal);
    await checkIssues(open, issues, directory, signal);
    for (const value of query.getAll('project')) {
      if (!open.list.some(({ id, slug }) => id === value || slug === value)) throw refused();
    }
  }

  async function tell(
    step: Step,
    record: Record,
    outcome: AuditEntry['outcome'],
    status: number,
  ): Promise<void> {
    const { role, actor } = step.access;
    const at = new Date().toISOString();
    const call = step.match.route.name;
    try {
      await options.audit?.({ at, role, ...(actor && { actor }), call, ...record, outcome, status });
    } catch {
      // The write has happened; failing its answer would tell the reader otherwise.
    }
  }
}

function withActor(body: Body, step: Step): Body {
  return body.assignedTo === 'me' ? { ...body, assignedTo: assigneeForActor(step.access.actor) } : body;
}
