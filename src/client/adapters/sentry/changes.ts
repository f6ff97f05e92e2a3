import type { IssueRef } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { refusedFieldsOf } from '../../http/refusedFields.js';
import { readArray, readId, readObject } from '../../normalize/read/scalars.js';
import type { CallOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows, wrongShape } from '../shared/api.js';
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
import type { SentryApi } from './api.js';
import { type ChangeBody, changeBody } from './changeBody.js';

type ChangeCalls = Pick<ClientCalls, 'updateIssues' | 'addComment' | 'mergeIssues' | 'deleteIssues'>;

export function changeCalls(api: SentryApi, projectIds: ProjectIds): ChangeCalls {
  const { capabilities, isProxied } = api.context;

  /** Sends a change, and once more without a substatus that an older server does not know. */
  const send = async (body: ChangeBody, put: (body: ChangeBody) => Promise<unknown>): Promise<void> => {
    if (body.priority !== undefined && capabilities.lacks('issues.priority')) {
      throw new CrashboardError('unsupported', 'this server has no priorities');
    }
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

  const projectOf = ([first]: readonly IssueRef[]): Promise<readonly string[]> => {
    const slug = first?.project ?? '';
    return projectIds.of([slug]).catch(() => [slug]);
  };

  const changer = (body: ChangeBody, options: CallOptions | undefined): Changer => ({
    one: (ref) => updateOne(ref, body, options),
    async existing(refs) {
      const group = refs.map((ref) => ref.id);
      const query = { group, project: await projectOf(refs), query: '', groupStatsPeriod: '' };
      const rows = answerRows(api, 'issues', await api.call('issues', { query }, options));
      return idsIn(rows, refs[0]?.project);
    },
    async together(refs) {
      const query = { id: refs.map((ref) => ref.id), project: await projectOf(refs) };
      await send(body, async (sent) => {
        const answer = await api.call('updateIssues', { query, body: sent }, options);
        if (answer.status === 204)
          throw new CrashboardError('conflict', 'none of the issues could be changed');
      });
    },
  });

  return {
    async updateIssues(refs, change, options) {
      const { mine, foreign } = sorted(api, refs);
      const body = changeBody(change, isProxied);
      return resultOf(refs, [...foreign, ...(await changeAll(mine, changer(body, options)))]);
    },

    addComment: (ref, text, options) =>
      sendComment(text, async (words) => {
        const call = { params: { issue: ref.id }, body: { text: words } };
        return (await api.callEither('addComment', 'addBareComment', call, options)).json;
      }),

    async mergeIssues(refs, options) {
      const mine = mergeable(api, refs);
      const [first] = mine;
      const project = await projectIds.of([first.project]);
      const query = { id: mine.map((ref) => ref.id), project };
      const answer = await api.call('updateIssues', { query, body: { merge: 1 } }, options);
      const merge = readObject(readObject(answer.json)?.merge);
      const parent = readId(merge?.parent);
      if (parent === undefined) throw wrongShape(api, 'updateIssues', answer.status);
      const children = new Set(readArray(merge?.children).map(readId));
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
