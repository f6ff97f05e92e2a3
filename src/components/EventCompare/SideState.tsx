'use client';
import type { ReactElement } from 'react';
import type { CrashEvent, Resource } from '../../model/index.js';
import { AsyncBoundary } from '../internal/states/AsyncBoundary.js';
import { Skeleton } from '../internal/states/Skeleton.js';
import { type CompareContextValue, letterOf, type SideName } from './compareContext.js';
import { NoEvent } from './NoEvent.js';

interface SideStateProps {
  readonly side: SideName;
  readonly resource: Resource<CrashEvent>;
  readonly onRetry: (() => void) | undefined;
  readonly t: CompareContextValue['t'];
}

/** Why one of the events is not there, or not new. Nothing while all is well. */
export function SideState({ side, resource, onRetry, t }: SideStateProps): ReactElement | null {
  const letter = letterOf(t, side);
  if (resource.status === 'error' && resource.problem.code === 'not_found')
    return <NoEvent title={t('missingTitle', { side: letter })} text={t('missingText')} />;
  if (resource.status === 'success' && !resource.refreshProblem) return null;
  return (
    <AsyncBoundary
      resource={resource}
      label={t('eventOf', { side: letter })}
      onRetry={onRetry}
      skeleton={<Skeleton lines={6} />}
    >
      {() => null}
    </AsyncBoundary>
  );
}
