import type { Page, TimeRange } from '../../../model/index.js';
import { CrashboardError, isCrashboardError } from '../../http/errors.js';
import type { Answer } from '../../http/transport.js';
import { normalizePage } from '../../normalize/read/page.js';
import type { PageOptions } from '../../types/client.js';
import type { AdapterContext } from '../shared/adapter.js';
import { type Api, answerRows, createApi, isMissing } from '../shared/api.js';
import { hoursOf, pageSize } from '../shared/listing.js';
import type { GlitchtipRouteName } from './routes.js';

export type GlitchtipApi = Api<GlitchtipRouteName>;

/** Offsets above this are cut by the server. */
const MAX_OFFSET = 100;

/**
 * Calls by the name of their route. An address that this version does not have is answered with the page of the
 * server's own interface, which comes out as `unsupported` once the organization is known to answer.
 */
export function createGlitchtipApi(context: AdapterContext): GlitchtipApi {
  const api: GlitchtipApi = createApi(context, {
    parents: ['organization', 'projects', 'issues', 'members', 'teams'],
  });
  return {
    ...api,
    async call(name, call, options) {
      try {
        return await api.call(name, call, options);
      } catch (error) {
        if (!isPage(error) || !(await api.organizationAnswers(options))) throw error;
        const { status, endpoint } = error;
        throw new CrashboardError('unsupported', `this server has no ${endpoint}`, {
          status,
          endpoint,
          hint: 'html',
        });
      }
    },
  };
}

function isPage(error: unknown): error is CrashboardError {
  return isCrashboardError(error, 'invalid_response') && error.hint === 'html';
}

/** The server does not know the address, in any of its ways to say so. */
export function isAbsent(error: unknown): boolean {
  return isMissing(error) || (isCrashboardError(error, 'unsupported') && error.hint === 'html');
}

/** `per_page` means nothing here. */
export function pageQuery(options: PageOptions = {}): { limit: number; cursor: string | undefined } {
  return { limit: pageSize(options), cursor: options.cursor };
}

/** A page of a list. Pages of another origin may not read where it goes on: a full page then counts on. */
export function pageOf<T>(
  api: GlitchtipApi,
  name: GlitchtipRouteName,
  answer: Answer,
  options: PageOptions | undefined,
  normalize: (row: unknown) => T | 'left out' | undefined,
): Page<T> {
  const rows = answerRows(api, name, answer);
  const page = normalizePage(answer, rows, normalize);
  if (answer.headers.has('link') || rows.length < pageSize(options)) return page;
  const offset = offsetOf(options?.cursor) + rows.length;
  return offset > MAX_OFFSET ? page : { ...page, nextCursor: btoa(`o=${offset}`) };
}

function offsetOf(cursor: string | undefined): number {
  return Number(/^o=(\d+)$/.exec(cursor === undefined ? '' : atob(cursor))?.[1] ?? 0);
}

/** Both ends of a range in epoch milliseconds. One that counts back from now has no end: clocks differ. */
export function windowOf(
  range: TimeRange | undefined,
  now: number,
): { readonly from: number; readonly to: number } {
  if (!range) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if ('last' in range) return { from: now - hoursOf(range) * 3_600_000, to: Number.POSITIVE_INFINITY };
  return { from: Date.parse(range.start), to: Date.parse(range.end) };
}
