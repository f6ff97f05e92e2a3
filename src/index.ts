export { type ClientOptions, createClient } from './client/createClient.js';
export { CrashboardError, isCrashboardError } from './client/http/errors.js';
export type {
  BulkResult,
  Client,
  EventScope,
  ReleaseScope,
  ServerInfo,
} from './client/types/client.js';
export {
  BreadcrumbTimeline,
  type BreadcrumbTimelineMessages,
  type BreadcrumbTimelineProps,
  BreadcrumbTimelineView,
  type BreadcrumbTimelineViewProps,
  breadcrumbTimelineMessages,
  type TimelineSource,
} from './components/BreadcrumbTimeline/index.js';
export {
  type AnchorProps,
  type ConfigLinks,
  type ConfigStorage,
  CrashboardProvider,
  CrashboardUIConfig,
  type CrashboardUIConfigProps,
  decodeViewState,
  EMPTY_VIEW_STATE,
  type EmptySlotProps,
  type ErrorSlotProps,
  encodeViewState,
  type LoadingSlotProps,
  type PanelEvent,
  type Slots,
  type UIConfig,
  useViewState,
  type ViewState,
  type ViewStateProps,
} from './components/config/index.js';
export * from './components/ErrorPanel/index.js';
export * from './components/EventCompare/index.js';
export * from './components/EventList/index.js';
export * from './components/EventSections/index.js';
export * from './components/IssueActions/index.js';
export * from './components/IssueDetail/index.js';
export * from './components/IssueList/index.js';
export * from './components/IssueQueues/index.js';
export * from './components/ReleaseHealth/index.js';
export * from './components/StackTrace/index.js';
export * from './components/TagFacets/index.js';
export * from './hooks/index.js';
export {
  type KitMessages,
  kitMessages,
  type MessageOverrides,
  type Messages,
} from './i18n/index.js';
export type { Locale } from './locales/locale.js';
export type {
  Breadcrumb,
  Capabilities,
  Capability,
  CapabilityName,
  CrashEvent,
  EventSelector,
  EventSummary,
  Exception,
  Frame,
  Issue,
  IssueAction,
  IssueCounts,
  IssueRef,
  IssueScope,
  IssueSort,
  Json,
  Level,
  Listing,
  Page,
  Problem,
  ProblemCode,
  Project,
  Release,
  Resource,
  RowSource,
  SessionSeries,
  TagFacet,
  TagValue,
  Thread,
  TimeRange,
  Trend,
} from './model/index.js';
export {
  DEFAULT_SCOPE,
  getData,
  ISSUE_ACTIONS,
  issueKey,
  readyResource,
  toListing,
  toRowSource,
} from './model/index.js';
