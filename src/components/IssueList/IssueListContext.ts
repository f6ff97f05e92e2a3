'use client';
import { type Context, createContext, useContext } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { ImpactWeights } from '../../insights/impact.js';
import type { Issue } from '../../model/index.js';
import type { issueListMessages } from './IssueList.messages.js';
import type { IssueClickEvent } from './IssueList.types.js';

/** What every row of a list shares. The same object until one of its members changes. */
export interface IssueListContextValue {
  readonly t: Translate<typeof issueListMessages>;
  /** The window that counts belong to, e.g. `14 d`. */
  readonly window: string | undefined;
  /** How the parts of the impact count. Missing = the documented defaults. */
  readonly impactWeights: ImpactWeights | undefined;
  /** Rows name the first own frame, where it says more than the culprit. */
  readonly showFrame?: boolean | undefined;
  hrefOf(issue: Issue): string | undefined;
  /** Opens an issue. Missing = rows are links only. */
  readonly onOpen: ((issue: Issue, event: IssueClickEvent) => void) | undefined;
}

export const IssueListContext: Context<IssueListContextValue | undefined> = /* @__PURE__ */ createContext<
  IssueListContextValue | undefined
>(undefined);

export function useIssueList(): IssueListContextValue {
  const value = useContext(IssueListContext);
  if (!value) throw new Error('Crashboard: an issue row outside of an issue list.');
  return value;
}
