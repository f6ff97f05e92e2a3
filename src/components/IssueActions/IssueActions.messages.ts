export {
  type IssueActionsMessages,
  issueActionsMessages,
} from '../internal/actions/IssueActions.messages.js';
