import type { OwnPropName, PanelName, PanelProps } from './panels.js';

/**
 * How the text of an attribute is read. `text`: as it is. `number`: only a number counts. `length`: a number of pixels
 * or a CSS length. `flag`: there or not, `"false"` = not.
 */
export type AttributeKind = 'text' | 'number' | 'length' | 'flag';

type ScalarName<N extends PanelName> = {
  [K in OwnPropName<N>]: NonNullable<PanelProps[N][K]> extends string | number | boolean ? K : never;
}[OwnPropName<N>];

/** Names of a panel's callbacks. */
export type CallbackName<N extends PanelName> = Extract<OwnPropName<N>, `on${string}`>;

type OtherName<N extends PanelName> = Exclude<OwnPropName<N>, ScalarName<N> | CallbackName<N>>;

/** What of a panel's props an element has as attributes, as events and as properties alone. */
export interface ElementSpec<N extends PanelName> {
  /** `cb-issue-list`. */
  readonly tag: string;
  /** Every plain prop, so that none is forgotten. */
  readonly attributes: { readonly [K in ScalarName<N>]-?: AttributeKind };
  /** Every callback: `onIssueClick` is the event `issueclick`. */
  readonly events: { readonly [K in CallbackName<N>]-?: true };
  /** Everything else. */
  readonly properties: { readonly [K in OtherName<N>]-?: true };
}

