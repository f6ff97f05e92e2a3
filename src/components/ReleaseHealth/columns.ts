import type { ReleaseSortKey } from '../../insights/index.js';
import type { releaseHealthMessages } from './ReleaseHealth.messages.js';

export type ReleaseColumnId =
  | 'date'
  | 'deploy'
  | 'crashFreeSessions'
  | 'crashFreeUsers'
  | 'change'
  | 'adoption'
  | 'sessions'
  | 'users'
  | 'crashed'
  | 'newIssues';

export interface ReleaseColumn {
  readonly id: ReleaseColumnId;
  readonly header: keyof typeof releaseHealthMessages;
  readonly isNumber: boolean;
  readonly sort?: ReleaseSortKey;
}

/** What stands after the release itself, in order. */
export const RELEASE_COLUMNS: readonly ReleaseColumn[] = [
  { id: 'date', header: 'columnDate', isNumber: false, sort: 'date' },
  { id: 'deploy', header: 'columnDeploy', isNumber: false },
  { id: 'crashFreeSessions', header: 'columnCrashFreeSessions', isNumber: false, sort: 'crashFreeSessions' },
  { id: 'crashFreeUsers', header: 'columnCrashFreeUsers', isNumber: false, sort: 'crashFreeUsers' },
  { id: 'change', header: 'columnChange', isNumber: false },
  { id: 'adoption', header: 'columnAdoption', isNumber: false, sort: 'adoption' },
  { id: 'sessions', header: 'columnSessions', isNumber: true, sort: 'sessions' },
  { id: 'users', header: 'columnUsers', isNumber: true, sort: 'users' },
  { id: 'crashed', header: 'columnCrashed', isNumber: true, sort: 'crashed' },
  { id: 'newIssues', header: 'columnNewIssues', isNumber: true, sort: 'newIssues' },
];
