/** The texts of one component: the same keys as its English messages. */
export type Messages<T> = { readonly [K in keyof T]: string };

/** Replacement texts by component, e.g. `{ IssueList: { label: 'Errors' } }`. Plain strings, so they serialise. */
export type MessageOverrides = {
  readonly [component in MessageComponent]?: { readonly [key: string]: string } | undefined;
};

/** Components with texts of their own; `Kit` is what they share, `Listing` what lists share. */
export type MessageComponent =
  | 'BreadcrumbTimeline'
  | 'ErrorPanel'
  | 'EventCompare'
  | 'EventList'
  | 'EventSections'
  | 'Explanations'
  | 'IssueActions'
  | 'IssueDetail'
  | 'IssueList'
  | 'IssueQueues'
  | 'Kit'
  | 'Listing'
  | 'ReleaseHealth'
  | 'StackEvidence'
  | 'StackTrace'
  | 'TagFacets';

/** What a message may name in braces. */
export type MessageValues = { readonly [name: string]: string | number | undefined };

/** Turns a key and its values into text. */
export type Translate<M> = (key: keyof M & string, values?: MessageValues) => string;
