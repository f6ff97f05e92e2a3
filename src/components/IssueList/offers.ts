import { type Capabilities, type CapabilityName, type IssueSort, lacks } from '../../model/index.js';
import type { IssueColumn, IssueColumnName } from './IssueList.types.js';

const COLUMN_NEEDS: { readonly [name in IssueColumnName]?: CapabilityName } = {
  users: 'issues.userCount',
  impact: 'issues.userCount',
  priority: 'issues.priority',
  assignee: 'issues.assign',
};

const SORT_NEEDS: { readonly [sort in IssueSort]?: CapabilityName } = {
  users: 'issues.userCount',
  impact: 'issues.userCount',
  trends: 'issues.sortTrends',
};

/** What a list offers of its own sorts and columns: only what the server can keep. */
export interface IssueListOffers {
  sort(sort: IssueSort): boolean;
  /** A host's own column is the host's to keep. */
  column(column: IssueColumn): boolean;
}

export function offersOf(capabilities: Capabilities = {}): IssueListOffers {
  const isThere = (name: CapabilityName | undefined): boolean => !name || !lacks(capabilities, name);
  return {
    sort: (sort) => isThere(SORT_NEEDS[sort]),
    column: (column) => typeof column !== 'string' || isThere(COLUMN_NEEDS[column]),
  };
}
