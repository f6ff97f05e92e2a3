import type { IssueRef, Problem } from '../../../model/index.js';
import { CrashboardError, problemOf } from '../../errors.js';
import { refusedFieldsOf } from '../../http/failure.js';
import type { BulkResult, CallOptions } from '../../types.js';
import type { ClientCalls } from '../types.js';
import { rowsOf, type SentryApi, wrongShape } from './api.js';
import { type ChangeBody, changeBody } from './changeBody.js';
import type { ProjectIds } from './projectIds.js';

type ChangeCalls = Pick<ClientCalls, 'updateIssues' | 'mergeIssues' | 'deleteIssues'>;

/** Up to here one request each, which tells exactly what became of every issue. */
const MAX_SINGLE = 5;
/** Most issues in one bulk request. */
const MAX_BULK = 100;

interface Outcome {
  readonly ref: IssueRef;
  readonly error?: Problem | undefined;
}

export function changeCalls(api: SentryApi, projectIds: ProjectIds): ChangeCalls {
  const { capabilities, handshake, models } = api.context;

  /** Sends a change, and once more without a substatus that an older server does not know. */
  const send = async (body: ChangeBody, put: (body: ChangeBody) => Promise<unknown>): Promise<void> => {
    const { substatus, ...older } = body;
    const isOld = substatus !== undefined && capabilities.lacks('issues.substatus');
    try {
      await put(isOld ? older : body);
    } catch (error) {
      const refused = refusedFieldsOf(error);
      if (refused.includes('priority')) capabilities.learn('issues.priority', 'no');
      if (isOld || substatus === undefined || !refused.includes('substatus')) throw error;
      await put(older);
      capabilities.learn('issues.substatus', 'no');
    }
  };

  const updateOne = (ref: IssueRef, body: ChangeBody, options: CallOptions | undefined): Promise<Outcome> =>
    outcomeOf(ref, () =>
      send(body, (sent) =>
        api.callEither('updateIssue', 'updateBareIssue', { params: { issue: ref.id }, body: sent }, options),
      ),
    );

  /**
   * Which of the issues exist in the project. A bulk change skips the others without a word, and one of which
   * none exists has been taken by servers to mean "everything that matches".
   */
  const existing = async (
    refs: readonly IssueRef[],
    project: readonly string[],
    options: CallOptions | undefined,
  ): Promise<ReadonlySet<string>> => {
    const query = { group: refs.map((ref) => ref.id), project, query: '', groupStatsPeriod: '' };
    const rows = rowsOf(api, 'issues', await api.call('issues', { query }, options));
    const slug = refs[0]?.project;
    const found = rows.map(models.readObject).filter((row) => models.readObject(row?.project)?.slug === slug);
    return new Set(found.map((row) => models.readId(row?.id) ?? ''));
  };

  const updateMany = async (
    refs: readonly IssueRef[],
    body: ChangeBody,
    options: CallOptions | undefined,
  ): Promise<readonly Outcome[]> => {
    const slug = refs[0]?.project ?? '';
    const project = await projectIds.of([slug]).catch(() => [slug]);
    const known = await existing(refs, project, options).catch(() => new Set<string>());
    const together = refs.filter((ref) => known.has(ref.id));
    const others = refs.filter((ref) => !known.has(ref.id));
    const singles = others.map((ref) => updateOne(ref, body, options));
    if (together.length === 0) return Promise.all(singles);
    const query = { id: together.map((ref) => ref.id), project };
    let error: Problem | undefined;
    try {
      await send(body, async (sent) => {
        const answer = await api.call('updateIssues', { query, body: sent }, options);
        if (answer.status === 204)
          throw new CrashboardError('conflict', 'none of the issues could be changed');
      });
    } catch (caught) {
      error = problemOf(caught);
    }
    return [...together.map((ref) => ({ ref, error })), ...(await Promise.all(singles))];
  };

  return {
    async updateIssues(refs, change, options) {
      const { mine, foreign } = sorted(api, refs);
      const body = changeBody(change, handshake !== undefined);
      const outcomes = groupsOf(mine).map(async (group) =>
        group.length <= MAX_SINGLE
          ? Promise.all(group.map((ref) => updateOne(ref, body, options)))
          : updateMany(group, body, options),
      );
      return resultOf(refs, [...foreign, ...(await Promise.all(outcomes)).flat()]);
    },

    async mergeIssues(refs, options) {
      const { mine, foreign } = sorted(api, refs);
      const [first] = mine;
      if (
        !first ||
        mine.length < 2 ||
        foreign.length > 0 ||
        mine.some((ref) => ref.project !== first.project)
      ) {
        throw new CrashboardError('conflict', 'only issues of one project can be merged');
      }
      const project = await projectIds.of([first.project]);
      const query = { id: mine.map((ref) => ref.id), project };
      const answer = await api.call('updateIssues', { query, body: { merge: 1 } }, options);
      const merge = models.readObject(models.readObject(answer.json)?.merge);
      const parent = models.readId(merge?.parent);
      if (parent === undefined) throw wrongShape(api, 'updateIssues', answer.status);
      const children = new Set(models.readArray(merge?.children).map(models.readId));
      return {
        into: { ...first, id: parent },
        merged: mine.filter((ref) => ref.id !== parent && children.has(ref.id)),
      };
    },

    async deleteIssues(refs, options) {
      const { mine, foreign } = sorted(api, refs);
      const outcomes = mine.map((ref) =>
        outcomeOf(ref, () =>
          api.callEither('deleteIssue', 'deleteBareIssue', { params: { issue: ref.id } }, options),
        ),
      );
      return resultOf(refs, [...foreign, ...(await Promise.all(outcomes))]);
    },
  };
}

