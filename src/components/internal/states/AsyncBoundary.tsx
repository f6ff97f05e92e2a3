'use client';
import { type ComponentType, type ReactElement, type ReactNode, useEffect } from 'react';
import { stateMessages } from '../../../i18n/kit/en/state.js';
import type { Problem, ReadyResource, Resource } from '../../../model/index.js';
import { slotOr } from '../../config/slots.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { Guarded } from '../base/Guarded.js';
import { useAnnounce } from '../base/LiveRegion.js';
import { useKit } from '../base/useKit.js';
import { EmptyState } from './EmptyState.js';
import { ProblemNotice } from './ProblemNotice.js';
import { isRefusedSearch } from './problemText.js';
import { Skeleton } from './Skeleton.js';
import { StaleBanner } from './StaleBanner.js';

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
  /** Put around everything that stands in place of the data, so that its frame stays. */
  frame?: ((content: ReactNode) => ReactNode) | undefined;
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
  const { resource, frame = bare } = props;
  if (resource.status === 'success') return <Ready {...props} resource={resource} />;
  if (resource.status === 'pending') return <>{frame(<Pending {...props} />)}</>;
  return <>{frame(<Failed {...props} problem={resource.problem} />)}</>;
}

function bare(content: ReactNode): ReactNode {
  return content;
}

function Failed<T>(props: AsyncBoundaryProps<T> & { problem: Problem }): ReactElement {
  const { problem, label, onRetry } = props;
  const { components } = useUIConfig();
  const isRefused = isRefusedSearch(problem);
  const isWrongOption = problem.hint === 'option';
  if (problem.code === 'unsupported' && !isRefused && !isWrongOption)
    return <Unsupported>{props.unsupported}</Unsupported>;
  const way = isRefused
    ? { onClearSearch: props.onClearFilters }
    : { onRetry: isWrongOption ? undefined : onRetry };
  return (
    <Slot
      name="Error"
      given={slotOr(components, 'Error', ProblemNotice)}
      own={ProblemNotice}
      props={{ problem, what: label, ...way }}
    />
  );
}

interface SlotProps<P extends object> {
  name: string;
  given: ComponentType<P>;
  own: ComponentType<P>;
  props: P;
}

/** A part that the host may have replaced; where that throws, the kit's own stands in. */
function Slot<P extends object>({ name, given: Given, own: Own, props }: SlotProps<P>): ReactElement {
  if (Given === Own) return <Own {...props} />;
  const draw = (): ReactElement => <Given {...props} />;
  return (
    <Guarded component="slots" section={name} draw={draw} fallback={<Own {...props} />} resetKey={Given} />
  );
}

function Pending<T>({ label, skeleton }: AsyncBoundaryProps<T>): ReactElement {
  const t = useKit(stateMessages);
  const { components } = useUIConfig();
  const text = t('loading', { what: label });
  const Loading = slotOr(components, 'Loading', DefaultLoading);
  if (skeleton === undefined || Loading !== DefaultLoading)
    return <Slot name="Loading" given={Loading} own={DefaultLoading} props={{ label: text }} />;
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
  const props = { kind: 'unsupported', title: t('unsupportedTitle'), text: t('unsupportedText') } as const;
  return <Slot name="Empty" given={Empty} own={EmptyState} props={props} />;
}

function Ready<T>(props: AsyncBoundaryProps<T> & { resource: ReadyResource<T> }): ReactElement {
  const { resource, isEmpty, onRetry, children, frame = bare } = props;
  return (
    <>
      {resource.refreshProblem ? (
        <StaleBanner problem={resource.refreshProblem} updatedAt={resource.updatedAt} onRetry={onRetry} />
      ) : null}
      {isEmpty?.(resource.data) ? frame(<Nothing {...props} />) : children(resource.data)}
    </>
  );
}

function Nothing<T>(props: AsyncBoundaryProps<T>): ReactElement {
  const { isFiltered = false, onClearFilters, label, emptyTitle, emptyText, noMatchText } = props;
  const t = useKit(stateMessages);
  const { components } = useUIConfig();
  const Empty = slotOr(components, 'Empty', EmptyState);
  const title = isFiltered ? t('noMatchTitle') : (emptyTitle ?? t('emptyTitle'));
  const text = isFiltered
    ? (noMatchText ?? t('noMatchText', { what: label.toLocaleLowerCase() }))
    : (emptyText ?? t('emptyText'));
  const announce = useAnnounce();
  useEffect(() => announce(`${title}\n${text}`), [announce, title, text]);
  const action =
    isFiltered && onClearFilters ? { label: t('clearFilters'), onClick: () => onClearFilters() } : undefined;
  const shown = { kind: isFiltered ? 'no-match' : 'nothing', title, text, action } as const;
  return <Slot name="Empty" given={Empty} own={EmptyState} props={shown} />;
}
