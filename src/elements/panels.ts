import type { ComponentPropsWithoutRef, ComponentType } from 'react';
import type { BreadcrumbTimelineProps } from '../components/BreadcrumbTimeline/index.js';
import type { ErrorPanelProps } from '../components/ErrorPanel/index.js';
import type { EventCompareProps } from '../components/EventCompare/index.js';
import type { EventListProps } from '../components/EventList/index.js';
import type { EventSectionsProps } from '../components/EventSections/index.js';
import type { IssueActionsProps } from '../components/IssueActions/index.js';
import type { IssueDetailProps } from '../components/IssueDetail/index.js';
import type { IssueListProps } from '../components/IssueList/index.js';
import type { IssueQueuesProps } from '../components/IssueQueues/index.js';
import { type LatePart, latePart } from '../components/internal/lazy/latePart.js';
import { slipText } from '../components/internal/slips/tellSlip.js';
import type { ReleaseHealthProps } from '../components/ReleaseHealth/index.js';
import type { StackTraceProps } from '../components/StackTrace/index.js';
import type { TagFacetsProps } from '../components/TagFacets/index.js';

/** The panels that a page without React can show, and what each takes: its props in React. */
export interface PanelProps {
  readonly ErrorPanel: ErrorPanelProps;
  readonly IssueList: IssueListProps;
  readonly IssueQueues: IssueQueuesProps;
  readonly IssueDetail: IssueDetailProps;
  readonly IssueActions: IssueActionsProps;
  readonly EventList: EventListProps;
  readonly EventCompare: EventCompareProps;
  readonly StackTrace: StackTraceProps;
  readonly BreadcrumbTimeline: BreadcrumbTimelineProps;
  readonly TagFacets: TagFacetsProps;
  readonly EventSections: EventSectionsProps;
  readonly ReleaseHealth: ReleaseHealthProps;
}

/** A panel's name, as in React. */
export type PanelName = keyof PanelProps;

type Load<N extends PanelName> = () => Promise<ComponentType<PanelProps[N]>>;

const LOADS: { readonly [N in PanelName]: Load<N> } = {
  ErrorPanel: async () => (await import('../components/ErrorPanel/index.js')).ErrorPanel,
  IssueList: async () => (await import('../components/IssueList/index.js')).IssueList,
  IssueQueues: async () => (await import('../components/IssueQueues/index.js')).IssueQueues,
  IssueDetail: async () => (await import('../components/IssueDetail/index.js')).IssueDetail,
  IssueActions: async () => (await import('../components/IssueActions/index.js')).IssueActions,
  EventList: async () => (await import('../components/EventList/index.js')).EventList,
  EventCompare: async () => (await import('../components/EventCompare/index.js')).EventCompare,
  StackTrace: async () => (await import('../components/StackTrace/index.js')).StackTrace,
  BreadcrumbTimeline: async () =>
    (await import('../components/BreadcrumbTimeline/index.js')).BreadcrumbTimeline,
  TagFacets: async () => (await import('../components/TagFacets/index.js')).TagFacets,
  EventSections: async () => (await import('../components/EventSections/index.js')).EventSections,
  ReleaseHealth: async () => (await import('../components/ReleaseHealth/index.js')).ReleaseHealth,
};

const parts = new Map<PanelName, LatePart<ComponentType<object>>>();

/** The code of a panel, loaded once however often it is mounted. */
export function panelPart(name: PanelName): LatePart<ComponentType<object>> {
  const known = parts.get(name);
  if (known) return known;
  if (!Object.hasOwn(LOADS, name)) throw new TypeError(slipText('panel', String(name), Object.keys(LOADS)));
  const part = latePart(LOADS[name] as () => Promise<ComponentType<object>>);
  parts.set(name, part);
  return part;
}

/** A panel's own props, without those of every element. */
export type OwnPropName<N extends PanelName> = Exclude<
  keyof PanelProps[N],
  keyof ComponentPropsWithoutRef<'section'>
>;
