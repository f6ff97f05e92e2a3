'use client';
import { type ReactElement, type RefObject, useRef } from 'react';
import { type Issue, issueKey, type Listing } from '../../../model/index.js';
import { useKeepFocus } from '../keys/useKeepFocus.js';
import { MenuPopup } from '../overlays/MenuPopup.js';
import type { Selection } from '../selection/Selection.js';
import { useSelectionVersion } from '../selection/useSelection.js';
import { ActionDialog } from './ActionDialog.js';
import { AssignPopup } from './AssignPopup.js';
import { priorityItems, rowItems } from './actionMenus.js';
import { BulkBar, type CollectIssues } from './BulkBar.js';
import type { IssueActionsMessages } from './IssueActions.messages.js';
import { RunLines } from './RunLines.js';
import { selectLoaded } from './selectLoaded.js';
import type { IssueActionFeed, IssueActionProps } from './types.js';
import { type Acting, useActing } from './useActing.js';
import { useListRoom } from './useListRoom.js';
import { useListTriage } from './useListTriage.js';
import { useRemaining } from './useRemaining.js';

/** A menu that a row has opened. */
export interface OpenedMenu {
  readonly kind: 'all' | 'assign' | 'priority';
  readonly issue: Issue;
  readonly anchor: HTMLElement;
}

export interface ListActionsProps extends IssueActionProps {
  readonly feed: IssueActionFeed;
  readonly listing: Listing<Issue>;
  readonly selection: Selection<Issue>;
  readonly root: RefObject<HTMLElement | null>;
  readonly menu: OpenedMenu | undefined;
  /** Another menu, or none. */
  onMenuChange(menu: OpenedMenu | undefined): void;
  /** Moves the focus to a row. */
  focusRow(index: number): void;
  readonly collect: CollectIssues | undefined;
  readonly messages?: Partial<IssueActionsMessages> | undefined;
}

/** As many issues as are found and changed by their ids alone; what matches beyond is named, not offered. */
const MOST_MATCHING = 2_000;

/** What a list with actions has besides its rows: the bar of the selection, menus, keys, and what became of it all. */
export function ListActions(props: ListActionsProps): ReactElement {
  const { feed, listing, selection, root, menu, onMenuChange, focusRow, collect } = props;
  const { source, total, totalIsCapped } = listing;
  useSelectionVersion(selection);
  const remaining = useRemaining(listing, feed.runner.runs);
  const acting = useActing({
    ...props,
    onSent(issues) {
      // Of several, the bar has done its work; the rows show the rest.
      if (issues.length > 1 || issues.some(({ ref }) => selection.has(issueKey(ref)))) selection.clear();
    },
  });
  useListTriage({ acting, listing, selection, root, focusRow, keys: props.actionKeys, remaining });
  const kept = useKeepFocus<HTMLDivElement>(() =>
    root.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]'),
  );
  useListRoom(root, kept.ref);
  const goTo = (issue: Issue): void => {
    const key = issueKey(issue.ref);
    for (let index = 0; index < source.count; index += 1) {
      const row = source.get(index);
      if (!row || row === 'moved' || issueKey(row.ref) !== key) continue;
      focusRow(index);
      return;
    }
  };
  const { left, atLeast } = remaining;
  const note =
    left === undefined ? undefined : acting.words.t('left', { count: left, atLeast: atLeast ? 'yes' : 'no' });
  return (
    <div className="cb-list-actions" {...kept}>
      <BulkBar
        acting={acting}
        selection={selection}
        issues={selection.rows(source.get)}
        loaded={source.count}
        onSelectLoaded={() => selectLoaded(selection, source)}
        matching={total !== undefined && !totalIsCapped && total <= MOST_MATCHING ? total : undefined}
        collect={collect}
      />
      <RunLines runner={feed.runner} words={acting.words} note={note} onShow={goTo} />
      {menu ? <RowMenu acting={acting} menu={menu} onMenuChange={onMenuChange} /> : null}
      <ActionDialog acting={acting} />
    </div>
  );
}

interface RowMenuProps {
  readonly acting: Acting;
  readonly menu: OpenedMenu;
  onMenuChange(menu: OpenedMenu | undefined): void;
}

function RowMenu({ acting, menu, onMenuChange }: RowMenuProps): ReactElement {
  const { kind, issue, anchor } = menu;
  const { t, what } = acting.words;
  const ref = useRef(anchor);
  ref.current = anchor;
  if (kind === 'assign') {
    return (
      <AssignPopup
        key={issueKey(issue.ref)}
        acting={acting}
        issues={[issue]}
        anchor={ref}
        onClose={() => onMenuChange(undefined)}
      />
    );
  }
  return (
    <MenuPopup
      key={issueKey(issue.ref)}
      anchor={ref}
      align="end"
      start="first"
      label={t(kind === 'all' ? 'rowMenu' : 'menuOf', { action: t('priority'), what: what([issue]) })}
      items={
        kind === 'all'
          ? rowItems(acting, issue, () => onMenuChange({ kind: 'assign', issue, anchor }))
          : priorityItems(acting, [issue])
      }
      onClose={(restoreFocus) => {
        onMenuChange(undefined);
        if (restoreFocus) (anchor.closest<HTMLElement>('[data-index]') ?? anchor).focus();
      }}
    />
  );
}
