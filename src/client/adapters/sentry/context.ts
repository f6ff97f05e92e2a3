import type {
  Activity,
  Attachment,
  AttachmentContent,
  Page,
  Trace,
  UserFeedback,
} from '../../../model/index.js';
import { normalizeAttachment } from '../../normalize/event/attachment.js';
import { normalizeAttachmentContent } from '../../normalize/event/attachmentContent.js';
import { normalizeSourceMapProblems } from '../../normalize/event/sourceMapDebug.js';
import { normalizeTrace } from '../../normalize/event/trace.js';
import { normalizeActivity } from '../../normalize/issue/activity.js';
import { normalizeUserFeedback } from '../../normalize/issue/feedback.js';
import { normalizeOwnership } from '../../normalize/issue/ownership.js';
import { normalizeSuspectCommits } from '../../normalize/organization/commit.js';
import { normalizePage } from '../../normalize/read/page.js';
import { readObject } from '../../normalize/read/scalars.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows, isMissing, lacking, orElse } from '../shared/api.js';
import type { SentryApi } from './api.js';
import { pageQuery } from './query.js';

type ContextCalls = Pick<
  ClientCalls,
  | 'listActivity'
  | 'listUserFeedback'
  | 'listSuspectCommits'
  | 'getOwnership'
  | 'listAttachments'
  | 'getAttachmentContent'
  | 'listSourceMapProblems'
  | 'getTrace'
>;

/** A trace is looked for this long around the moment that is known. */
const AROUND_MS = 12 * 3_600_000;

/** What surrounds an issue or an event. */
export function contextCalls(api: SentryApi, calls: Pick<ClientCalls, 'getEvent'>): ContextCalls {
  const { capabilities } = api.context;

  return {
    async listActivity(ref, options): Promise<readonly Activity[]> {
      const params = { issue: ref.id };
      // Older servers tell it with the issue only.
      const ofIssue = async (): Promise<readonly Activity[]> =>
        activityOf((await api.callEither('issue', 'bareIssue', { params }, options)).json);
      if (api.absent.has('activity')) return ofIssue();
      try {
        const answer = await api.call('activity', { params }, options);
        return activityOf(answer.json);
      } catch (error) {
        if (!isMissing(error) || api.hasAnswered('activity')) throw error;
        const activity = await ofIssue();
        api.absent.note('activity');
        return activity;
      }
    },

    async listUserFeedback(ref, options): Promise<Page<UserFeedback>> {
      const call = { params: { issue: ref.id }, query: pageQuery(options) };
      const answer = await api.call('userReports', call, options);
      return normalizePage(answer, answerRows(api, 'userReports', answer), normalizeUserFeedback);
    },

    // For these, 404 is how the server says that there is nothing.
    listSuspectCommits: (ref, event, options) =>
      orNothing([], async () => {
        const answer = await api.call('committers', { params: { project: ref.project, event } }, options);
        return normalizeSuspectCommits(answer.json);
      }),

    getOwnership: (ref, event, options) =>
      orNothing({ owners: [] }, async () => {
        const answer = await api.call('owners', { params: { project: ref.project, event } }, options);
        return normalizeOwnership(answer.json);
      }),

    listSourceMapProblems: (ref, event, options) =>
      orNothing([], async () => {
        const answer = await api.call('sourceMapDebug', { params: { project: ref.project, event } }, options);
        return normalizeSourceMapProblems(answer.json);
      }),

    async listAttachments(ref, event, options): Promise<Page<Attachment>> {
      if (capabilities.lacks('events.attachments')) throw lacking(api, 'attachments');
      const call = { params: { project: ref.project, event }, query: pageQuery(options) };
      try {
        const answer = await api.call('attachments', call, options);
        capabilities.learn('events.attachments', 'yes');
        return normalizePage(answer, answerRows(api, 'attachments', answer), normalizeAttachment);
      } catch (error) {
        if (!isMissing(error) || api.hasAnswered('attachments')) throw error;
        // The feature is off where the event itself answers.
        await orElse(calls.getEvent(ref, event, { signal: options?.signal }), error);
        capabilities.learn('events.attachments', 'no');
        throw lacking(api, 'attachments', error.status);
      }
    },

    async getAttachmentContent(ref, event, id, options): Promise<AttachmentContent> {
      const params = { project: ref.project, event, id };
      // A proxy looks into the file itself, and answers with what is in it.
      const isFile = !api.context.isProxied;
      const call = { params, query: { download: 1 }, isFile };
      return normalizeAttachmentContent((await api.call('attachmentContent', call, options)).json);
    },

    async getTrace(traceId, scope, options) {
      if (capabilities.lacks('traces')) throw lacking(api, 'trace');
      const query = { project: '-1', ...window(scope?.around, api.context.now()), limit: 10_000 };
      const params = { id: traceId };
      const older = async (): Promise<Trace> => {
        const call = { params, query: { ...query, detailed: 1 } };
        return normalizeTrace(traceId, (await api.call('eventsTrace', call, options)).json);
      };
      if (api.absent.has('trace')) return older();
      try {
        const answer = await api.call('trace', { params, query }, options);
        capabilities.learn('traces', 'yes');
        return normalizeTrace(traceId, answer.json);
      } catch (error) {
        if (!isMissing(error) || api.hasAnswered('trace')) throw error;
        const trace = await older().catch(async (second: unknown) => {
          if (!isMissing(second)) throw second;
          if (!(await api.organizationAnswers(options))) throw error;
          capabilities.learn('traces', 'no');
          throw lacking(api, 'trace', error.status);
        });
        api.absent.note('trace');
        capabilities.learn('traces', 'yes');
        return trace;
      }
    },
  };
}

function activityOf(json: unknown): readonly Activity[] {
  const list = readObject(json)?.activity ?? json;
  return Array.isArray(list) ? list.flatMap((row) => normalizeActivity(row) ?? []) : [];
}

async function orNothing<T>(nothing: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isMissing(error)) return nothing;
    throw error;
  }
}

function window(
  around: string | undefined,
  now: number,
): { statsPeriod: string } | { start: string; end: string } {
  const at = Date.parse(around ?? '');
  if (Number.isNaN(at)) return { statsPeriod: '90d' };
  return {
    start: new Date(at - AROUND_MS).toISOString(),
    end: new Date(Math.max(Math.min(at + AROUND_MS, now), at + 1000)).toISOString(),
  };
}
