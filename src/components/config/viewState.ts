import type { EventSelector, IssueRef, IssueScope, IssueSort, TimeRange } from '../../model/index.js';

/** What a reader is looking at, as plain data for the host's URL. Every member but `v` is optional. */
export interface ViewState {
  /** Version of the format. */
  readonly v: 1;
  /** What is listed, as far as the reader chose it. */
  readonly scope?: Partial<IssueScope>;
  /** The open issue. */
  readonly issue?: IssueRef;
  /** The event in view. */
  readonly event?: EventSelector;
  /** The chosen thread, by id or name. */
  readonly thread?: string;
  /** Index of the frame, counted from the oldest. */
  readonly frame?: number;
  /** Index of the exception, root cause first. */
  readonly exception?: number;
  /** Index of the breadcrumb as recorded. */
  readonly crumb?: number;
  /** The event that the one in view is compared with: an id, or a word such as `previous`. */
  readonly compare?: string;
  /** The open tag. */
  readonly tag?: string;
  /** Which part of a panel with several, e.g. `releases`. */
  readonly tab?: string;
}

const LONGEST = 2048;
const MOST_NAMES = 50;

/** Nothing chosen. */
export const EMPTY_VIEW_STATE: ViewState = { v: 1 };

/** Writes a view state as text for a URL's query. Members that are absent take no room. */
export function encodeViewState(state: ViewState): string {
  const params = new URLSearchParams({ v: '1' });
  const put = (name: string, value: string | number | undefined): void => {
    if (value !== undefined) params.set(name, String(value));
  };
  const scope = state.scope ?? {};
  put('q', scope.query);
  put('sort', scope.sort);
  if (scope.projects === 'all') put('p', '*');
  else for (const project of scope.projects ?? []) params.append('p', project);
  for (const environment of scope.environments ?? []) params.append('env', environment);
  // "All" is a choice too, where the host's own scope is narrower.
  if (scope.environments?.length === 0) params.set('env', '');
  if (scope.range) {
    if ('last' in scope.range) put('last', scope.range.last);
    else {
      put('start', scope.range.start);
      put('end', scope.range.end);
    }
  }
  if (state.issue)
    params.set(
      'issue',
      [state.issue.source, state.issue.project, state.issue.id].map(encodeURIComponent).join('/'),
    );
  put('event', state.event);
  put('thread', state.thread);
  put('frame', state.frame);
  put('exception', state.exception);
  put('crumb', state.crumb);
  put('compare', state.compare);
  put('tag', state.tag);
  put('tab', state.tab);
  return params.toString();
}

/** Reads what `encodeViewState` wrote. Anything missing, foreign or malformed is left out; it never throws. */
export function decodeViewState(text: string | URLSearchParams | null | undefined): ViewState {
  if (text === null || text === undefined) return EMPTY_VIEW_STATE;
  const params = typeof text === 'string' ? new URLSearchParams(text.slice(0, LONGEST * 4)) : text;
  const version = params.get('v');
  if (version !== null && version !== '1') return EMPTY_VIEW_STATE;
  const scope = readScope(params);
  const issue = readIssue(params.get('issue'));
  return {
    v: 1,
    ...(scope && { scope }),
    ...(issue && { issue }),
    ...word(params, 'event'),
    ...word(params, 'thread'),
    ...index(params, 'frame'),
    ...index(params, 'exception'),
    ...index(params, 'crumb'),
    ...word(params, 'compare'),
    ...word(params, 'tag'),
    ...word(params, 'tab'),
  };
}

function word<K extends string>(params: URLSearchParams, name: K): { [key in K]?: string } {
  const value = params.get(name);
  return value === null || value === '' || value.length > LONGEST
    ? {}
    : ({ [name]: value } as { [key in K]: string });
}

function index<K extends string>(params: URLSearchParams, name: K): { [key in K]?: number } {
  const value = params.get(name);
  if (value === null || !/^\d{1,7}$/.test(value)) return {};
  return { [name]: Number(value) } as { [key in K]: number };
}

function readScope(params: URLSearchParams): Partial<IssueScope> | undefined {
  const scope: { -readonly [K in keyof IssueScope]?: IssueScope[K] } = {};
  const query = params.get('q');
  if (query !== null && query.length <= LONGEST) scope.query = query;
  const sort = params.get('sort');
  if (isSort(sort)) scope.sort = sort;
  const projects = names(params, 'p');
  if (projects.length > 0) scope.projects = projects.includes('*') ? 'all' : projects;
  const environments = names(params, 'env');
  if (params.has('env')) scope.environments = environments;
  const range = readRange(params);
  if (range) scope.range = range;
  return Object.keys(scope).length > 0 ? scope : undefined;
}

const SORTS: { readonly [sort in IssueSort]: true } = {
  lastSeen: true,
  firstSeen: true,
  events: true,
  users: true,
  trends: true,
  impact: true,
};

function isSort(value: string | null): value is IssueSort {
  return value !== null && Object.hasOwn(SORTS, value);
}

function names(params: URLSearchParams, name: string): string[] {
  return params
    .getAll(name)
    .filter((value) => value !== '' && value.length <= 200)
    .slice(0, MOST_NAMES);
}

function readRange(params: URLSearchParams): TimeRange | undefined {
  const last = params.get('last');
  if (last !== null && /^\d{1,5}[mhdw]$/.test(last)) return { last };
  const start = params.get('start');
  const end = params.get('end');
  if (start === null || end === null) return undefined;
  const valid = Date.parse(start) <= Date.parse(end);
  return valid ? { start, end } : undefined;
}

function readIssue(text: string | null): IssueRef | undefined {
  if (text === null || text.length > LONGEST) return undefined;
  const parts = text.split('/');
  if (parts.length !== 3 || parts.some((part) => part === '')) return undefined;
  try {
    const [source = '', project = '', id = ''] = parts.map(decodeURIComponent);
    return { source, project, id };
  } catch {
    return undefined;
  }
}