/** The custom elements, by the panel that each shows. */
export const ELEMENTS: { readonly [N in PanelName]: ElementSpec<N> } = {
  ErrorPanel: {
    tag: 'cb-error-panel',
    attributes: {
      height: 'length',
      href: 'text',
      pageSize: 'number',
      showFilters: 'flag',
      showFrame: 'flag',
      showPreview: 'flag',
      showQueues: 'flag',
      showReleases: 'flag',
      sprintDays: 'number',
      variant: 'text',
    },
    events: {
      onAction: true,
      onColumnsChange: true,
      onComment: true,
      onIssueClick: true,
      onViewStateChange: true,
    },
    properties: {
      lockedScope: true,
      actionKeys: true,
      actions: true,
      columns: true,
      components: true,
      defaultColumns: true,
      defaultScope: true,
      defaultViewState: true,
      extraActions: true,
      extraSections: true,
      getHref: true,
      hiddenSections: true,
      impactWeights: true,
      messages: true,
      polling: true,
      suggestions: true,
      viewState: true,
    },
  },
  IssueList: {
    tag: 'cb-issue-list',
    attributes: {
      height: 'length',
      href: 'text',
      isFiltered: 'flag',
      pageSize: 'number',
      showFilters: 'flag',
      showFrame: 'flag',
      showPreview: 'flag',
      variant: 'text',
      virtualize: 'text',
    },
    events: { onAction: true, onColumnsChange: true, onIssueClick: true, onScopeChange: true },
    properties: {
      lockedScope: true,
      actionKeys: true,
      actions: true,
      columns: true,
      components: true,
      defaultColumns: true,
      defaultScope: true,
      extraActions: true,
      getHref: true,
      impactWeights: true,
      messages: true,
      polling: true,
      scope: true,
      selectedIssue: true,
      suggestions: true,
    },
  },
  IssueQueues: {
    tag: 'cb-issue-queues',
    attributes: { sprintDays: 'number', variant: 'text' },
    events: { onScopeChange: true },
    properties: { components: true, messages: true, scope: true },
  },
  IssueDetail: {
    tag: 'cb-issue-detail',
    attributes: {
      compareWith: 'text',
      defaultEventSelector: 'text',
      eventSelector: 'text',
      headingLevel: 'number',
      hideIdentity: 'flag',
      query: 'text',
      thread: 'text',
    },
    events: {
      onAction: true,
      onComment: true,
      onCompareWithChange: true,
      onDecided: true,
      onExport: true,
      onShowIssue: true,
      onEventSelectorChange: true,
      onFrameChange: true,
      onThreadChange: true,
    },
    properties: {
      actionKeys: true,
      actions: true,
      components: true,
      environments: true,
      extraActions: true,
      extraSections: true,
      frame: true,
      hiddenSections: true,
      issueRef: true,
      messages: true,
      range: true,
    },
  },
  IssueActions: {
    tag: 'cb-issue-actions',
    attributes: {},
    events: { onAction: true },
    properties: {
      actionKeys: true,
      actions: true,
      components: true,
      extraActions: true,
      issues: true,
      messages: true,
    },
  },
  EventList: {
    tag: 'cb-event-list',
    attributes: {
      defaultGroupBy: 'text',
      groupBy: 'text',
      height: 'length',
      href: 'text',
      pageSize: 'number',
      selectedEventId: 'text',
      showFilters: 'flag',
      variant: 'text',
      virtualize: 'text',
    },
    events: {
      onColumnsChange: true,
      onCompare: true,
      onEventClick: true,
      onGroupByChange: true,
      onScopeChange: true,
    },
    properties: {
      columns: true,
      components: true,
      defaultColumns: true,
      defaultScope: true,
      getHref: true,
      issueRef: true,
      messages: true,
      polling: true,
      renderDetail: true,
      scope: true,
      trend: true,
    },
  },
  EventCompare: {
    tag: 'cb-event-compare',
    attributes: {
      compareWith: 'text',
      defaultCompareWith: 'text',
      defaultEventSelector: 'text',
      eventSelector: 'text',
      headingLevel: 'number',
      query: 'text',
    },
    events: { onCompareWithChange: true, onEventSelectorChange: true },
    properties: {
      components: true,
      environments: true,
      event: true,
      issueRef: true,
      messages: true,
      range: true,
    },
  },
  StackTrace: {
    tag: 'cb-stack-trace',
    attributes: {
      defaultDisplay: 'text',
      defaultOrder: 'text',
      defaultWrap: 'flag',
      display: 'text',
      headingLevel: 'number',
      order: 'text',
      thread: 'text',
      virtualize: 'text',
      wrap: 'flag',
    },
    events: {
      onCrumbOpen: true,
      onDisplayChange: true,
      onFrameChange: true,
      onInAppChoicesChange: true,
      onOrderChange: true,
      onThreadChange: true,
      onWrapChange: true,
    },
    properties: {
      components: true,
      defaultInAppChoices: true,
      event: true,
      evidence: true,
      frame: true,
      getFrameLinks: true,
      inAppChoices: true,
      issue: true,
      messages: true,
    },
  },
  BreadcrumbTimeline: {
    tag: 'cb-breadcrumb-timeline',
    attributes: {
      defaultOrder: 'text',
      defaultTime: 'text',
      headingLevel: 'number',
      initialCount: 'number',
      order: 'text',
      time: 'text',
      virtualize: 'text',
    },
    events: { onOrderChange: true, onTimeChange: true },
    properties: {
      annotations: true,
      breadcrumbs: true,
      components: true,
      crumb: true,
      event: true,
      loadOthers: true,
      messages: true,
      sources: true,
    },
  },
  TagFacets: {
    tag: 'cb-tag-facets',
    attributes: { headingLevel: 'number', valuesPerKey: 'number' },
    events: { onChoicesChange: true, onFilter: true },
    properties: {
      choices: true,
      components: true,
      defaultChoices: true,
      issueRef: true,
      keys: true,
      messages: true,
      pinned: true,
      scope: true,
    },
  },
  EventSections: {
    tag: 'cb-event-sections',
    attributes: { headingLevel: 'number' },
    events: {},
    properties: { components: true, event: true, messages: true, sections: true },
  },
  ReleaseHealth: {
    tag: 'cb-release-health',
    attributes: {
      defaultDisplay: 'text',
      defaultMetric: 'text',
      display: 'text',
      headingLevel: 'number',
      metric: 'text',
      pageSize: 'number',
      showFilters: 'flag',
    },
    events: {
      onDisplayChange: true,
      onMetricChange: true,
      onReleaseClick: true,
      onScopeChange: true,
      onSelectedReleaseChange: true,
      onSortChange: true,
      onStatus: true,
    },
    properties: {
      components: true,
      defaultScope: true,
      defaultSelectedRelease: true,
      defaultSort: true,
      getHref: true,
      lockedScope: true,
      messages: true,
      refresh: true,
      scope: true,
      selectedRelease: true,
      sort: true,
      thresholds: true,
    },
  },
};
