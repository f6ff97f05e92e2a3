import { tagFacets } from '../../client/adapters/local/facets.js';
import type { EventScope } from '../../client/types/client.js';
import { type IssueRef, issueKey, type Json, type TagFacet } from '../../model/index.js';
import { MINUTE } from './freshness.js';
import type { ResourceRequest } from './requests.js';

/** Events that are counted: one page. */
const EVENTS = 100;

/** What of the tags is wanted. */
export interface TagsWithinOptions {
  /** Only these keys. */
  readonly keys?: readonly string[] | undefined;
  /** Values for each key. @default 10 */
  readonly valuesPerKey?: number | undefined;
}

/**
 * How the events of a search spread over their tags, counted over the newest hundred of them: servers count tags of all
 * events only. One request. Fresh for a minute.
 */
export function tagsWithinRequest(
  ref: IssueRef,
  scope: EventScope,
  options: TagsWithinOptions,
): ResourceRequest<readonly TagFacet[]> {
  return {
    kind: 'resource',
    key: ['tags-within', issueKey(ref), JSON.parse(JSON.stringify([scope, options])) as Json],
    staleMs: MINUTE,
    async load(client, call) {
      const { items, total, nextCursor } = await client.listEvents(ref, scope, { ...call, pageSize: EVENTS });
      const events = items.map((event) => ({ event, at: Date.parse(event.occurredAt ?? '') || undefined }));
      const sample = {
        from: items.length,
        ...(total !== undefined && total > items.length ? { of: total } : {}),
      };
      const isWhole = nextCursor === undefined;
      return tagFacets(events, options.keys, options.valuesPerKey).map((facet) =>
        isWhole ? facet : { ...facet, sample },
      );
    },
  };
}
