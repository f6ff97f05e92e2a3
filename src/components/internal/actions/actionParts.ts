export { IssueActionControls } from './IssueActionControls.js';
export { ListActions } from './ListActions.js';
