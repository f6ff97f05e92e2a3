'use client';
import { type ReactElement, useMemo, useState } from 'react';
import type { RefreshableResource } from '../../hooks/cache/useResource.js';
import { useReleaseFiles } from '../../hooks/queries/useReleaseFiles.js';
import { useSourceMapProblems } from '../../hooks/queries/useSourceMapProblems.js';
import { useSuspectCommits } from '../../hooks/queries/useSuspectCommits.js';
import { countMinified } from '../../insights/index.js';
import type { CrashEvent, IssueRef } from '../../model/index.js';
import {
  type Asked,
  type FrameSampling,
  type ReleaseChanges,
  type StackEvidence,
  StackTrace,
  type StackTraceProps,
} from '../StackTrace/index.js';

interface StackSectionProps extends Omit<StackTraceProps, 'evidence'> {
  readonly issueRef: IssueRef;
  /** Belongs to the issue: it outlives the event. */
  readonly sampling?: FrameSampling | undefined;
}

/** The stack trace with what the server can tell beyond the event. */
export function StackSection({ issueRef, sampling, ...props }: StackSectionProps): ReactElement {
  const { event } = props;
  const isMinified = useMemo(() => hasMinified(event), [event]);
  // Nobody has to ask: who sees minified frames wants to know why.
  const problems = useSourceMapProblems(issueRef, isMinified ? event.id : undefined);
  const [askedFor, setAskedFor] = useState<string>();
  const isAsked = askedFor === event.id;
  const suspects = useSuspectCommits(issueRef, isAsked ? event.id : undefined);
  const changes = useReleaseFiles(isAsked ? event.release : undefined);
  const evidence = useMemo<StackEvidence>(() => {
    const asked = <T,>(answer: RefreshableResource<T>): Asked<T> => ({
      answer,
      onAsk: isAsked ? answer.refresh : () => setAskedFor(event.id),
    });
    return {
      sourceMaps: { answer: problems, onAsk: problems.refresh },
      sampling,
      suspects: asked(suspects),
      // There is nothing to wait for where the event names no release.
      changes: isAsked && event.release === undefined ? NO_RELEASE : asked(changes),
    };
  }, [problems, sampling, suspects, changes, isAsked, event.id, event.release]);
  return <StackTrace {...props} evidence={evidence} />;
}

const NO_RELEASE: Asked<ReleaseChanges> = {
  answer: { status: 'success', fetchStatus: 'idle', data: { files: [], isCapped: false }, updatedAt: '' },
};

function hasMinified({ exceptions, threads, stacktrace, platform }: CrashEvent): boolean {
  const stacks = [...exceptions, ...threads].map((one) => one.stacktrace);
  return [...stacks, stacktrace].some((stack) => stack && countMinified(stack.frames, platform) > 0);
}
