import type { TagFacet } from '../../../model/index.js';
import { isCrashboardError } from '../../http/errors.js';
import { readObject } from '../../normalize/read/scalars.js';
import { tagFacets } from '../local/facets.js';
import type { ClientCalls } from '../shared/adapter.js';
import type { BugsinkApi } from './api.js';
import type { EventDigest, EventStore } from './eventStore.js';
import { timeOf, windowOf } from './window.js';

type TagCalls = Pick<ClientCalls, 'listTagFacets'>;

/** Events whose payloads are read for one set of facets. */
const MAX_SAMPLE = 50;

/** The server counts no tags for others to read, so they are counted over the newest events, and say so. */
export function tagCalls(api: BugsinkApi, store: EventStore): TagCalls {
  const { now } = api.context;
  return {
    async listTagFacets(
      ref,
      { range, environments = [], keys, valuesPerKey },
      options,
    ): Promise<readonly TagFacet[]> {
      const { from, to } = windowOf(range, now());
      const { rows, next } = await store.page(ref.id, undefined, options, true);
      const inside = rows.filter(({ wire }) => {
        const at = timeOf(wire.timestamp);
        return at === undefined || (at >= from && at <= to);
      });
      const newest = inside.slice(0, MAX_SAMPLE);
      const read = await Promise.all(
        newest.map((row) =>
          store.digest(ref, row, options).catch((error: unknown) => {
            // Thrown away meanwhile.
            if (isCrashboardError(error, 'not_found')) return undefined;
            throw error;
          }),
        ),
      );
      const digests = read
        .filter((digest): digest is EventDigest => digest !== undefined)
        .filter(
          ({ summary }) => environments.length === 0 || environments.includes(summary.environment ?? ''),
        );
      const of = await sampledFrom();
      return tagFacets(
        digests.map(({ summary, at }) => ({ event: summary, at })),
        keys,
        valuesPerKey ?? MAX_SAMPLE,
      ).map((facet) => ({ ...facet, sample: { from: digests.length, ...(of !== undefined && { of }) } }));

      /** How many events the sample stands for: what the issue still has, where the range does not cut it. */
      async function sampledFrom(): Promise<number | undefined> {
        if (environments.length > 0) return undefined;
        if (next === undefined || inside.length < rows.length) return inside.length;
        if (range) return undefined;
        const { json } = await api.call('issue', { params: { issue: ref.id } }, options);
        const stored = readObject(json)?.stored_event_count;
        return typeof stored === 'number' ? stored : undefined;
      }
    },
  };
}