/** Each issue once, and those of another server apart. Refuses to go on without any. */
function sorted(api: SentryApi, refs: readonly IssueRef[]): { mine: IssueRef[]; foreign: Outcome[] } {
  if (!Array.isArray(refs) || refs.length === 0) {
    throw new CrashboardError('unsupported', 'a change must name the issues it is for');
  }
  const unique = [...new Map(refs.map((ref) => [`${ref.source} ${ref.id}`, ref])).values()];
  const isMine = (ref: IssueRef): boolean => ref.source === api.context.source && /^[\w-]+$/.test(ref.id);
  return {
    mine: unique.filter(isMine),
    foreign: unique.filter((ref) => !isMine(ref)).map((ref) => ({ ref, error: { code: 'not_found' } })),
  };
}

/** By project, since some changes are limited to one, in pieces that a request can hold. */
function groupsOf(refs: readonly IssueRef[]): readonly (readonly IssueRef[])[] {
  const projects = new Map<string, IssueRef[]>();
  for (const ref of refs) projects.set(ref.project, [...(projects.get(ref.project) ?? []), ref]);
  const groups: (readonly IssueRef[])[] = [];
  for (const group of projects.values()) {
    for (let from = 0; from < group.length; from += MAX_BULK) groups.push(group.slice(from, from + MAX_BULK));
  }
  return groups;
}

async function outcomeOf(ref: IssueRef, run: () => Promise<unknown>): Promise<Outcome> {
  try {
    await run();
    return { ref };
  } catch (error) {
    return { ref, error: problemOf(error) };
  }
}

/** In the order in which the issues were named. */
function resultOf(refs: readonly IssueRef[], outcomes: readonly Outcome[]): BulkResult {
  const place = (ref: IssueRef): number =>
    refs.findIndex(({ source, id }) => source === ref.source && id === ref.id);
  const inOrder = [...outcomes].sort((a, b) => place(a.ref) - place(b.ref));
  return {
    done: inOrder.flatMap(({ ref, error }) => (error ? [] : [ref])),
    failed: inOrder.flatMap(({ ref, error }) => (error ? [{ ref, error }] : [])),
  };
}
