'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { abilityTo } from '../../client/capabilities/abilities.js';
import {
  type ActionRunner,
  type Capability,
  getData,
  type IssueAction,
  type IssueRef,
} from '../../model/index.js';
import type { IssueActionState } from '../actions/issueStates.js';
import { useCache } from '../cache/context.js';
import { useCapabilities } from '../queries/useCapabilities.js';
import { useServerInfo } from '../queries/useServerInfo.js';

export type { IssueActionState } from '../actions/issueStates.js';

/** What can be done to issues, what is being done, and what became of it. */
export interface IssueActionsResult extends ActionRunner {
  /**
   * Whether the reader may, and who says so: `unknown` until the server has told, `no` with `why: 'learned'` for ten
   * minutes after it forbade all of an action.
   */
  can(action: IssueAction | 'unresolve'): Capability;
  /** What to show beside an issue: `pending`, or why the last action on it failed. */
  stateOf(ref: IssueRef): IssueActionState;
}

/**
 * Does things to issues: they show it at once, everywhere below the provider, and show their old state again when
 * the server refuses. All callers below one provider share what is under way. The functions stay the same; the
 * object is another one whenever something has changed.
 */
export function useIssueActions(): IssueActionsResult {
  const { prepare } = useCache().actions;
  useEffect(prepare, [prepare]);
  return useActionRunner();
}

/** The same, for a panel that may offer no action: its code comes with the first, or with `prepare`. */
export function useActionRunner(): IssueActionsResult {
  const { actions } = useCache();
  const capabilities = useCapabilities();
  const info = getData(useServerInfo());
  const version = useSyncExternalStore(actions.subscribe, actions.getVersion, actions.getVersion);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is what the controller says
  return useMemo(() => {
    const { run, undo, retry, confirm, dismiss, stateOf, runs } = actions;
    const can = (action: IssueAction | 'unresolve'): Capability =>
      actions.isForbidden(action) ? FORBIDDEN : abilityTo(action, capabilities, info);
    return { can, run, undo, retry, confirm, dismiss, stateOf, runs };
  }, [actions, capabilities, info, version]);
}

const FORBIDDEN: Capability = { state: 'no', why: 'learned' };
