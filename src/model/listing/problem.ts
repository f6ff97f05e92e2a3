/**
 * What kind of failure it is. `rate_limited`, `overloaded`, `timeout` and `network` pass; `unauthorized`
 * needs another token, `forbidden` more rights; `unsupported` means this server cannot do it, or not with
 * this query; `invalid_response` that the answer is not the API's; `conflict` that the thing is in another
 * state; `aborted` that the caller stopped it.
 */
export type ProblemCode =
  | 'network'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'overloaded'
  | 'server'
  | 'invalid_response'
  | 'unsupported'
  | 'conflict'
  | 'aborted';

/** Why something could not be had, as plain data. Never holds a token, a query value or a body. */
export interface Problem {
  /** What kind of failure. */
  readonly code: ProblemCode;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** How long the server asks to wait. */
  readonly retryAfterMs?: number;
  /** The server's own id for this failure, for its operators. */
  readonly requestId?: string;
  /** Which call it was: method and path pattern without values, e.g. `GET /organizations/{org}/issues/`. */
  readonly endpoint?: string;
  /** The token scope that the call needs, where the server itself refused it: `project:releases`. */
  readonly scope?: string;
  /** Closer cause where one is known, in the words of `ProblemHint`. */
  readonly hint?: ProblemHint;
  /** With the hint `option`: which one, and what it takes. For developers, in English. */
  readonly option?: string;
}

/** Closer causes that a reader can act on. */
export type ProblemHint =
  | 'html' // a page came instead of data: wrong address, login page, or a proxy's error page
  | 'truncated' // the answer broke off
  | 'origin' // the server refuses this page's origin
  | 'redirect' // the answer came from somewhere else
  | 'no_proxy' // nothing of ours answers at the client's address
  | 'upstream_unreachable' // our proxy could not reach the server behind it
  | 'upstream_unauthorized' // the server refused the proxy's token
  | 'shape' // JSON, but of another kind
  | 'query' // the server does not accept the search, the range or another part of the request
  | 'query_operator' // the search has an OR, an AND or brackets, which this server does not read
  | 'query_quotes' // a quotation mark or bracket of the search has no counterpart
  | 'query_key' // the search has a word before a colon that this server does not know
  | 'query_value' // the search has a value that its key does not take
  | 'query_person' // the search says `me`, and nobody is signed in
  | 'option' // the page around the panel set an option that means nothing; see `Problem.option`
  | 'offline';
