import type { IssueAction } from '../../model/index.js';

/** What a call may do: look, change issues, or destroy them. */
export type RouteRight = 'read' | 'triage' | 'delete';

/** What a route answers with. The proxy picks its redaction by it, the client its normaliser. */
export type AnswerType =
  | 'organizations'
  | 'organization'
  | 'projects'
  | 'project'
  | 'environments'
  | 'members'
  | 'teams'
  | 'issues'
  | 'issue'
  | 'issueStats'
  | 'shortId'
  | 'eventLookup'
  | 'eventSummaries'
  | 'events'
  | 'event'
  | 'rawEvent'
  | 'tagFacets'
  | 'tagFacet'
  | 'tagKeys'
  | 'tagValues'
  | 'releases'
  | 'release'
  | 'commits'
  | 'changedFiles'
  | 'deploys'
  | 'sessions'
  | 'activity'
  | 'comments'
  | 'comment'
  | 'committers'
  | 'owners'
  | 'attachments'
  | 'file'
  | 'userReports'
  | 'sourceMapDebug'
  | 'trace'
  | 'issueChange'
  | 'nothing';

/**
 * How a call keeps to given projects: it names them in its path, in the repeatable query parameter `project`, it
 * names an issue of one, its answer is about one event that says its project, or the rows of its answer do.
 */
export type ProjectPlace = 'path' | 'query' | 'issue' | 'event' | 'rows';

/** One call of a vendor's API, as data. */
export interface Route {
  /** Unique in its table. */
  readonly name: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /**
   * Below `RouteTable.root`, with a slash at both ends. `{name}` stands for exactly one percent-encoded segment;
   * names are `org`, `project`, `issue`, `event`, `key` (of a tag), `version` (of a release) and `id` (the rest).
   */
  readonly path: string;
  /** Query parameters that may be sent. Every other one is refused. */
  readonly query?: readonly string[];
  /** Query parameters without which the call must not be made: a bulk change without ids changes everything. */
  readonly requiredQuery?: readonly string[];
  /** The repeatable query parameter that makes the list give exactly the issues of these ids. */
  readonly idsBy?: string;
  /** Members that a request body may have. */
  readonly body?: readonly string[];
  /** Where in the body the words of a person are, as the names on the way: `data.text`. */
  readonly words?: string;
  /** Any one of these token scopes is enough. */
  readonly scopes: readonly string[];
  readonly right: RouteRight;
  /** Allowed by its own name alone: a picture cannot be redacted. */
  readonly isNamed?: boolean;
  /** What the call does, where its body does not say it. */
  readonly actions?: readonly IssueAction[];
  /** Absent where the call cannot be kept to some projects. */
  readonly projectsBy?: ProjectPlace;
  /** What the answer holds. */
  readonly holds: AnswerType;
  /** The answer is a list cut into pages by a cursor. */
  readonly paged?: boolean;
}

/** All calls of one vendor. The client sends nothing else, and the proxy passes nothing else. */
export interface RouteTable {
  readonly vendor: string;
  /** Prefix of every path, e.g. `/api/0`. */
  readonly root: string;
  readonly routes: readonly Route[];
}

/** Values of a path's placeholders, not yet encoded. */
export interface RouteParams {
  readonly [name: string]: string | undefined;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const PLACEHOLDER = /^\{(\w+)\}$/;

/**
 * The path of a call, percent-encoded, without the table's root. Throws a `TypeError` when a value is missing,
 * empty or a dot segment: encoding does not take the meaning from `..`.
 */
export function routePath(route: Route, params: RouteParams): string {
  return route.path
    .split('/')
    .map((part) => {
      const name = PLACEHOLDER.exec(part)?.[1];
      return name === undefined
        ? part
        : encodeSegment(name, Object.hasOwn(params, name) ? params[name] : undefined);
    })
    .join('/');
}

function encodeSegment(name: string, value: string | undefined): string {
  if (value === undefined || value === '' || value === '.' || value === '..') {
    throw new TypeError(`Crashboard: "${name}" cannot be part of a path`);
  }
  return encodeURIComponent(wellFormed(value));
}

/** Half a character cannot be encoded, and `encodeURIComponent` throws on it; no server has such a name. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}
