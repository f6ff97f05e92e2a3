export { IssueDetail, type IssueDetailProps } from './IssueDetail.js';
export { type IssueDetailMessages, issueDetailMessages } from './IssueDetail.messages.js';
export { type IssueDetailSection, IssueDetailView, type IssueDetailViewProps } from './IssueDetailView.js';
export type { ExportedTicket, OnExport } from './ticket/types.js';
