export { IssueList, type IssueListProps } from './IssueList.js';
export { type IssueListMessages, issueListMessages } from './IssueList.messages.js';
export type {
  IssueClickEvent,
  IssueColumn,
  IssueColumnDefinition,
  IssueColumnName,
} from './IssueList.types.js';
export { IssueListView, type IssueListViewProps } from './IssueListView.js';
export { type IssuePreviewMessages, issuePreviewMessages } from './IssuePreview.messages.js';
export type { DrawPreview, RenderPreview } from './IssuePreviews.js';
export { type IssueToolsMessages, issueToolsMessages } from './IssueTools.messages.js';
