'use client';
import { useMemo } from 'react';
import { useCapabilities } from '../../hooks/queries/useCapabilities.js';
import { useTraceLoader } from '../../hooks/queries/useTraceLoader.js';
import type { Translate } from '../../i18n/index.js';
import { eventTime, spanSteps, traceErrors, traceSpans } from '../../insights/index.js';
import { type CrashEvent, lacks, type Trace } from '../../model/index.js';
import type { TimelineSource } from '../BreadcrumbTimeline/index.js';
import type { IssueDetailMessages } from './IssueDetail.messages.js';

/** What the server knows of the event's trace, for the axis of its breadcrumbs; fetched when the reader asks. */
export function useTraceSources(
  event: CrashEvent,
  t: Translate<IssueDetailMessages>,
): readonly TimelineSource[] {
  const load = useTraceLoader();
  const hasTraces = !lacks(useCapabilities(), 'traces');
  return useMemo(() => {
    const traceId = hasTraces ? traceIdOf(event) : undefined;
    const own = event.spans.length > 0 ? spanSteps(event.spans) : undefined;
    if (traceId === undefined)
      return own ? [{ id: 'spans', label: t('sourceSpans'), load: async () => own }] : [];
    const stepsOf = async (read: (trace: Trace) => ReturnType<typeof traceSpans>) => {
      const trace = await load(traceId, eventTime(event));
      return { steps: read(trace), isCut: trace.isCut || trace.skipped > 0 };
    };
    return [
      { id: 'errors', label: t('sourceErrors'), load: () => stepsOf(traceErrors) },
      { id: 'spans', label: t('sourceSpans'), load: () => stepsOf(traceSpans) },
    ];
  }, [event, t, load, hasTraces]);
}

function traceIdOf({ contexts }: CrashEvent): string | undefined {
  const id = contexts.find(({ kind, name }) => kind === 'trace' || name === 'trace')?.data.trace_id;
  return typeof id === 'string' && /^[\da-f-]{32,36}$/i.test(id) ? id.replaceAll('-', '') : undefined;
}
