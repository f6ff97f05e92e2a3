import type { RedactionPolicy } from '../../redact/policy.js';
import type { Ready } from '../answers/cache.js';
import { Failure } from '../answers/failure.js';
import { readyResponse, toReady } from '../answers/ready.js';
import type { OpenProjects } from '../projects/openProjects.js';
import { limitAnswer, limitedTelling, limitRequest, openProjects } from '../projects/projectLimit.js';
import { redactWire } from '../redaction/redactWire.js';
import { checkedQuery } from '../request/query.js';
import { queryForActor } from '../rights/actor.js';
import { askerOf, limitOf, type Shared, type Step } from './step.js';

/** Carries out reading calls: narrowed, shared among equal requests of one role, redacted. */
export function createReader(shared: Shared): (step: Step) => Promise<Response> {
  const { directory, cache, needsOrganization } = shared;

  return async (step) => {
    const { request, match, access } = step;
    let query = checkedQuery(step.query, match.route);
    const text = query.get('query');
    if (text !== null) query.set('query', queryForActor(text, access.actor));
    const limit = limitOf(step, needsOrganization);
    let open: OpenProjects | undefined;
    if (limit !== undefined) {
      open = await openProjects(limit, directory, askerOf(step));
      query = await limitRequest(open, match, query, directory, askerOf(step));
    }
    const make = (signal: AbortSignal): Promise<Ready> => fetchReady(step, query, open, signal);
    const ready = await cache.get(cacheKey(step, query), request.signal, make).catch((error: unknown) => {
      throw request.signal.aborted ? new Failure(499, { code: 'aborted' }) : error;
    });
    return readyResponse(ready);
  };

  async function fetchReady(
    step: Step,
    query: URLSearchParams,
    open: OpenProjects | undefined,
    signal: AbortSignal,
  ): Promise<Ready> {
    const { match, access } = step;
    const answer = await step.upstream.call({ route: match.route, params: match.params, query }, signal);
    const limited = open ? limitAnswer(open, match, answer.json) : answer.json;
    const telling = open && limitedTelling(match, answer, limited);
    // Rows of events hold what their senders wrote, an `id` and a `project` if they like.
    const holdsIssues = match.route.holds === 'issues' || match.route.holds === 'issue';
    if (holdsIssues && (match.params.org !== undefined || open)) directory.learn(limited);
    const hidden = access.redactor ? redactWire(limited, match.route.holds, access.redactor) : 0;
    return toReady(answer, limited, hidden > 0, telling);
  }
}

/** Policies count as the objects they are: nothing keeps a host from giving two of them one name. */
const policyNumbers = new WeakMap<RedactionPolicy, number>();
let policies = 0;

function numberOf(policy: RedactionPolicy): number {
  const known = policyNumbers.get(policy);
  if (known !== undefined) return known;
  policies += 1;
  policyNumbers.set(policy, policies);
  return policies;
}

/** Answers are shared only between readers whose role, projects and redaction are the same. */
function cacheKey({ match, access }: Step, query: URLSearchParams): string {
  const projects = access.projects === 'all' ? 'all' : [...access.projects].sort();
  const redaction = access.redaction && numberOf(access.redaction);
  const params = Object.entries(match.params).sort();
  return JSON.stringify([access.role, projects, redaction, match.route.name, params, query.toString()]);
}
