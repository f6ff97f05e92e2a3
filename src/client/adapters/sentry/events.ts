import type { CrashEvent, EventSelector, EventSummary, IssueRef, Page } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { readEventId } from '../../normalize/event/eventId.js';
import { normalizeEvent } from '../../normalize/event.js';
import { normalizeEventSummary } from '../../normalize/eventSummary.js';
import { toJson } from '../../normalize/read/json.js';
import { normalizePage } from '../../normalize/read/page.js';
import type { CallOptions, EventScope } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows, isMissing, required } from '../shared/api.js';
import type { SentryApi } from './api.js';
import { eventQuery, pageQuery } from './query.js';

type EventCalls = Pick<ClientCalls, 'listEvents' | 'getEvent' | 'getRawEvent'>;

export function eventCalls(api: SentryApi): EventCalls {
  const { absent } = api;
  const { source, capabilities } = api.context;
  const contextOf = (ref: IssueRef): { source: string; project: string; issueId: string } => ({
    source,
    project: ref.project,
    issueId: ref.id,
  });

  const detail = async (
    ref: IssueRef,
    which: string,
    scope: EventScope,
    options: CallOptions | undefined,
  ): Promise<CrashEvent> => {
    const call = { params: { issue: ref.id, event: which }, query: eventQuery(scope) };
    const answer = await api.callEither('issueEvent', 'bareIssueEvent', call, options);
    return required(api, 'issueEvent', answer, normalizeEvent(answer.json, contextOf(ref)));
  };

  /** The list knows the newest event even where the word for it is not understood. */
  const firstOfList = async (
    ref: IssueRef,
    scope: EventScope,
    options: CallOptions | undefined,
    error: CrashboardError = new CrashboardError('not_found', 'the issue has no event here'),
  ): Promise<CrashEvent> => {
    const call = { params: { issue: ref.id }, query: { ...eventQuery(scope), full: 1, per_page: 1 } };
    const answer = await api.callEither('issueEvents', 'bareIssueEvents', call, options);
    const [first] = answerRows(api, 'issueEvents', answer);
    if (first === undefined) throw error;
    return required(api, 'issueEvents', answer, normalizeEvent(first, contextOf(ref)));
  };

  /** The words that have been understood: a 404 is then about the events. */
  const understood = new Set<string>();

  const byWord = async (
    ref: IssueRef,
    word: 'latest' | 'recommended',
    scope: EventScope,
    options: CallOptions | undefined,
  ): Promise<CrashEvent> => {
    const event = await detail(ref, word, scope, options);
    understood.add(word);
    return event;
  };

  const latest = async (
    ref: IssueRef,
    scope: EventScope,
    options: CallOptions | undefined,
  ): Promise<CrashEvent> => {
    if (absent.has('latest')) return firstOfList(ref, scope, options);
    try {
      return await byWord(ref, 'latest', scope, options);
    } catch (error) {
      if (!isMissing(error) || understood.has('latest')) throw error;
      const event = await firstOfList(ref, scope, options, error);
      absent.note('latest');
      return event;
    }
  };

  const recommended = async (
    ref: IssueRef,
    scope: EventScope,
    options: CallOptions | undefined,
  ): Promise<CrashEvent> => {
    if (capabilities.lacks('events.recommended')) return latest(ref, scope, options);
    try {
      return await byWord(ref, 'recommended', scope, options);
    } catch (error) {
      if (!isMissing(error) || understood.has('recommended')) throw error;
      const event = await latest(ref, scope, options);
      // The issue has an event, so it was the word that is unknown.
      capabilities.learn('events.recommended', 'no');
      return event;
    }
  };

  return {
    async listEvents(ref, scope, options): Promise<Page<EventSummary>> {
      const call = {
        params: { issue: ref.id },
        query: { ...eventQuery(scope), ...(scope.sample && { sample: 1 }), ...pageQuery(options) },
      };
      const answer = await api.callEither('issueEvents', 'bareIssueEvents', call, options);
      return normalizePage(answer, answerRows(api, 'issueEvents', answer), (row) =>
        normalizeEventSummary(row, contextOf(ref)),
      );
    },

    async getEvent(ref, which: EventSelector, options = {}) {
      const { signal, ...scope } = options;
      if (which === 'latest') return latest(ref, scope, { signal });
      if (which === 'recommended') return recommended(ref, scope, { signal });
      return detail(ref, readEventId(which) ?? which, scope, { signal });
    },

    async getRawEvent(ref, eventId, options) {
      const params = { project: ref.project, event: readEventId(eventId) ?? eventId };
      const answer = await api.call('rawEvent', { params }, options);
      return required(api, 'rawEvent', answer, toJson(answer.json));
    },
  };
}
