import type { IssueRef, Page, TagFacet, TagValue } from '../../../model/index.js';
import { isMissing, rowsOf } from '../shared/api.js';
import { environmentQuery } from '../shared/listing.js';
import type { ClientCalls } from '../types.js';
import type { SentryApi } from './api.js';
import { pageQuery, rangeQuery } from './query.js';

type TagCalls = Pick<ClientCalls, 'listTagFacets' | 'listTagValues'>;

const SORTS = { count: 'count', lastSeen: 'date', firstSeen: 'age' } as const;

export function tagCalls(api: SentryApi, calls: Pick<ClientCalls, 'getEvent' | 'getIssue'>): TagCalls {
  const { capabilities, models } = api.context;

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

  return {
    async listTagFacets(ref, scope, options): Promise<readonly TagFacet[]> {
      const { environments, range, keys, valuesPerKey } = scope;
      const query = {
        ...environmentQuery(environments),
        ...rangeQuery(range),
        key: keys,
        limit: valuesPerKey,
        readable: 1,
      };
      try {
        const call = { params: { issue: ref.id }, query };
        const answer = await api.callEither('tagFacets', 'bareTagFacets', call, options);
        return models.normalizePage(answer, rowsOf(api, 'tagFacets', answer), models.normalizeTagFacet).items;
      } catch (error) {
        if (!isMissing(error) || !(await issueExists(ref, options?.signal))) throw error;
        if (environments && environments.length > 0) return [];
        capabilities.learn('tags.facets', 'no');
        const event = await calls.getEvent(ref, 'latest', { signal: options?.signal });
        return facetsOf(event.tags, keys);
      }
    },

    async listTagValues(ref, key, scope, options): Promise<Page<TagValue>> {
      const query = {
        ...environmentQuery(scope.environments),
        ...rangeQuery(scope.range),
        ...pageQuery(options),
        sort: scope.sort && SORTS[scope.sort],
      };
      const call = { params: { issue: ref.id, key }, query };
      try {
        const answer = await api.callEither('tagValues', 'bareTagValues', call, options);
        return models.normalizePage(answer, rowsOf(api, 'tagValues', answer), models.normalizeTagValue);
      } catch (error) {
        // Without the tag, or in an environment nobody knows, there are no values.
        if (isMissing(error) && (await issueExists(ref, options?.signal))) return { items: [], skipped: 0 };
        throw error;
      }
    },
  };
}

/** The tags of one event as facets of a sample of one. */
function facetsOf(
  tags: readonly { readonly key: string; readonly value: string; readonly query?: string }[],
  keys: readonly string[] | undefined,
): readonly TagFacet[] {
  const facets = new Map<string, TagFacet>();
  for (const { key, value, query } of tags) {
    if (keys && keys.length > 0 && !keys.includes(key)) continue;
    const values = [
      ...(facets.get(key)?.values ?? []),
      { value, count: 1, ...(query !== undefined && { query }) },
    ];
    facets.set(key, { key, values, sample: { from: 1 } });
  }
  return [...facets.values()];
}
