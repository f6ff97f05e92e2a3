import type { ChangeOverlay } from '../../client/changes/overlay.js';
import type { BulkResult, Client, IssueRefsToMerge } from '../../client/types/client.js';
import { type IssueRef, issueKey, type Problem } from '../../model/index.js';
import { lookAgain } from './changedMeanwhile.js';
import type { RunRecord } from './runRecord.js';
import { type Job, type Outcomes, piecesOf } from './send.js';

/**
 * Reads issues again before what cannot be taken back. Sets the record to `asking` where they have changed; tells of
 * those that end here already.
 */
export async function look(client: Client, record: RunRecord, keys: readonly string[]): Promise<Outcomes> {
  const issues = keys.flatMap((key) => record.items.get(key)?.issue ?? []);
  const { changed, missing } = await lookAgain(client, issues);
  record.changed = changed;
  const refs = issues.map(({ ref }) => ref);
  const problemOf = (ref: IssueRef): Problem | undefined => missing.get(issueKey(ref));
  if (record.command === 'merge' && missing.size > 0) {
    return {
      done: [],
      failed: refs.map((ref) => ({ ref, problem: problemOf(ref) ?? { code: 'conflict' } })),
    };
  }
  if (changed.length > 0) record.status = 'asking';
  return {
    // Somebody was quicker.
    done: refs.filter((ref) => problemOf(ref)?.code === 'not_found'),
    failed: refs.flatMap((ref) => {
      const problem = problemOf(ref);
      return problem && problem.code !== 'not_found' ? [{ ref, problem }] : [];
    }),
  };
}

interface Destruction extends Pick<Job, 'pieces' | 'carryOut' | 'tell'> {
  /** Those that are no longer there. */
  gone(outcomes: Outcomes): readonly IssueRef[];
}

/** How issues of a record are merged or deleted. They leave the lists when that is sure, deleted ones at once. */
export function destroy(
  client: Client,
  overlay: ChangeOverlay,
  record: RunRecord,
  command: 'merge' | 'delete',
): Destruction {
  const refs = record.refsOf(record.keysIn('open'));
  const isLeft = ({ id }: IssueRef): boolean => id === record.mergedInto?.id;
  if (command === 'merge') {
    return {
      pieces: refs.length > 0 ? [refs] : [],
      async carryOut(all): Promise<BulkResult> {
        const { into, merged } = await client.mergeIssues(all as unknown as IssueRefsToMerge);
        record.mergedInto = into;
        const done = new Set([into, ...merged].map(issueKey));
        const [inside, outside] = [true, false].map((is) =>
          all.filter((ref) => done.has(issueKey(ref)) === is),
        );
        return {
          done: inside ?? [],
          failed: (outside ?? []).map((ref) => ({ ref, error: { code: 'conflict' } })),
        };
      },
      gone: ({ done }) => done.filter((ref) => !isLeft(ref)),
      tell: ({ done }) => {
        const gone = done.filter((ref) => !isLeft(ref));
        if (gone.length > 0) overlay.show(gone, 'gone').settle(gone);
      },
    };
  }
  const shown = overlay.show(refs, 'gone');
  return {
    pieces: piecesOf(refs),
    carryOut: (some) => client.deleteIssues(some),
    gone: ({ done }) => done,
    tell({ done, failed }) {
      shown.settle(done);
      shown.revert(failed.map(({ ref }) => ref));
    },
  };
}
