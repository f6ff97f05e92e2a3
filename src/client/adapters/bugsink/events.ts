import type { CrashEvent, EventSelector, EventSummary, IssueRef, Page } from '../../../model/index.js';
import { parseQuery } from '../../../search/index.js';
import { CrashboardError, isCrashboardError } from '../../http/errors.js';
import { readEventId } from '../../normalize/event/eventId.js';
import { normalizeEvent } from '../../normalize/event.js';
import { normalizeEventSummary } from '../../normalize/eventSummary.js';
import { toJson } from '../../normalize/read/json.js';
import { readText } from '../../normalize/read/scalars.js';
import type { CallOptions, EventScope } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { pageSize } from '../shared/listing.js';
import type { BugsinkApi } from './api.js';
import type { EventRow, EventStore } from './eventStore.js';
import { timeOf, windowOf } from './window.js';

type EventCalls = Pick<ClientCalls, 'listEvents' | 'getEvent' | 'getRawEvent'>;

/** Rows of a page are enriched by one request each, so a page is what a screen holds. */
const MAX_ROWS = 25;
/** Server pages to look through for an event that is known by its SDK's id only. */
const MAX_SEARCHED = 40;
const NO_STACK = '_No stacktrace available._';

/** An event in its list, with the events beside it. */
interface Found {
  readonly address: string;
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
}

export function eventCalls(api: BugsinkApi, store: EventStore): EventCalls {
  const { source, now } = api.context;

  const nothing = (): CrashboardError =>
    new CrashboardError('not_found', 'the server keeps no such event of the issue', { status: 404 });

  const inPage = (rows: readonly EventRow[], index: number): Found | undefined => {
    const row = rows[index];
    return row && { address: row.address, older: rows[index + 1]?.id, newer: rows[index - 1]?.id };
  };

  const latest = async (ref: IssueRef, scope: EventScope, options: CallOptions): Promise<Found> => {
    const { from, to } = windowOf(scope.range, now());
    const { rows } = await store.page(ref.id, undefined, options, true);
    const index = rows.findIndex(({ wire }) => isInside(timeOf(wire.timestamp), from, to));
    const found = inPage(rows, index < 0 && !scope.range ? 0 : index);
    if (!found) throw nothing();
    return found;
  };

  const oldest = async (ref: IssueRef, options: CallOptions): Promise<Found> => {
    const [first, second] = await store.oldest(ref.id, options);
    if (!first) throw nothing();
    return { address: first.address, newer: second?.id };
  };

  /** Through the list, newest first, since the server finds events by an id of its own only. */
  const byId = async (ref: IssueRef, id: string, options: CallOptions): Promise<Found> => {
    let cursor: string | undefined;
    let before: EventRow | undefined;
    for (let number = 0; number < MAX_SEARCHED; number += 1) {
      const isAgain = number === 0;
      let { rows, next } = await store.page(ref.id, cursor, options);
      let index = rows.findIndex((row) => row.id === id);
      if (isAgain && index < 0) {
        // The event may be younger than what was kept of the list.
        ({ rows, next } = await store.page(ref.id, cursor, options, true));
        index = rows.findIndex((row) => row.id === id);
      }
      const found = inPage(rows, index);
      if (found) {
        const older = found.older ?? (next && (await store.page(ref.id, next, options)).rows[0]?.id);
        return { ...found, older, newer: found.newer ?? before?.id };
      }
      before = rows.at(-1);
      cursor = next;
      if (cursor === undefined) break;
    }
    throw nothing();
  };

  const find = (
    ref: IssueRef,
    which: EventSelector,
    scope: EventScope,
    options: CallOptions,
  ): Promise<Found> => {
    if (which === 'latest' || which === 'recommended') return latest(ref, scope, options);
    if (which === 'oldest') return oldest(ref, options);
    return byId(ref, readEventId(which) ?? which, options);
  };

  return {
    async listEvents(ref, scope, options = {}): Promise<Page<EventSummary>> {
      const [cursor, after] = placeOf(options.cursor);
      const isFresh = options.cursor === undefined;
      const { rows, next, ended, skipped } = await store.page(ref.id, cursor, options, isFresh);
      const { from, to } = windowOf(scope.range, now());
      const behind =
        after === undefined ? rows : rows.slice(rows.findIndex((row) => row.address === after) + 1);
      const inside = behind.filter(({ wire }) => isInside(timeOf(wire.timestamp), from, to));
      const shown = inside.slice(0, Math.min(pageSize(options), MAX_ROWS));
      const items = await Promise.all(shown.map((row) => summaryOf(ref, row, options)));
      const found = items.flatMap((item) => item ?? []);
      const onward = nextPlace(shown.at(-1), inside.length > shown.length, cursor, next);
      const ignoredTokens = [
        ...parseQuery(scope.query ?? '').tokens.map(({ raw }) => raw),
        ...(scope.environments ?? []).map((name) => `environment:${name}`),
      ];
      return {
        items: found,
        skipped: (after === undefined ? skipped : 0) + items.length - found.length,
        ...(onward !== undefined ? { nextCursor: onward } : ended && { stoppedBy: ended }),
        ...(ignoredTokens.length > 0 && { ignoredTokens }),
      };
    },

    async getEvent(ref, which, options = {}): Promise<CrashEvent> {
      const { signal, ...scope } = options;
      const { address, older, newer } = await find(ref, which, scope, { signal });
      const wire = await store.whole(address, { signal });
      const event = normalizeEvent(wire, { source, project: ref.project, issueId: ref.id });
      if (!event) throw api.wrongShape('event');
      const stackText = readText(wire.stacktrace_md);
      return {
        ...event,
        ...(older !== undefined && { olderEventId: older }),
        ...(newer !== undefined && { newerEventId: newer }),
        ...(stackText !== undefined && stackText.trim() !== NO_STACK && { stackText }),
      };
    },

    async getRawEvent(ref, eventId, options) {
      const { address } = await find(ref, eventId, {}, { signal: options?.signal });
      const payload = toJson((await store.whole(address, options)).data);
      if (payload === undefined) throw api.wrongShape('event');
      return payload;
    },
  };

  /** A row with what only the whole event tells. Without that, what the list tells. */
  async function summaryOf(
    ref: IssueRef,
    row: EventRow,
    options: CallOptions,
  ): Promise<EventSummary | undefined> {
    try {
      const digest = await store.digest(ref, row, options);
      // What is kept was perhaps read for an issue whose project was not at hand.
      if (digest) return { ...digest.summary, issue: ref };
    } catch (error) {
      // The server throws old events away at any time.
      if (!isCrashboardError(error, 'not_found')) throw error;
    }
    return normalizeEventSummary(row.wire, { source, project: ref.project, issueId: ref.id });
  }
}

/** An event without a time is inside every window: hiding it would lose it. */
function isInside(at: number | undefined, from: number, to: number): boolean {
  return at === undefined || (at >= from && at <= to);
}

/** Our pages are shorter than the server's: which page of its, and behind which row. */
function placeOf(cursor: string | undefined): readonly [string | undefined, string | undefined] {
  const [, after, page] = /^([\w-]*)@(.*)$/s.exec(cursor ?? '') ?? [];
  return [page || undefined, after || undefined];
}

function nextPlace(
  last: EventRow | undefined,
  hasMoreInPage: boolean,
  cursor: string | undefined,
  next: string | undefined,
): string | undefined {
  if (hasMoreInPage && last) return `${last.address}@${cursor ?? ''}`;
  return next === undefined ? undefined : `@${next}`;
}
