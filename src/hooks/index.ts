export { type AddComment, useAddComment } from './acting/useAddComment.js';
export { type Assignees, useAssignees, useSuggestedAssignees } from './acting/useAssignees.js';
export { type IssueActionState, type IssueActionsResult, useIssueActions } from './acting/useIssueActions.js';
export {
  type ClientSettings,
  CrashboardProvider,
  type CrashboardProviderProps,
} from './CrashboardProvider.js';
export type { RefreshableResource, ResourceOptions } from './cache/useResource.js';
export type { PollingOptions } from './listing/poll.js';
export { type EventsResult, useEvents } from './lists/useEvents.js';
export { type IssuesResult, useIssues } from './lists/useIssues.js';
export type { ListingControls, ListingOptions, ListingResult } from './lists/useListing.js';
export { type ReleasesResult, useReleases } from './lists/useReleases.js';
export { useTagValues } from './lists/useTagValues.js';
export { type AnyRequest, type InitialState, prefetch } from './prefetch.js';
export { useActivity } from './queries/useActivity.js';
export { useAttachmentContent, useAttachments } from './queries/useAttachments.js';
export { useCapabilities } from './queries/useCapabilities.js';
export { useCrashboardClient } from './queries/useCrashboardClient.js';
export { useEnvironments } from './queries/useEnvironments.js';
export { useEvent } from './queries/useEvent.js';
export {
  type EventSample,
  type EventSampleOptions,
  type EventSampleResult,
  useEventSample,
} from './queries/useEventSample.js';
export { useEventTrend } from './queries/useEventTrend.js';
export { useIssue } from './queries/useIssue.js';
export { useIssueCounts } from './queries/useIssueCounts.js';
export { usePrefetch } from './queries/usePrefetch.js';
export { useProjects } from './queries/useProjects.js';
export { useRawEvent } from './queries/useRawEvent.js';
export { useRefresh } from './queries/useRefresh.js';
export { useReleaseFiles } from './queries/useReleaseFiles.js';
export { useServerClock } from './queries/useServerClock.js';
export { useServerInfo } from './queries/useServerInfo.js';
export { useSessions } from './queries/useSessions.js';
export { useSourceMapProblems } from './queries/useSourceMapProblems.js';
export { useSuspectCommits } from './queries/useSuspectCommits.js';
export { useTagBaseline } from './queries/useTagBaseline.js';
export { useTagFacets } from './queries/useTagFacets.js';
export { useTagsWithin } from './queries/useTagsWithin.js';
export { useUserFeedback } from './queries/useUserFeedback.js';
export { attachmentContentRequest, attachmentsRequest, userFeedbackRequest } from './requests/aroundEvent.js';
export { releaseFilesRequest, sourceMapProblemsRequest, suspectCommitsRequest } from './requests/evidence.js';
export { type IssueCount, issueCountsRequest } from './requests/issueCounts.js';
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
  tagBaselineRequest,
  tagFacetsRequest,
  tagValuesRequest,
} from './requests/requests.js';
export {
  activityRequest,
  membersRequest,
  type PeopleScope,
  suggestedAssigneesRequest,
  teamsRequest,
} from './requests/triage.js';
export { type IssueStats, useIssueStats } from './stats/useIssueStats.js';
