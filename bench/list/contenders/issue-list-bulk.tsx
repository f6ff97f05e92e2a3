import { type ReactElement, useMemo, useSyncExternalStore } from 'react';
import { createOverlay } from '../../../src/client/changes/overlay.js';
import { createLocalClient } from '../../../src/client/createLocalClient.js';
import type { BulkResult, Client } from '../../../src/client/types/client.js';
import { IssueListView } from '../../../src/components/IssueList/index.js';
import { lateActions } from '../../../src/components/internal/actions/lateActions.js';
import { ActionController } from '../../../src/hooks/actions/ActionController.js';
import { DEFAULT_SCOPE, type Issue, readyResource } from '../../../src/model/index.js';
import { type ContenderProps, VIEW_HEIGHT } from '../rows/contender.js';
import { ISSUE_HREF, IssueConfig, issueAt } from '../rows/issueRows.js';

/** A server that answers when the bench says so. */
let answers: (() => void)[] = [];
const client: Client = {
  ...createLocalClient({ events: [] }),
  updateIssues: (refs) =>
    new Promise<BulkResult>((resolve) => answers.push(() => resolve({ done: refs, failed: [] }))),
};
window.addEventListener('bench-answer', () => {
  for (const answer of answers) answer();
  answers = [];
});

const overlay = createOverlay();
const controller = new ActionController({ client, overlay, invalidate: () => {} });

await lateActions.load();

/** The panel with everything that acting on rows needs, over a server that takes its time. */
export function List({ count }: ContenderProps): ReactElement {
  useSyncExternalStore(controller.subscribe, controller.getVersion);
  const version = useSyncExternalStore(overlay.subscribe, () => overlay.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what the overlay shows
  const resource = useMemo(() => {
    const get = (index: number): Issue | 'moved' => overlay.apply(issueAt(index)) ?? 'moved';
    return readyResource({
      source: { kind: 'indexed' as const, count, get },
      generation: 'bench',
      total: count,
      skipped: 0,
      hasNextPage: false,
      nextPageStatus: 'idle' as const,
    });
  }, [count, version]);
  const runner = useMemo(() => {
    const { run, undo, retry, confirm, dismiss } = controller;
    return { run, undo, retry, confirm, dismiss };
  }, []);
  return (
    <IssueConfig>
      <IssueListView
        issues={resource}
        scope={DEFAULT_SCOPE}
        href={ISSUE_HREF}
        height={VIEW_HEIGHT}
        actions={['resolve', 'archive', 'assign']}
        actionFeed={{ runner: { ...runner, runs: controller.runs } }}
      />
    </IssueConfig>
  );
}
