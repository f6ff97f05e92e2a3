'use client';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { stateMessages } from '../../i18n/kit/en/state.js';
import type { Problem, ReadyResource, Resource } from '../../model/index.js';
import { slotOr } from '../config/slots.js';
import { useUIConfig } from '../config/useUIConfig.js';
import { EmptyState } from './EmptyState.js';
import { lateProblems } from './lateProblems.js';
import { ProblemNotice } from './ProblemNotice.js';
import { Skeleton } from './Skeleton.js';
import { StaleBanner } from './StaleBanner.js';
import { useKit } from './useKit.js';

export interface AsyncBoundaryProps<T> {
  resource: Resource<T>;
  /** What is being loaded, as a plural noun: `Issues`. */
  label: string;
  isEmpty?: ((data: T) => boolean) | undefined;
  /** Whether a search or filter narrows the data, so that "empty" means "no match". */
  isFiltered?: boolean | undefined;
  onRetry?: (() => void) | undefined;
  onClearFilters?: (() => void) | undefined;
  skeleton?: ReactNode;
  emptyTitle?: string | undefined;
  emptyText?: string | undefined;
  noMatchText?: string | undefined;
  /** Drawn where the server lacks the thing. */
  unsupported?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The only place that turns a resource's state into markup. */
export function AsyncBoundary<T>(props: AsyncBoundaryProps<T>): ReactElement {
  const { resource } = props;
  const problem = resource.status === 'error' ? resource.problem : undefined;
  const refreshProblem = resource.status === 'success' ? resource.refreshProblem : undefined;
  useAuthRequired(problem ?? refreshProblem);
  useEffect(() => void lateProblems.load().catch(() => undefined), []);
  return (
    <div
      className="cb-async"
      data-status={resource.status}
      data-refreshing={(resource.status === 'success' && resource.fetchStatus === 'fetching') || undefined}
      aria-busy={resource.fetchStatus === 'fetching' || resource.status === 'pending'}
    >
      <Content {...props} />
    </div>
  );
}

function useAuthRequired(problem: Problem | undefined): void {
  const { onAuthRequired } = useUIConfig();
  useEffect(() => {
    if (problem?.code === 'unauthorized' && problem.hint !== 'upstream_unauthorized')
      onAuthRequired?.(problem);
  }, [problem, onAuthRequired]);
}

function Content<T>(props: AsyncBoundaryProps<T>): ReactElement {
  const { resource, label, onRetry } = props;
  const { components } = useUIConfig();
  if (resource.status === 'pending') return <Pending {...props} />;
  if (resource.status === 'success') return <Ready {...props} resource={resource} />;
  if (resource.problem.code === 'unsupported') return <Unsupported>{props.unsupported}</Unsupported>;
  const Notice = slotOr(components, 'Error', ProblemNotice);
  return <Notice problem={resource.problem} what={label} onRetry={onRetry} />;
}

function Pending<T>({ label, skeleton }: AsyncBoundaryProps<T>): ReactElement {
  const t = useKit(stateMessages);
  const { components } = useUIConfig();
  const text = t('loading', { what: label });
  const Loading = slotOr(components, 'Loading', DefaultLoading);
  if (skeleton === undefined || Loading !== DefaultLoading) return <Loading label={text} />;
  return (
    <>
      <span className="cb-visually-hidden">{text}</span>
      {skeleton}
    </>
  );
}

function DefaultLoading({ label }: { label: string }): ReactElement {
  return <Skeleton lines={4} label={label} />;
}

function Unsupported({ children }: { children?: ReactNode }): ReactElement {
  const t = useKit(stateMessages);
  const { components } = useUIConfig();
  const Empty = slotOr(components, 'Empty', EmptyState);
  if (children !== undefined) return <>{children}</>;
  return <Empty kind="unsupported" title={t('unsupportedTitle')} text={t('unsupportedText')} />;
}

function Ready<T>(props: AsyncBoundaryProps<T> & { resource: ReadyResource<T> }): ReactElement {
  const { resource, isEmpty, onRetry, children } = props;
  return (
    <>
      {resource.refreshProblem ? (
        <StaleBanner problem={resource.refreshProblem} updatedAt={resource.updatedAt} onRetry={onRetry} />
      ) : null}
      {isEmpty?.(resource.data) ? <Nothing {...props} /> : children(resource.data)}
    </>
  );
}

function Nothing<T>(props: AsyncBoundaryProps<T>): ReactElement {
  const { isFiltered = false, onClearFilters, label, emptyTitle, emptyText, noMatchText } = props;
  const t = useKit(stateMessages);
  const { components } = useUIConfig();
  const Empty = slotOr(components, 'Empty', EmptyState);
  if (!isFiltered) {
    return <Empty kind="nothing" title={emptyTitle ?? t('emptyTitle')} text={emptyText ?? t('emptyText')} />;
  }
  return (
    <Empty
      kind="no-match"
      title={t('noMatchTitle')}
      text={noMatchText ?? t('noMatchText', { what: label.toLocaleLowerCase() })}
      action={onClearFilters ? { label: t('clearFilters'), onClick: () => onClearFilters() } : undefined}
    />
  );
}
