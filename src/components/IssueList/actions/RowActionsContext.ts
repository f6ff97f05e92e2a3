'use client';
import { type Context, createContext } from 'react';
import type { Issue, IssueAction } from '../../../model/index.js';
import type { OpenedMenu } from '../../internal/actions/ListActions.js';
import type { RowState } from '../../internal/actions/rowStates.js';
import type { Selection } from '../../internal/selection/Selection.js';

/** What rows need for being acted on. The same object until one of its members changes. */
export interface RowActions {
  readonly selection: Selection<Issue>;
  /** Rows that are under way or have failed, by key. */
  readonly states: ReadonlyMap<string, RowState>;
  /** The menu that is open. */
  readonly menu: OpenedMenu | undefined;
  offers(action: IssueAction): boolean;
  /** Opens a menu at a row's button, or closes it. */
  toggleMenu(menu: OpenedMenu): void;
  /** Selects every row up to this one. */
  extendTo(index: number): void;
  retry(issue: Issue): void;
}

/** `undefined` where readers can do nothing, so that rows have no controls for it. */
export const RowActionsContext: Context<RowActions | undefined> = /* @__PURE__ */ createContext<
  RowActions | undefined
>(undefined);
