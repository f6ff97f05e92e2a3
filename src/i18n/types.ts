/** The texts of one component: the same keys as its English messages. */
export type Messages<T> = { readonly [K in keyof T]: string };

/** Replacement texts by component, e.g. `{ IssueList: { title: 'Errors' } }`. Plain strings, so they serialise. */
export type MessageOverrides = {
  readonly [component: string]: { readonly [key: string]: string } | undefined;
};

/** What a message may name in braces. */
export type MessageValues = { readonly [name: string]: string | number | undefined };

/** Turns a key and its values into text. */
export type Translate<M> = (key: keyof M & string, values?: MessageValues) => string;
