import { mainException } from '../../../model/event/mainException.js';
import type { CrashEvent, EventSummary, IssueRef } from '../../../model/index.js';
import { readEventId } from '../../normalize/event/eventId.js';
import { normalizeEvent } from '../../normalize/event.js';
import { summarizeEvent } from '../../normalize/eventSummary.js';
import { readId, readObject } from '../../normalize/read/scalars.js';
import type { CallOptions } from '../../types/client.js';
import { promoteTags } from '../local/promotedTags.js';
import { createPageCache } from '../shared/pageCache.js';
import type { BugsinkApi, ServerPage, Wire } from './api.js';
import { timeOf } from './window.js';

/** A row of an issue's events. It has three names: where the server keeps it, the SDK's id, and its number. */
export interface EventRow {
  readonly address: string;
  readonly id: string;
  readonly number: number | undefined;
  /** When the server got it: what the issue's own times are counted by. Epoch milliseconds. */
  readonly at: number | undefined;
  readonly wire: Wire;
}

export interface EventPage {
  readonly rows: readonly EventRow[];
  readonly next: string | undefined;
  readonly ended?: 'loop' | undefined;
  readonly skipped: number;
}

/** What rows of lists and tags need of a whole event. Events never change, so this is kept. */
export interface EventDigest {
  readonly summary: EventSummary;
  readonly at: number | undefined;
  readonly isUnhandled: boolean | undefined;
}

export interface EventStore {
  /** Newest first. `isFresh` reads the beginning of the list anew. */
  page(
    issue: string,
    cursor: string | undefined,
    options: CallOptions | undefined,
    isFresh?: boolean,
  ): Promise<EventPage>;
  oldest(issue: string, options: CallOptions | undefined): Promise<readonly EventRow[]>;
  /** The event as the server hands it out: a row with the SDK's JSON in `data`. */
  whole(address: string, options: CallOptions | undefined): Promise<Wire>;
  digest(ref: IssueRef, row: EventRow, options: CallOptions | undefined): Promise<EventDigest | undefined>;
  rowOf(value: unknown): EventRow | undefined;
}

const MAX_DIGESTS = 1000;

export function createEventStore(api: BugsinkApi): EventStore {
  const { context } = api;
  const { source } = context;
  const pages = createPageCache<ServerPage>(context.now);
  const digests = new Map<string, EventDigest>();

  const rowOf = (value: unknown): EventRow | undefined => {
    const wire = readObject(value);
    const address = readId(wire?.id);
    const id = readEventId(wire?.event_id);
    if (!wire || address === undefined || id === undefined) return undefined;
    const number = typeof wire.digest_order === 'number' ? wire.digest_order : undefined;
    return { address, id, number, at: timeOf(wire.ingested_at), wire };
  };

  const whole: EventStore['whole'] = async (address, options) => {
    const answer = await api.call('event', { params: { event: address } }, options);
    const wire = readObject(answer.json);
    if (!wire) throw api.wrongShape('event', answer.status);
    return wire;
  };

  return {
    rowOf,
    whole,

    async page(issue, cursor, options, isFresh = false) {
      const key = `${issue} ${cursor ?? ''}`;
      const kept = isFresh ? undefined : pages.get(key);
      const page = kept ?? (await api.list('events', { issue, cursor }, options));
      pages.set(key, page);
      const rows = page.rows.flatMap((row) => rowOf(row) ?? []);
      return {
        rows,
        next: page.next,
        ended: page.ended,
        skipped: page.skipped + page.rows.length - rows.length,
      };
    },

    async oldest(issue, options) {
      const { rows } = await api.list('events', { issue, order: 'asc' }, options);
      return rows.flatMap((row) => rowOf(row) ?? []);
    },

    async digest(ref, row, options) {
      const known = digests.get(row.address);
      if (known) return known;
      const wire = await whole(row.address, options);
      const event = normalizeEvent(wire, { source, project: ref.project, issueId: ref.id });
      if (!event) return undefined;
      const digest: EventDigest = {
        summary: summarizeEvent({ ...event, tags: promoteTags(event) }),
        at: row.at,
        isUnhandled: isUnhandled(event),
      };
      digests.set(row.address, digest);
      const [oldest] = digests.size > MAX_DIGESTS ? digests.keys() : [];
      if (oldest !== undefined) digests.delete(oldest);
      return digest;
    },
  };
}

function isUnhandled(event: CrashEvent): boolean | undefined {
  const handled = mainException(event)?.mechanism?.handled;
  return handled === undefined ? undefined : !handled;
}
