import type { Page, TagFacet, TagValue } from '../../../model/index.js';
import { normalizeTagFacet } from '../../normalize/issue/tagFacet.js';
import { normalizePage } from '../../normalize/read/page.js';
import type { CallOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows } from '../shared/api.js';
import { pageSize } from '../shared/listing.js';
import type { GlitchtipApi } from './api.js';

type TagCalls = Pick<ClientCalls, 'listTagFacets' | 'listTagValues'>;

const VALUES_PER_KEY = 10;

/** The server sends every value of every tag at once, in any order of keys, and counts all events of the issue. */
export function tagCalls(api: GlitchtipApi): TagCalls {
  const facets = async (
    issue: string,
    key: string | undefined,
    options: CallOptions | undefined,
  ): Promise<Page<TagFacet>> => {
    const answer = await api.call('tagFacets', { params: { issue }, query: { key } }, options);
    return normalizePage(answer, answerRows(api, 'tagFacets', answer), normalizeTagFacet);
  };

  return {
    async listTagFacets(ref, { keys = [], valuesPerKey = VALUES_PER_KEY }, options) {
      const { items } = await facets(ref.id, keys.length === 1 ? keys[0] : undefined, options);
      return items
        .filter(({ key }) => keys.length === 0 || keys.includes(key))
        .map((facet) => ({ ...facet, values: facet.values.slice(0, valuesPerKey) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    },

    async listTagValues(ref, key, _scope, options = {}): Promise<Page<TagValue>> {
      const { items, skipped } = await facets(ref.id, key, options);
      const values = items.find((facet) => facet.key === key)?.values ?? [];
      const from = Number(options.cursor ?? 0) || 0;
      const to = from + pageSize(options);
      return {
        items: values.slice(from, to),
        skipped,
        total: values.length,
        ...(to < values.length && { nextCursor: String(to) }),
      };
    },
  };
}
