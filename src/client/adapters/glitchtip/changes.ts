import type { CapabilityName, IssueChange, IssueRef, ResolveIn } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { normalizeTeam } from '../../normalize/organization/people.js';
import type { CallOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows } from '../shared/api.js';
import { assigneeText } from '../shared/assignee.js';
import { sendComment } from '../shared/comment.js';
import {
  type Changer,
  changeAll,
  idsIn,
  mergeable,
  type Outcome,
  outcomeOf,
  resultOf,
  sorted,
} from '../shared/outcomes.js';
import type { ProjectIds } from '../shared/projectIds.js';
import type { GlitchtipApi } from './api.js';

type ChangeCalls = Pick<ClientCalls, 'updateIssues' | 'addComment' | 'mergeIssues' | 'deleteIssues'>;
type Body = { readonly [member: string]: unknown };

export function changeCalls(
  api: GlitchtipApi,
  projectIds: ProjectIds,
  calls: Pick<ClientCalls, 'getIssue'>,
): ChangeCalls {
  const { capabilities, isProxied } = api.context;

  /** Older versions would drop the words that they do not know and carry out the rest. An issue tells which it is. */
  const needs = async (
    name: CapabilityName,
    refs: readonly IssueRef[],
    options: CallOptions | undefined,
  ): Promise<void> => {
    const state = (): string | undefined => capabilities.get()[name]?.state;
    const [first] = refs;
    if (first && state() === 'unknown') await calls.getIssue(first, options);
    if (state() !== 'yes') throw unsupported('this version does not take that change');
  };

  const bodyOf = async (
    change: IssueChange,
    refs: readonly IssueRef[],
    options: CallOptions | undefined,
  ): Promise<Body> => {
    if ('assignee' in change) {
      await needs('issues.assign', refs, options);
      return { assignedTo: await assigneeOf(change.assignee, options) };
    }
    const body = statusBody(change);
    if ('statusDetails' in body) await needs('issues.resolveInRelease', refs, options);
    return body;
  };

  /** Teams are meant by their slug. */
  const assigneeOf = async (
    assignee: Extract<IssueChange, { assignee: unknown }>['assignee'],
    options: CallOptions | undefined,
  ): Promise<string> => {
    if (assignee === null || assignee === 'me' || assignee.type !== 'team')
      return assigneeText(assignee, isProxied);
    const teams = answerRows(api, 'teams', await api.call('teams', { query: { limit: 100 } }, options));
    const team = teams.map(normalizeTeam).find((one) => one?.id === assignee.id);
    return assigneeText({ type: 'team', id: team?.slug ?? assignee.id }, false);
  };

  const updateOne = (ref: IssueRef, body: Body, options: CallOptions | undefined): Promise<Outcome> =>
    outcomeOf(ref, () => api.call('updateIssue', { params: { issue: ref.id }, body }, options));

  const existing = async (
    refs: readonly IssueRef[],
    options: CallOptions | undefined,
  ): Promise<ReadonlySet<string>> => {
    const query = { id: refs.map((ref) => ref.id), query: '', limit: 100 };
    const rows = answerRows(api, 'issues', await api.call('issues', { query }, options));
    return idsIn(rows, refs[0]?.project);
  };

  const changer = (body: Body, options: CallOptions | undefined): Changer => ({
    one: (ref) => updateOne(ref, body, options),
    existing: (refs) => existing(refs, options),
    async together(refs) {
      const query = { id: refs.map((ref) => ref.id), project: await projectsOf(refs) };
      await api.call('updateIssues', { query, body }, options);
    },
  });

  const projectsOf = ([first]: readonly IssueRef[]): Promise<readonly string[] | undefined> =>
    // Only numbers are taken; the ids alone name the issues well enough.
    projectIds.of([first?.project ?? '']).then(
      (ids) => (ids.every((id) => /^\d+$/.test(id)) ? ids : undefined),
      () => undefined,
    );

  return {
    async updateIssues(refs, change, options) {
      const { mine, foreign } = sorted(api, refs);
      const body = mine.length > 0 ? await bodyOf(change, mine, options) : {};
      const changed =
        'status' in body
          ? changeAll(mine, changer(body, options))
          : Promise.all(mine.map((ref) => updateOne(ref, body, options)));
      return resultOf(refs, [...foreign, ...(await changed)]);
    },

    addComment: (ref, text, options) =>
      sendComment(text, async (words) => {
        const call = { params: { issue: ref.id }, body: { data: { text: words } } };
        return (await api.call('addComment', call, options)).json;
      }),

    async mergeIssues(refs, options) {
      const mine = mergeable(api, refs);
      const query = { id: mine.map((ref) => ref.id), project: await projectsOf(mine) };
      await api.call('updateIssues', { query, body: { merge: 1 } }, options);
      // The answer does not say which is left: always the youngest. The others vanish from lists.
      const into = mine.reduce((a, b) => (isYounger(a.id, b.id) ? a : b));
      const left = await existing(mine, options).catch(() => new Set<string>());
      return { into, merged: mine.filter((ref) => ref !== into && !left.has(ref.id)) };
    },

    async deleteIssues(refs, options) {
      const { mine, foreign } = sorted(api, refs);
      const outcomes = mine.map((ref) =>
        outcomeOf(ref, () => api.call('deleteIssue', { params: { issue: ref.id } }, options)),
      );
      return resultOf(refs, [...foreign, ...(await Promise.all(outcomes))]);
    },
  };
}

/** Ids are counted up. */
function isYounger(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}

function statusBody(change: IssueChange): Body {
  if (!('status' in change)) throw unsupported('this server has no such property of an issue');
  if (change.status === 'unresolved') return { status: 'unresolved' };
  if (change.status === 'resolved')
    return { status: 'resolved', ...(change.in && resolveDetails(change.in)) };
  if (change.until === undefined || change.until === 'forever') return { status: 'ignored' };
  throw unsupported('this server archives for good only');
}

function resolveDetails(where: ResolveIn): Body {
  if (where === 'nextRelease') return { statusDetails: { inNextRelease: true } };
  if ('release' in where) return { statusDetails: { inRelease: where.release } };
  throw unsupported('this server does not know commits');
}

function unsupported(message: string): CrashboardError {
  return new CrashboardError('unsupported', message);
}
