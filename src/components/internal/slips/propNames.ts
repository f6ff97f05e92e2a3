/** The props of each panel's own, for naming the one that was meant. Compared with the elements' by a test. */
const NAMES: { readonly [panel: string]: string } = {
  ErrorPanel:
    'actionKeys actions columns components defaultColumns defaultScope defaultViewState extraActions extraSections getHref height hiddenSections href impactWeights lockedScope messages onAction onColumnsChange onComment onIssueClick onViewStateChange pageSize polling showFilters showFrame showPreview showQueues showReleases sprintDays suggestions variant viewState',
  IssueList:
    'actionKeys actions columns components defaultColumns defaultScope extraActions getHref height href impactWeights isFiltered lockedScope messages onAction onColumnsChange onIssueClick onScopeChange pageSize polling scope selectedIssue showFilters showFrame showPreview suggestions variant virtualize',
  IssueQueues: 'components messages onScopeChange scope sprintDays variant',
  IssueDetail:
    'actionKeys actions compareWith components defaultEventSelector environments eventSelector extraActions extraSections frame headingLevel hiddenSections hideIdentity issueRef messages onAction onComment onCompareWithChange onDecided onEventSelectorChange onExport onFrameChange onShowIssue onThreadChange query range thread',
  IssueActions: 'actionKeys actions components extraActions issues messages onAction',
  EventList:
    'columns components defaultColumns defaultGroupBy defaultScope getHref groupBy height href issueRef messages onColumnsChange onCompare onEventClick onGroupByChange onScopeChange pageSize polling renderDetail scope selectedEventId showFilters trend variant virtualize',
  EventCompare:
    'compareWith components defaultCompareWith defaultEventSelector environments event eventSelector headingLevel issueRef messages onCompareWithChange onEventSelectorChange query range',
  StackTrace:
    'components defaultDisplay defaultInAppChoices defaultOrder defaultWrap display event evidence frame getFrameLinks headingLevel inAppChoices issue messages onCrumbOpen onDisplayChange onFrameChange onInAppChoicesChange onOrderChange onThreadChange onWrapChange order thread virtualize wrap',
  BreadcrumbTimeline:
    'annotations breadcrumbs components crumb defaultOrder defaultTime event headingLevel initialCount loadOthers messages onOrderChange onTimeChange order sources time virtualize',
  TagFacets:
    'choices components defaultChoices headingLevel issueRef keys messages onChoicesChange onFilter pinned scope valuesPerKey',
  EventSections: 'components event headingLevel messages sections',
  ReleaseHealth:
    'components defaultDisplay defaultMetric defaultScope defaultSelectedRelease defaultSort display getHref headingLevel lockedScope messages metric onDisplayChange onMetricChange onReleaseClick onScopeChange onSelectedReleaseChange onSortChange onStatus pageSize refresh scope selectedRelease showFilters sort thresholds',
};

/** Every panel by its name. */
export const PANELS: readonly string[] = Object.keys(NAMES);

/** A panel by the class of its root, e.g. `issue-list`. */
export function panelOf(part: string): string {
  if (part === 'breadcrumbs') return 'BreadcrumbTimeline';
  return part.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a panel takes besides the attributes of its element. */
export function propNames(panel: string): readonly string[] {
  return Object.hasOwn(NAMES, panel) ? (NAMES[panel] as string).split(' ') : [];
}
