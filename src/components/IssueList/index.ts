export type { LockedScope } from '../internal/listing/filters/useLocked.js';
export { IssueList, type IssueListProps } from './IssueList.js';
export { type IssueListMessages, issueListMessages } from './IssueList.messages.js';
export type {
  IssueClickEvent,
  IssueColumn,
  IssueColumnDefinition,
  IssueColumnName,
  IssueListViewProps,
} from './IssueList.types.js';
export { IssueListView } from './IssueListView.js';
export type { DrawPreview, RenderPreview } from './preview/renderPreview.js';
