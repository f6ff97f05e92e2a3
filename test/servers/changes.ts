import type { IssueChange } from '../../src/client/types.js';
import type { IssueRef } from '../../src/model/index.js';
import type { Check } from './checks.js';
import { eventually, expectThat, same, type Trial } from './trial.js';

async function changed({ client }: Trial, ref: IssueRef, change: IssueChange): Promise<void> {
  const { done, failed } = await client.updateIssues([ref], change);
  same([done.length, failed], [1, []], 'what became of the change');
}

async function statusIs({ client }: Trial, ref: IssueRef, wanted: string): Promise<void> {
  await eventually(
    async () => ((await client.getIssue(ref)).status === wanted ? true : undefined),
    `the status ${wanted}`,
  );
}

export const changes: readonly Check[] = [
  {
    title: 'Resolve, twice, and reopen',
    capability: 'issues.resolve',
    async run(trial) {
      const { ref } = trial.error;
      await changed(trial, ref, { status: 'resolved' });
      await statusIs(trial, ref, 'resolved');
      await changed(trial, ref, { status: 'resolved' });
      await changed(trial, ref, { status: 'unresolved' });
      await statusIs(trial, ref, 'unresolved');
    },
  },
  {
    title: 'Resolve in the next release',
    capability: 'issues.resolveInRelease',
    async run(trial) {
      const { ref } = trial.error;
      await changed(trial, ref, { status: 'resolved', in: 'nextRelease' });
      await statusIs(trial, ref, 'resolved');
      same((await trial.client.getIssue(ref)).statusDetails?.inNextRelease, true, 'in the next release');
      await changed(trial, ref, { status: 'unresolved' });
    },
  },
  {
    title: 'Archive, for ever and for a time',
    capability: 'issues.archive',
    async run(trial) {
      const { ref } = trial.error;
      await changed(trial, ref, { status: 'archived', until: 'forever' });
      await statusIs(trial, ref, 'archived');
      await changed(trial, ref, { status: 'archived', until: { minutes: 60 } });
      await statusIs(trial, ref, 'archived');
      await changed(trial, ref, { status: 'unresolved' });
      await statusIs(trial, ref, 'unresolved');
    },
  },
  {
    title: 'Priority',
    capability: 'issues.priority',
    async run(trial) {
      await changed(trial, trial.error.ref, { priority: 'low' });
      same((await trial.client.getIssue(trial.error.ref)).priority, 'low', 'priority');
    },
    refuses: ({ client, error }) => client.updateIssues([error.ref], { priority: 'low' }),
  },
  {
    title: 'Assign',
    capability: 'issues.assign',
    async run(trial) {
      const { client, error } = trial;
      const [member] = (await client.listMembers()).items;
      expectThat(member !== undefined, 'someone to assign');
      await changed(trial, error.ref, { assignee: { type: 'user', id: member.id } });
      same((await client.getIssue(error.ref)).assignee?.id, member.id, 'assignee');
      await changed(trial, error.ref, { assignee: null });
    },
    refuses: ({ client, error }) => client.updateIssues([error.ref], { assignee: null }),
  },
  {
    title: 'Bookmark',
    capability: 'issues.bookmark',
    async run(trial) {
      await changed(trial, trial.error.ref, { isBookmarked: true });
      same((await trial.client.getIssue(trial.error.ref)).isBookmarked, true, 'bookmark');
    },
    refuses: ({ client, error }) => client.updateIssues([error.ref], { isBookmarked: true }),
  },
  {
    title: 'Mark as seen',
    capability: 'issues.seen',
    async run(trial) {
      await changed(trial, trial.error.ref, { hasSeen: true });
      same((await trial.client.getIssue(trial.error.ref)).hasSeen, true, 'seen');
    },
    refuses: ({ client, error }) => client.updateIssues([error.ref], { hasSeen: true }),
  },
  {
    title: 'Merge',
    capability: 'issues.merge',
    async run({ client, error, message }) {
      const { into, merged } = await client.mergeIssues([error.ref, message.ref]);
      same(merged.length, 1, 'issues that went into it');
      same((await client.getIssue(into)).lifetime?.events, 4, 'events of the one that is left');
    },
    refuses: ({ client, error, message }) => client.mergeIssues([error.ref, message.ref]),
  },
  {
    title: 'Delete',
    capability: 'issues.delete',
    async run({ client, python }) {
      const { done } = await client.deleteIssues([python.ref]);
      same(done.length, 1, 'deleted');
      await eventually(
        () =>
          client.getIssue(python.ref).then(
            () => undefined,
            ({ code }: { code: string }) => (code === 'not_found' ? true : undefined),
          ),
        'that it is gone',
      );
    },
  },
];
