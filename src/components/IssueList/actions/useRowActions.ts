'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type ActionRun, type Issue, issueKey, type Listing } from '../../../model/index.js';
import type { OpenedMenu } from '../../internal/actions/ListActions.js';
import { rowStates } from '../../internal/actions/rowStates.js';
import type { IssueActionFeed, IssueActionProps } from '../../internal/actions/types.js';
import { useLatest } from '../../internal/react/useLatest.js';
import { createSelection } from '../../internal/selection/Selection.js';
import { useSelectionVersion } from '../../internal/selection/useSelection.js';
import type { RowProps } from '../../internal/VirtualList/index.js';
import type { RowActions } from './RowActionsContext.js';

const NO_RUNS: readonly ActionRun[] = [];

export interface ListRowActions {
  /** `undefined` where readers can do nothing. */
  readonly row: RowActions | undefined;
  readonly rowProps: ((issue: Issue) => RowProps) | undefined;
  readonly menu: OpenedMenu | undefined;
  setMenu(menu: OpenedMenu | undefined): void;
}

/** What readers can do in the rows of a list: select them, open their menus, see what became of it. */
export function useRowActions(
  { actions = [], extraActions = [] }: IssueActionProps,
  feed: IssueActionFeed | undefined,
  { source, generation }: Listing<Issue>,
): ListRowActions {
  const [selection] = useState(() => createSelection<Issue>((issue) => issueKey(issue.ref)));
  const [menu, setMenu] = useState<OpenedMenu>();
  const version = useSelectionVersion(selection);
  const runner = feed?.runner;
  const runs = runner?.runs ?? NO_RUNS;
  const states = useMemo(() => rowStates(runs), [runs]);
  // A comment has its place beside the issue's activity, not here.
  const isOn =
    feed !== undefined && (actions.some((action) => action !== 'comment') || extraActions.length > 0);
  const offered = actions.join(' ');
  const offers = useMemo(
    (): RowActions['offers'] => (action) => offered.split(' ').includes(action),
    [offered],
  );
  const latest = useLatest(source);
  // biome-ignore lint/correctness/useExhaustiveDependencies: places of another generation mean other issues
  useEffect(() => selection.clear(), [generation]);
  const row = useMemo(
    (): RowActions | undefined =>
      isOn && runner
        ? {
            selection,
            states,
            menu,
            offers,
            toggleMenu: (next) => setMenu((open) => (open?.anchor === next.anchor ? undefined : next)),
            extendTo: (index) => selection.extendTo(index, latest.current.get),
            retry(issue) {
              const state = states.get(issueKey(issue.ref));
              if (state) void runner.run(state.run.command, [issue]);
            },
          }
        : undefined,
    [isOn, runner, selection, states, menu, offers, latest],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is selected
  const rowProps = useCallback(
    (issue: Issue): RowProps => {
      const key = issueKey(issue.ref);
      const status = states.get(key)?.status;
      return {
        'aria-selected': selection.has(key),
        'aria-busy': status === 'pending' || undefined,
        'data-state': status,
      };
    },
    [states, selection, version],
  );
  return { row, rowProps: isOn ? rowProps : undefined, menu, setMenu };
}
