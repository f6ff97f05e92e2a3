'use client';
import { type ReactElement, type RefObject, useMemo } from 'react';
import { type Issue, issueKey } from '../../../model/index.js';
import { STOPS } from '../keys/stops.js';
import { useKeepFocus } from '../keys/useKeepFocus.js';
import { usePanelOf } from '../keys/usePanelOf.js';
import { useShortcuts } from '../keys/useShortcuts.js';
import { ActionBar } from './ActionBar.js';
import { ActionDialog } from './ActionDialog.js';
import type { IssueActionsMessages } from './IssueActions.messages.js';
import { RunLines } from './RunLines.js';
import { commandOf, keyMap, undoLatest } from './triageKeys.js';
import type { IssueActionFeed, IssueActionProps } from './types.js';
import { useActing } from './useActing.js';

export interface IssueActionControlsProps extends IssueActionProps {
  readonly issues: readonly Issue[];
  readonly feed: IssueActionFeed;
  /** Where the keys work. Omit for no keys. */
  readonly root?: RefObject<HTMLElement | null> | undefined;
  /** The issues were resolved or archived by key. */
  readonly onDecided?: (() => void) | undefined;
  /** Leads to another issue. With it, what became of those before stays in view. */
  readonly onShowIssue?: ((issue: Issue) => void) | undefined;
  readonly messages?: Partial<IssueActionsMessages> | undefined;
}

const NOWHERE: RefObject<HTMLElement | null> = { current: null };

/** What can be done to these issues, and below it what became of it. */
export function IssueActionControls(props: IssueActionControlsProps): ReactElement {
  const { issues, feed, root = NOWHERE, onDecided, onShowIssue } = props;
  const acting = useActing(props);
  const { words } = acting;
  const doing = (name: Parameters<typeof commandOf>[0]) => (event: KeyboardEvent) => {
    const command = commandOf(name, acting, issues);
    if (!command) return;
    event.preventDefault();
    acting.act(command, issues);
    if (name === 'resolve' || name === 'archive') onDecided?.();
  };
  useShortcuts(
    usePanelOf(root),
    keyMap(props.actionKeys, {
      resolve: doing('resolve'),
      archive: doing('archive'),
      unresolve: doing('unresolve'),
      assignToMe: doing('assignToMe'),
      undo: (event) => undoLatest(acting) && event.preventDefault(),
    }),
  );
  const kept = useKeepFocus<HTMLDivElement>((group) => group.querySelector<HTMLElement>(STOPS));
  const keys = issues.map(({ ref }) => issueKey(ref)).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are the same issues
  const about = useMemo(() => issues.map(({ ref }) => ref), [keys]);
  return (
    <div className="cb-plain" {...kept}>
      <ActionBar acting={acting} issues={issues} label={words.t('label')} />
      <RunLines runner={feed.runner} words={words} about={about} onShow={onShowIssue} />
      <ActionDialog acting={acting} />
    </div>
  );
}
