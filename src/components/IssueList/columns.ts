import type { IssueSort } from '../../model/index.js';
import type { IssueListMessages } from './IssueList.messages.js';
import type { IssueColumn, IssueColumnDefinition, IssueColumnName } from './IssueList.types.js';

interface KnownColumn {
  readonly header: keyof IssueListMessages;
  readonly sort?: IssueSort;
  /** The header names the window. */
  readonly hasWindow?: boolean;
  readonly align?: 'end';
}

export const KNOWN_COLUMNS: { readonly [name in IssueColumnName]: KnownColumn } = {
  trend: { header: 'columnTrend', sort: 'trends', hasWindow: true },
  events: { header: 'columnEvents', sort: 'events', hasWindow: true, align: 'end' },
  users: { header: 'columnUsers', sort: 'users', hasWindow: true, align: 'end' },
  lastSeen: { header: 'columnLastSeen', sort: 'lastSeen' },
  age: { header: 'columnAge', sort: 'firstSeen' },
  priority: { header: 'columnPriority' },
  assignee: { header: 'columnAssignee' },
  impact: { header: 'columnImpact', align: 'end' },
};

/** A column, known or the host's own, in one shape. */
export interface ResolvedColumn {
  readonly id: string;
  readonly known?: IssueColumnName;
  readonly own?: IssueColumnDefinition;
  readonly align: 'start' | 'end';
  readonly sort?: IssueSort;
}

export function resolveColumns(columns: readonly IssueColumn[]): readonly ResolvedColumn[] {
  return columns.map((column) => {
    if (typeof column !== 'string') {
      const { id, align = 'start', sort } = column;
      return { id, own: column, align, ...(sort && { sort }) };
    }
    const { align = 'start', sort } = KNOWN_COLUMNS[column];
    return { id: column, known: column, align, ...(sort && { sort }) };
  });
}
