import type { Translate } from '../../../i18n/index.js';
import type { CrashEvent, Issue, IssueRef } from '../../../model/index.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';

/** A ticket as the reader put it together: redacted, within the chosen size. */
export interface ExportedTicket {
  /** One line without markup. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** The event that it is about. */
  readonly eventId: string;
  /** The issue, once it is known. */
  readonly issue?: IssueRef | undefined;
}

/** Takes a ticket over. A promise that rejects says that it was not taken. */
export type OnExport = (ticket: ExportedTicket) => unknown;

/** What a ticket is made of. */
export interface TicketProps {
  readonly event: CrashEvent;
  readonly issue: Issue | undefined;
  readonly onExport: OnExport | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
}
