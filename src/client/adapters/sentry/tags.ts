import type {
  EventSummary,
  EventTag,
  IssueRef,
  Page,
  TagBaseline,
  TagFacet,
  TagValue,
} from '../../../model/index.js';
import { type CrashboardError, isCrashboardError } from '../../http/errors.js';
import type { Answer } from '../../http/transport.js';
import type { Query } from '../../http/url.js';
import { normalizeEventSummary } from '../../normalize/eventSummary.js';
import { normalizeTagFacet, normalizeTagValue } from '../../normalize/issue/tagFacet.js';
import { normalizePage } from '../../normalize/read/page.js';
import type { CallOptions } from '../../types/client.js';
import { tagFacets } from '../local/facets.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows, isMissing, isUnknownEnvironment, lacking } from '../shared/api.js';
import { environmentQuery } from '../shared/listing.js';
import type { SentryApi } from './api.js';
import { pageQuery, rangeQuery } from './query.js';
import type { SentryRouteName } from './routes.js';

type FacetScope = Parameters<ClientCalls['listTagFacets']>[1];
type TagCalls = Pick<ClientCalls, 'listTagFacets' | 'listTagValues' | 'getTagBaseline'>;

const FACETS: readonly SentryRouteName[] = ['tagFacets', 'bareTagFacets'];
const VALUES: readonly SentryRouteName[] = ['tagValues', 'bareTagValues'];
/** Pages of a hundred events that a baseline is counted from. */
const BASELINE_PAGES = 2;
const SORTS = { count: 'count', lastSeen: 'date', firstSeen: 'age' } as const;

export function tagCalls(api: SentryApi, calls: Pick<ClientCalls, 'getEvent' | 'getIssue'>): TagCalls {
  const { capabilities } = api.context;

  /** An unknown environment is answered with 404, like an unknown issue. */
  const issueExists = async (ref: IssueRef, signal: AbortSignal | undefined): Promise<boolean> => {
    try {
      await calls.getIssue(ref, { signal });
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  };

  const askFacets = (ref: IssueRef, query: Query, options: CallOptions | undefined): Promise<Answer> =>
    api.callEither('tagFacets', 'bareTagFacets', { params: { issue: ref.id }, query }, options);

  const ofLatestEvent = async (
    ref: IssueRef,
    { environments, range, keys }: FacetScope,
    options: CallOptions | undefined,
  ): Promise<readonly TagFacet[]> => {
    const event = await calls.getEvent(ref, 'latest', { environments, range, signal: options?.signal });
    return facetsOf(event.tags, keys);
  };

  /** After a 404: no such issue, no such environment, or no such route. */
  const withoutFacets = async (
    ref: IssueRef,
    scope: FacetScope,
    query: Query,
    options: CallOptions | undefined,
    error: CrashboardError,
  ): Promise<readonly TagFacet[]> => {
    const again = (): Promise<Answer> => askFacets(ref, { ...query, environment: undefined }, options);
    const hasAnswered = FACETS.some((name) => api.hasAnswered(name));
    const isEmpty = await isUnknownEnvironment(hasAnswered, error, scope.environments, again);
    if (hasAnswered && !isEmpty) throw error;
    if (!(await issueExists(ref, options?.signal))) throw error;
    if (isEmpty) return [];
    const facets = await ofLatestEvent(ref, scope, options);
    capabilities.learn('tags.facets', 'no');
    return facets;
  };

  /** Whether the tag has values after all, so that it is the route for them that is missing. */
  const hasValues = async (
    ref: IssueRef,
    key: string,
    options: CallOptions | undefined,
  ): Promise<boolean> => {
    if (VALUES.some((name) => api.hasAnswered(name))) return false;
    try {
      const answer = await askFacets(ref, { key: [key], limit: 1 }, options);
      const facets = answerRows(api, 'tagFacets', answer).map(normalizeTagFacet);
      return facets.some((facet) => facet?.key === key && facet.values.length > 0);
    } catch (error) {
      if (isCrashboardError(error, 'aborted')) throw error;
      return false;
    }
  };

  return {
    async listTagFacets(ref, scope, options): Promise<readonly TagFacet[]> {
      const query = {
        ...environmentQuery(scope.environments),
        ...rangeQuery(scope.range),
        key: scope.keys,
        limit: scope.valuesPerKey,
        readable: 1,
      };
      if (capabilities.lacks('tags.facets')) return ofLatestEvent(ref, scope, options);
      try {
        const answer = await askFacets(ref, query, options);
        return normalizePage(answer, answerRows(api, 'tagFacets', answer), normalizeTagFacet).items;
      } catch (error) {
        if (!isMissing(error)) throw error;
        return withoutFacets(ref, scope, query, options, error);
      }
    },

    async getTagBaseline(ref, { environments = [], range }, options): Promise<TagBaseline> {
      const wanted = new Set(environments.filter((name) => name !== ''));
      const others: EventSummary[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < BASELINE_PAGES; page++) {
        const query = { ...rangeQuery(range), sample: 1, cursor };
        const answer = await api.call('projectEvents', { params: { project: ref.project }, query }, options);
        const context = { source: api.context.source, project: ref.project };
        const { items, nextCursor } = normalizePage(answer, answerRows(api, 'projectEvents', answer), (row) =>
          normalizeEventSummary(row, context),
        );
        // The list knows no environments, and the issue itself is among the rest.
        others.push(
          ...items.filter(
            ({ issue, environment }) =>
              issue?.id !== ref.id && (wanted.size === 0 || wanted.has(environment ?? '')),
          ),
        );
        cursor = nextCursor;
        if (cursor === undefined) break;
      }
      const events = others.map((event) => ({ event, at: undefined }));
      const facets = tagFacets(events, undefined, Number.POSITIVE_INFINITY);
      return { events: others.length, facets, isSample: cursor !== undefined };
    },

    async listTagValues(ref, key, scope, options): Promise<Page<TagValue>> {
      if (capabilities.lacks('tags.values')) throw lacking(api, 'tagValues');
      const query = {
        ...environmentQuery(scope.environments),
        ...rangeQuery(scope.range),
        ...pageQuery(options),
        sort: scope.sort && SORTS[scope.sort],
      };
      const call = { params: { issue: ref.id, key }, query };
      try {
        const answer = await api.callEither('tagValues', 'bareTagValues', call, options);
        return normalizePage(answer, answerRows(api, 'tagValues', answer), normalizeTagValue);
      } catch (error) {
        if (!isMissing(error) || !(await issueExists(ref, options?.signal))) throw error;
        // Without the tag, or in an environment nobody knows, there are no values.
        if (!(await hasValues(ref, key, options))) return { items: [], skipped: 0 };
        capabilities.learn('tags.values', 'no');
        throw lacking(api, 'tagValues', error.status);
      }
    },
  };
}

/** The tags of one event as facets of a sample of one. */
function facetsOf(tags: readonly EventTag[], keys: readonly string[] | undefined): readonly TagFacet[] {
  const facets = new Map<string, TagFacet>();
  for (const { key, value, query } of tags) {
    if (value === undefined || (keys && keys.length > 0 && !keys.includes(key))) continue;
    const values = [
      ...(facets.get(key)?.values ?? []),
      { value, count: 1, ...(query !== undefined && { query }) },
    ];
    facets.set(key, { key, values, sample: { from: 1 } });
  }
  return [...facets.values()];
}
