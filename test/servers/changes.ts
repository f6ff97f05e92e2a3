import { createOverlay } from '../../src/client/changes/overlay.js';
import { ActionController } from '../../src/hooks/actions/ActionController.js';
import type { IssueChange, IssueRef } from '../../src/model/index.js';
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
    title: 'Resolve and archive as a panel does, and take each back',
    capability: 'issues.archive',
    async run(trial) {
      const { client, error } = trial;
      const overlay = createOverlay();
      const actions = new ActionController({ client, overlay, invalidate: () => {} });
      const before = await client.getIssue(error.ref);
      for (const change of [{ status: 'resolved' }, { status: 'archived', until: 'forever' }] as const) {
        const run = await actions.run(change, [before]);
        same([run.status, run.failed, run.canUndo], ['done', [], true], 'what became of the action');
        same(overlay.apply(before)?.status, change.status, 'what the list shows');
        await statusIs(trial, error.ref, change.status);
        same((await actions.undo(run.id)).status, 'undone', 'what became of taking it back');
        await statusIs(trial, error.ref, before.status ?? '');
      }
    },
  },
  {
    title: 'Comment',
    capability: 'issues.comments',
    async run({ client, error }) {
      const text = `Seen by the test of ${new Date().toISOString()}`;
      const comment = await client.addComment(error.ref, text);
      expectThat(comment.text?.endsWith(text) === true, 'the comment as it was written', comment.text);
      if (client.capabilities.get()['issues.activity']?.state === 'no') return;
      const activity = await client.listActivity(error.ref);
      expectThat(
        activity.some(({ text }) => text === comment.text),
        'the comment in the activity',
      );
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
    title: 'Counts after the server threw events away: exact, or none',
    async run({ client, server, scope, error, message }) {
      await server.evict?.(server.nodeProject);
      const { items } = await client.listIssues(scope);
      const left = items.filter(({ ref }) => [error.ref.id, message.ref.id].includes(ref.id));
      const stats = await client.getIssueStats(
        left.map(({ ref }) => ref.id),
        scope,
      );
      for (const { ref, lifetime } of left) {
        const kept = (await client.listEvents(ref, {})).items.length;
        const counted = stats[ref.id]?.period?.events;
        expectThat(
          counted === undefined || counted === lifetime?.events,
          'no count of what is left',
          counted,
        );
        // Of an issue that lost some, what is left is no count.
        if (kept < (lifetime?.events ?? 0)) same(counted, undefined, 'count of an issue that lost events');
      }
      const stored = await Promise.all(
        left.map(async ({ ref }) => (await client.listEvents(ref, {})).items.length),
      );
      const all = left.reduce((sum, { lifetime }) => sum + (lifetime?.events ?? 0), 0);
      if (server.evict)
        expectThat(stored.reduce((sum, one) => sum + one, 0) < all, 'events are gone', stored);
    },
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
