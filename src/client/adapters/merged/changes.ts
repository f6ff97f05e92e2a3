import type { IssueRef } from '../../../model/index.js';
import { CrashboardError, problemOf } from '../../http/errors.js';
import type { BulkResult, Client, IssueRefs, IssueRefsToMerge } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answersOf } from './answers.js';
import type { Sources } from './sources.js';

type Failed = BulkResult['failed'][number];
type Send = (client: Client, refs: IssueRefs) => Promise<BulkResult>;

/** Changes go to the server of each issue; what one of them refuses leaves the others done. */
export function changeCalls(
  sources: Sources,
): Pick<ClientCalls, 'updateIssues' | 'deleteIssues' | 'mergeIssues'> {
  const sendTo = async (name: string, refs: IssueRefs, send: Send): Promise<BulkResult> => {
    const { done, failed } = await send(sources.clientOf(name), refs);
    return {
      done: done.map((ref) => sources.refOutside(name, ref)),
      failed: failed.map(({ ref, error }) => ({ ref: sources.refOutside(name, ref), error })),
    };
  };

  const sendAll = async (refs: IssueRefs, send: Send): Promise<BulkResult> => {
    const { groups, foreign } = bySource(sources, refs);
    if (groups.size === 0) return { done: [], failed: foreign };
    const refsOf = (name: string): IssueRefs => groups.get(name) as unknown as IssueRefs;
    const { answers, failures } = await answersOf([...groups.keys()], (name) =>
      sendTo(name, refsOf(name), send),
    );
    const unsent = [...failures].flatMap(([name, error]) =>
      refsOf(name).map((ref) => ({ ref: sources.refOutside(name, ref), error: problemOf(error) })),
    );
    return {
      done: answers.flatMap(({ value }) => value.done),
      failed: [...foreign, ...unsent, ...answers.flatMap(({ value }) => value.failed)],
    };
  };

  return {
    updateIssues: (refs, change, options) =>
      sendAll(refs, (client, inside) => client.updateIssues(inside, change, options)),
    deleteIssues: (refs, options) => sendAll(refs, (client, inside) => client.deleteIssues(inside, options)),
    async mergeIssues(refs, options) {
      const inside = refs.map(sources.issueInside);
      const [first] = inside;
      if (!first || inside.some(({ name }) => name !== first.name)) {
        throw new CrashboardError('conflict', 'issues of several sources cannot become one');
      }
      const { into, merged } = await first.client.mergeIssues(
        inside.map(({ value }) => value) as unknown as IssueRefsToMerge,
        options,
      );
      const outside = (ref: IssueRef): IssueRef => sources.refOutside(first.name, ref);
      return { into: outside(into), merged: merged.map(outside) };
    },
  };
}

interface BySource {
  /** The sources' own references, by source. */
  readonly groups: ReadonlyMap<string, readonly IssueRef[]>;
  /** Issues of other clients. */
  readonly foreign: readonly Failed[];
}

function bySource(sources: Sources, refs: IssueRefs): BySource {
  const groups = new Map<string, IssueRef[]>();
  const foreign: Failed[] = [];
  for (const ref of refs) {
    try {
      const { name, value } = sources.issueInside(ref);
      groups.set(name, [...(groups.get(name) ?? []), value]);
    } catch (error) {
      foreign.push({ ref, error: problemOf(error) });
    }
  }
  return { groups, foreign };
}
