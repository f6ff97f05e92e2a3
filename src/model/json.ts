/** Any JSON value. Payload data that we do not interpret is kept in this form. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** The words we know, plus whatever a newer or different server says. Unknown words are kept as written. */
export type Open<Known extends string> = Known | (string & {});
