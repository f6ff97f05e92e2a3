import type { Locale } from '../locale.js';
import { breadcrumbTimeline } from './breadcrumbTimeline.js';
import { errorPanel } from './errorPanel.js';
import { eventCompare } from './eventCompare.js';
import { eventList } from './eventList.js';
import { eventSections } from './eventSections.js';
import { explanations } from './explanations.js';
import { issueActions } from './issueActions.js';
import { issueDetail } from './issueDetail.js';
import { issueList } from './issueList.js';
import { issueQueues } from './issueQueues.js';
import { kit } from './kit.js';
import { listing } from './listing.js';
import { releaseHealth } from './releaseHealth.js';
import { stackEvidence } from './stackEvidence.js';
import { stackTrace } from './stackTrace.js';
import { tagFacets } from './tagFacets.js';

/** Spanish, whole. */
export const es: Locale = {
  BreadcrumbTimeline: breadcrumbTimeline,
  ErrorPanel: errorPanel,
  EventCompare: eventCompare,
  EventList: eventList,
  EventSections: eventSections,
  Explanations: explanations,
  IssueActions: issueActions,
  IssueDetail: issueDetail,
  IssueList: issueList,
  IssueQueues: issueQueues,
  Kit: kit,
  Listing: listing,
  ReleaseHealth: releaseHealth,
  StackEvidence: stackEvidence,
  StackTrace: stackTrace,
  TagFacets: tagFacets,
};
