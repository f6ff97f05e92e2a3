export { type ClientOptions, createClient } from './client/createClient.js';
export { CrashboardError, isCrashboardError } from './client/errors.js';
export type {
  BulkResult,
  Client,
  EventScope,
  IssueChange,
  ReleaseScope,
  ServerInfo,
} from './client/types.js';
export {
  BreadcrumbTimeline,
  type BreadcrumbTimelineMessages,
  type BreadcrumbTimelineProps,
  BreadcrumbTimelineView,
  type BreadcrumbTimelineViewProps,
  breadcrumbTimelineMessages,
} from './components/BreadcrumbTimeline/index.js';
export {
  type AnchorProps,
  type ConfigStorage,
  CrashboardUIConfig,
  type CrashboardUIConfigProps,
  decodeViewState,
  EMPTY_VIEW_STATE,
  type EmptySlotProps,
  type ErrorSlotProps,
  encodeViewState,
  type LoadingSlotProps,
  type Slots,
  type UIConfig,
  type UIEvent,
  useViewState,
  type ViewState,
  type ViewStateProps,
} from './components/config/index.js';
export * from './components/ErrorPanel/index.js';
export * from './components/EventList/index.js';
export * from './components/EventSections/index.js';
export * from './components/IssueDetail/index.js';
export * from './components/IssueList/index.js';
export * from './components/ReleaseHealth/index.js';
export * from './components/StackTrace/index.js';
export * from './components/TagFacets/index.js';
export * from './hooks/index.js';
export {
  type KitMessages,
  kitArabic,
  kitGerman,
  kitJapanese,
  kitMessages,
  type MessageOverrides,
  type Messages,
} from './i18n/index.js';
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
  IssueCounts,
  IssueRef,
  IssueSort,
  Json,
  Level,
  Listing,
  Page,
  Problem,
  ProblemCode,
  Project,
  Range,
  Release,
  Resource,
  RowSource,
  Scope,
  SessionSeries,
  TagFacet,
  TagValue,
  Thread,
  Trend,
} from './model/index.js';
export { DEFAULT_SCOPE, dataOf, issueKey, listingOf, ready, rowsOf } from './model/index.js';
