export type {
  ArchiveForm,
  AssigneeChoices,
  ExtraIssueAction,
  IssueActionEvent,
  IssueActionFeed,
  IssueActionKeys,
  IssueActionProps,
  RenderAssignees,
  ResolveForm,
} from '../internal/actions/types.js';
export { IssueActions, type IssueActionsProps } from './IssueActions.js';
export { type IssueActionsMessages, issueActionsMessages } from './IssueActions.messages.js';
export { IssueActionsView, type IssueActionsViewProps } from './IssueActionsView.js';
