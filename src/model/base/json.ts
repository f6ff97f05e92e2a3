/** Any JSON value. Payload data that we do not interpret is kept in this form. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. Keys that would reach a prototype are left out when it is read. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The words we know, plus whatever a newer or different server says. Unknown words are kept as written. */
export type Open<Known extends string> = Known | (string & {});
