export { BreadcrumbTimeline } from './BreadcrumbTimeline.js';
export {
  type BreadcrumbTimelineMessages,
  breadcrumbTimelineMessages,
} from './BreadcrumbTimeline.messages.js';
export type {
  BreadcrumbTimelineProps,
  BreadcrumbTimelineViewProps,
  CrumbOrder,
  CrumbRef,
  CrumbTime,
  LoadOthers,
  TimelineSource,
} from './BreadcrumbTimeline.types.js';
export { BreadcrumbTimelineView } from './BreadcrumbTimelineView.js';
