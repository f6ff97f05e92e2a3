import type { CrashEvent, EventSummary, IssueRef, Page } from '../../../model/index.js';
import { CrashboardError } from '../../errors.js';
import type { NormalizeContext } from '../../normalize/issueRefOf.js';
import type { CallOptions, EventScope, PageOptions } from '../../types.js';
import { required } from '../shared/api.js';
import { overEmptyPages } from '../shared/listing.js';
import type { ClientCalls } from '../types.js';
import { type GlitchtipApi, pageOf, pageQuery, windowOf } from './api.js';

type EventCalls = Pick<ClientCalls, 'listEvents' | 'getEvent' | 'getRawEvent'>;

/** Base64 of `r=1`: the list from its end. */
const FROM_THE_END = 'cj0x';
/** Rows are whole events here, so few are asked for where one is wanted. */
const FEW = 20;

const normalizers = (): Promise<typeof import('../../normalize/eventModels.js')> =>
  import('../../normalize/eventModels.js');

export function eventCalls(api: GlitchtipApi): EventCalls {
  const { source, models, now } = api.context;
  const contextOf = (ref: IssueRef): NormalizeContext => ({ source, project: ref.project, issueId: ref.id });

  /** The list knows neither dates nor environments: rows are left out here. */
  const readPage = async (
    ref: IssueRef,
    scope: EventScope,
    options: PageOptions,
  ): Promise<Page<EventSummary>> => {
    const call = { params: { issue: ref.id }, query: pageQuery(options) };
    const answer = await api.call('issueEvents', call, options);
    const { normalizeEventSummary } = await normalizers();
    const page = pageOf(api, 'issueEvents', answer, options, (row) =>
      normalizeEventSummary(row, contextOf(ref)),
    );
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
    const { normalizeEvent } = await normalizers();
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
        if (event.older === undefined) return event;
        throw new CrashboardError('unsupported', 'this server does not tell the oldest event');
      }
      if (which !== 'latest' && which !== 'recommended')
        return detail(ref, models.readEventId(which) ?? which, { signal });
      return environments?.some((name) => name !== '')
        ? firstOf(ref, { environments }, { signal, pageSize: FEW })
        : detail(ref, 'latest', { signal });
    },

    async getRawEvent(ref, eventId, options) {
      const params = { issue: ref.id, event: models.readEventId(eventId) ?? eventId };
      const answer = await api.call('rawEvent', { params }, options);
      return required(api, 'rawEvent', answer, models.toJson(answer.json));
    },
  };
}
