export {
  type ClientSettings,
  CrashboardProvider,
  type CrashboardProviderProps,
} from './CrashboardProvider.js';
export type { RefreshableResource } from './cache/useResource.js';
export type { RefreshOptions } from './listing/poll.js';
export type { ListingControls, ListingOptions, ListingResult } from './listing/useListing.js';
export { type AnyRequest, type InitialState, prefetch } from './prefetch.js';
export {
  environmentsRequest,
  eventRequest,
  eventsRequest,
  eventTrendRequest,
  issueRequest,
  issuesRequest,
  type ListingRequest,
  type PageSizeOptions,
  projectsRequest,
  type ResourceRequest,
  rawEventRequest,
  releasesRequest,
  serverInfoRequest,
  sessionsRequest,
  tagFacetsRequest,
  tagValuesRequest,
} from './requests.js';
export { useCapabilities } from './useCapabilities.js';
export { useCrashboardClient } from './useCrashboardClient.js';
export { useEnvironments } from './useEnvironments.js';
export { useEvent } from './useEvent.js';
export { type EventsResult, useEvents } from './useEvents.js';
export { useEventTrend } from './useEventTrend.js';
export { useIssue } from './useIssue.js';
export { type IssueStats, useIssueStats } from './useIssueStats.js';
export { type IssuesResult, useIssues } from './useIssues.js';
export { usePrefetch } from './usePrefetch.js';
export { useProjects } from './useProjects.js';
export { useRawEvent } from './useRawEvent.js';
export { useRefresh } from './useRefresh.js';
export { type ReleasesResult, useReleases } from './useReleases.js';
export { useServerInfo } from './useServerInfo.js';
export { useSessions } from './useSessions.js';
export { useTagFacets } from './useTagFacets.js';
export { useTagValues } from './useTagValues.js';
