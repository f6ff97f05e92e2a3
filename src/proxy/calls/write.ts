import type { IssueAction } from '../../model/index.js';
import { Failure, refused } from '../answers/failure.js';
import { readyResponse, toReady } from '../answers/ready.js';
import type { AuditEntry } from '../options/options.js';
import { passesCsrf } from '../origins/csrf.js';
import { checkIssues, openProjects } from '../projects/projectLimit.js';
import { redactWire } from '../redaction/redactWire.js';
import { type Body, readBody } from '../request/body.js';
import { checkedQuery } from '../request/query.js';
import { assigneeForActor } from '../rights/actor.js';
import { neededActions } from '../rights/rights.js';
import { issuesOfWrite } from './bulk.js';
import { commentBody } from './comment.js';
import { askerOf, limitOf, type Shared, type Step } from './step.js';

/** What is known of a write by the time it ends, however it ends. */
interface Record {
  actions: readonly IssueAction[];
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
    record.actions = route.actions ?? [];
    if (!access.rights.routes.has(route.name)) throw refused(403);
    if (!(await passesCsrf(request, options))) throw new Failure(403, { code: 'forbidden', hint: 'origin' });
    const query = checkedQuery(step.query, route);
    const sent = await readBody(request, route, limits);
    record.issues = issuesOfWrite(route, params, query, sent, limits.bulk);
    const needed = neededActions(route, sent);
    if (!needed || (route.words !== undefined && !sent)) throw refused(400);
    const isGranted = (action: IssueAction): boolean => access.rights.actions.has(action);
    record.actions = needed.flatMap((any) => any.find(isGranted) ?? any[0] ?? []);
    if (!needed.every((any) => any.some(isGranted))) throw refused(403);
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
    const single = step.match.params.issue !== undefined;
    const limit = limitOf(step, shared.needsOrganization) ?? (single ? undefined : 'organization');
    if (limit === undefined) return;
    const open = await openProjects(limit, directory, askerOf(step));
    await checkIssues(open, issues, directory, askerOf(step));
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
  const { route } = step.match;
  if (route.words !== undefined) return commentBody(route, body, step.access.actor);
  return body.assignedTo === 'me' ? { ...body, assignedTo: assigneeForActor(step.access.actor) } : body;
}
