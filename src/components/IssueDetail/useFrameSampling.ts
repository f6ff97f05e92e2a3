'use client';
import { useCallback, useMemo } from 'react';
import type { EventScope } from '../../client/types/client.js';
import { useEventSample } from '../../hooks/queries/useEventSample.js';
import { frameIdentities, frameSample } from '../../insights/index.js';
import type { CrashEvent, IssueRef } from '../../model/index.js';
import { useUIConfig } from '../config/index.js';
import { redacted } from '../internal/redaction/outcome.js';
import type { FrameSampling } from '../StackTrace/index.js';

/** How common frames are among the issue's events. Of an event only its frames are kept, as they may be seen. */
export function useFrameSampling(issueRef: IssueRef, scope: EventScope): FrameSampling {
  const { redactEvent, onError } = useUIConfig();
  const read = useCallback(
    (event: CrashEvent) => {
      if (redactEvent === undefined) return frameIdentities(event);
      const { shown, failed } = redacted(event, redactEvent, (redact) => redact(event));
      if (failed) onError(failed.error, { component: 'StackTrace', section: 'redaction' });
      return shown && frameIdentities(shown);
    },
    [redactEvent, onError],
  );
  const { read: events, start, stop, ...state } = useEventSample(issueRef, scope, { read });
  const sample = useMemo(() => frameSample(events), [events]);
  const { state: at, most, of, unread, kind, problem } = state;
  return useMemo(
    () => ({ state: at, most, of, unread, kind, problem, sample, onStart: start, onStop: stop }),
    [at, most, of, unread, kind, problem, sample, start, stop],
  );
}
