'use client';
import { type ReactElement, useMemo } from 'react';
import { useSourceMapProblems } from '../../hooks/queries/useSourceMapProblems.js';
import { countMinified } from '../../insights/index.js';
import type { CrashEvent, IssueRef } from '../../model/index.js';
import {
  type FrameSampling,
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
  const evidence = useMemo<StackEvidence>(
    () => ({ sourceMaps: { answer: problems, onAsk: problems.refresh }, sampling }),
    [problems, sampling],
  );
  return <StackTrace {...props} evidence={evidence} />;
}

function hasMinified({ exceptions, threads, stacktrace, platform }: CrashEvent): boolean {
  const stacks = [...exceptions, ...threads].map((one) => one.stacktrace);
  return [...stacks, stacktrace].some((stack) => stack && countMinified(stack.frames, platform) > 0);
}
