import type { CrashEvent, EventSummary, IssueRef, Page } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { readEventId } from '../../normalize/event/eventId.js';
import { normalizeEvent } from '../../normalize/event.js';
import { normalizeEventSummary } from '../../normalize/eventSummary.js';
import type { NormalizeContext } from '../../normalize/issue/issueRefOf.js';
import { toJson } from '../../normalize/read/json.js';
import type { CallOptions, EventScope, PageOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { required } from '../shared/api.js';
import { overEmptyPages, pageSize } from '../shared/listing.js';
import { type GlitchtipApi, pageOf, pageQuery, windowOf } from './api.js';

type EventCalls = Pick<ClientCalls, 'listEvents' | 'getEvent' | 'getRawEvent'>;

/** Base64 of `r=1`: the list from its end. */
const FROM_THE_END = 'cj0x';
/** Rows are whole events here, of up to a megabyte. */
const FEW = 20;

export function eventCalls(api: GlitchtipApi): EventCalls {
  const { source, now } = api.context;
  const contextOf = (ref: IssueRef): NormalizeContext => ({ source, project: ref.project, issueId: ref.id });

  /** The list knows neither dates nor environments: rows are left out here. */
  const readPage = async (
    ref: IssueRef,
    scope: EventScope,
    options: PageOptions,
  ): Promise<Page<EventSummary>> => {
    const few = { ...options, pageSize: Math.min(pageSize(options), FEW) };
    const call = { params: { issue: ref.id }, query: pageQuery(few) };
    const answer = await api.call('issueEvents', call, options);
    const page = pageOf(api, 'issueEvents', answer, few, (row) => normalizeEventSummary(row, contextOf(ref)));
    const { from, to } = windowOf(scope.range, now());
    const wanted = new Set(scope.environments);
    const items = page.items.filter(({ environment, occurredAt }) => {
      const at = Date.parse(occurredAt ?? '');
      return !(at < from) && !(at > to) && (wanted.size === 0 || wanted.has(environment ?? ''));
    });
    return { ...page, items };
  };

  const detail = async (
    ref: IssueRef,
    event: string,
    options: CallOptions | undefined,
  ): Promise<CrashEvent> => {
    const answer = await api.call('issueEvent', { params: { issue: ref.id, event } }, options);
    return required(api, 'issueEvent', answer, normalizeEvent(answer.json, contextOf(ref)));
  };

  /** The first of the list, with its neighbours, which the list does not tell. */
  const firstOf = async (ref: IssueRef, scope: EventScope, options: PageOptions): Promise<CrashEvent> => {
    const { items } = await overEmptyPages(options, (one) => readPage(ref, scope, one));
    const [first] = items;
    if (!first) throw new CrashboardError('not_found', 'the issue has no such event');
    return detail(ref, first.id, options);
  };

  return {
    async listEvents(ref, scope, options = {}) {
      const page = await overEmptyPages(options, (one) => readPage(ref, scope, one));
      // What is left out here is in the server's total.
      const { total, totalIsCapped, ...rest } = page;
      const isWhole = !scope.range && !scope.environments?.length;
      return { ...(isWhole ? page : rest), ...(scope.query && { ignoredTokens: [scope.query] }) };
    },

    async getEvent(ref, which, options = {}) {
      const { signal, environments } = options;
      if (which === 'oldest') {
        const event = await firstOf(ref, {}, { signal, cursor: FROM_THE_END, pageSize: 1 });
        if (event.olderEventId === undefined) return event;
        throw new CrashboardError('unsupported', 'this server does not tell the oldest event');
      }
      if (which !== 'latest' && which !== 'recommended')
        return detail(ref, readEventId(which) ?? which, { signal });
      return environments?.some((name) => name !== '')
        ? firstOf(ref, { environments }, { signal, pageSize: FEW })
        : detail(ref, 'latest', { signal });
    },

    async getRawEvent(ref, eventId, options) {
      const params = { issue: ref.id, event: readEventId(eventId) ?? eventId };
      const answer = await api.call('rawEvent', { params }, options);
      return required(api, 'rawEvent', answer, toJson(answer.json));
    },
  };
}
