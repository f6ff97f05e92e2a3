import { applyChange } from '../../src/client/changes/issueChange.js';
import { CrashboardError } from '../../src/client/http/errors.js';
import type { BulkResult, Client } from '../../src/client/types/client.js';
import type { Issue, IssueRef, Problem } from '../../src/model/index.js';
import { fakeClient } from './fakeClient.js';

/** How the server takes one call. */
export interface Behaviour {
  readonly delayMs: number;
  readonly kind: 'well' | 'some' | 'all' | 'limited' | 'partlyLimited' | 'network';
  readonly retryAfterMs?: number | undefined;
  /** How far its search is behind when it is asked next. */
  readonly indexLagMs: number;
}

/** A server with the simplest issues, whose search lags. */
export interface ModelServer {
  readonly client: Client;
  readonly initial: readonly Issue[];
  issues(): readonly Issue[];
  /** As its search shows them: as they were some time ago. */
  searched(): readonly Issue[];
}

/** Calls are taken as `behaviours` say, in order and from the beginning again. */
export function createModelServer(count: number, behaviours: readonly Behaviour[]): ModelServer {
  const initial = Array.from({ length: count }, (_, index) => issueNumber(index));
  const issues = new Map(initial.map((issue) => [issue.ref.id, issue]));
  const history: { readonly at: number; readonly issues: readonly Issue[] }[] = [{ at: 0, issues: initial }];
  let calls = 0;
  const next = (): Behaviour => behaviours[calls++ % behaviours.length] as Behaviour;

  return {
    initial,
    issues: () => [...issues.values()],
    searched() {
      const at = Date.now() - next().indexLagMs;
      return history.findLast((one) => one.at <= at)?.issues ?? initial;
    },
    client: fakeClient({
      async getIssue(ref) {
        const issue = issues.get(ref.id);
        if (!issue) throw new CrashboardError('not_found', 'gone');
        return issue;
      },
      listActivity: async () => [],
      async updateIssues(refs, change): Promise<BulkResult> {
        const behaviour = next();
        await new Promise((resolve) => setTimeout(resolve, behaviour.delayMs));
        if (behaviour.kind === 'network') throw new CrashboardError('network', 'lost');
        const failed = refs.flatMap((ref, place) => {
          const error = problemAt(behaviour, place);
          return error ? [{ ref, error }] : [];
        });
        const done = refs.filter((ref) => !failed.some((one) => one.ref === ref));
        for (const { id } of done) issues.set(id, applyChange(issues.get(id) as Issue, change));
        history.push({ at: Date.now(), issues: [...issues.values()] });
        return { done, failed };
      },
    }),
  };
}

function problemAt({ kind, retryAfterMs }: Behaviour, place: number): Problem | undefined {
  const limit: Problem = { code: 'rate_limited', ...(retryAfterMs !== undefined && { retryAfterMs }) };
  if (kind === 'limited') return limit;
  if (kind === 'partlyLimited') return place % 2 === 0 ? limit : undefined;
  if (kind === 'all') return { code: 'server' };
  return kind === 'some' && place % 2 === 0 ? { code: 'conflict' } : undefined;
}

const STATES: readonly Partial<Issue>[] = [
  { status: 'unresolved', substatus: 'regressed' },
  { status: 'resolved', statusDetails: { inRelease: '1.2.0' } },
  { status: 'archived', substatus: 'archived_forever' },
  { status: 'unresolved', substatus: 'new', assignee: { type: 'user', id: '9', name: 'Ada' } },
  { status: 'archived', substatus: 'archived_until_escalating' },
];

function issueNumber(index: number): Issue {
  const ref: IssueRef = { source: 'test', project: index % 2 === 0 ? 'shop' : 'mail', id: String(index) };
  return {
    ref,
    project: { id: '1', slug: ref.project },
    priority: 'medium',
    isBookmarked: false,
    hasSeen: true,
    ...STATES[index % STATES.length],
  };
}
