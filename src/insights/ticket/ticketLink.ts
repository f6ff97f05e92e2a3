import type { TicketText } from './ticketText.js';

/** Where tickets are written, as the address that people open there. */
export type TicketTracker =
  | {
      readonly tracker: 'github';
      /** Such as `https://github.com/acme/shop`. */
      readonly repository: string;
      /** Labels to set. */
      readonly labels?: readonly string[] | undefined;
    }
  | {
      readonly tracker: 'gitlab';
      /** Such as `https://gitlab.com/acme/shop`. */
      readonly project: string;
    }
  | {
      readonly tracker: 'jira';
      /** Such as `https://acme.atlassian.net`. */
      readonly site: string;
      /** Number of the project and of the kind of ticket, as Jira's own addresses have them. */
      readonly projectId: string;
      readonly issueTypeId: string;
    }
  | {
      readonly tracker: 'linear';
      /** Such as `https://linear.app/acme/team/SHOP`; left out, Linear asks which. */
      readonly team?: string | undefined;
    };

interface Form {
  readonly address: string | undefined;
  readonly query: (text: TicketText) => readonly (readonly [name: string, value: string])[];
}

/** Servers refuse longer addresses: GitHub and nginx beyond 8 KiB, with headers of the same line. */
const MOST_ADDRESS = 7_500;
/** Jira's title field refuses more. */
const MOST_SUMMARY = 250;
const FIRST_LENGTH = 6_000;
const LEAST_LENGTH = 500;

/**
 * The address of a tracker's form with the ticket filled in, or `undefined` where the tracker's own address is none.
 * `write` gives the ticket within a size; it is asked for less until the address is one that servers take.
 */
export function ticketLink(
  tracker: TicketTracker,
  write: (maxLength: number) => TicketText,
): string | undefined {
  const { address, query } = formOf(tracker);
  if (address === undefined) return undefined;
  for (let most = FIRST_LENGTH; most >= LEAST_LENGTH; most = Math.floor(most * 0.75)) {
    const link = withQuery(address, query(write(most)));
    if (link.length <= MOST_ADDRESS) return link;
  }
  // Scripts that take nine characters a letter: the title alone says what it is about.
  const bare = withQuery(address, query({ ...write(LEAST_LENGTH), body: '' }));
  return bare.length <= MOST_ADDRESS ? bare : address;
}

function formOf(tracker: TicketTracker): Form {
  switch (tracker.tracker) {
    case 'github':
      return {
        address: addressOf(tracker.repository, '/issues/new'),
        query: ({ title, body }) => [
          ['title', title],
          ['body', body],
          ...(tracker.labels?.length ? [['labels', tracker.labels.join(',')] as const] : []),
        ],
      };
    case 'gitlab':
      return {
        address: addressOf(tracker.project, '/-/issues/new'),
        // A line that begins with a slash is a command to GitLab, such as `/close`.
        query: ({ title, body }) => [
          ['issue[title]', title],
          ['issue[description]', body.replace(/^\//gm, '\u200b/')],
        ],
      };
    case 'jira':
      return {
        address: addressOf(tracker.site, '/secure/CreateIssueDetails!init.jspa'),
        query: ({ title, body }) => [
          ['pid', tracker.projectId],
          ['issuetype', tracker.issueTypeId],
          ['summary', title.slice(0, MOST_SUMMARY)],
          // Jira reads its own markup, not Markdown: as it is, and nothing in it can end the block.
          ...(body === '' ? [] : [['description', noFormat(body)] as const]),
        ],
      };
    case 'linear':
      return {
        address: tracker.team === undefined ? 'https://linear.app/new' : addressOf(tracker.team, '/new'),
        query: ({ title, body }) => [
          ['title', title],
          ['description', body],
        ],
      };
  }
}

function noFormat(text: string): string {
  return `{noformat}\n${text.replace(/\{(?=noformat)/gi, '{\u200b')}\n{noformat}`;
}

/** Of the web only, without anything that would change where the form is. */
function addressOf(base: string, path: string): string | undefined {
  try {
    const url = new URL(base);
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}${path}`;
  } catch {
    return undefined;
  }
}

function withQuery(address: string, query: readonly (readonly [string, string])[]): string {
  return `${address}?${query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`;
}

/** Half of a pair, as a cut text may end with, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
