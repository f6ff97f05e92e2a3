import type { breadcrumbTimelineMessages } from '../components/BreadcrumbTimeline/BreadcrumbTimeline.messages.js';
import type { errorPanelMessages } from '../components/ErrorPanel/ErrorPanel.messages.js';
import type { eventCompareMessages } from '../components/EventCompare/EventCompare.messages.js';
import type { eventListMessages } from '../components/EventList/EventList.messages.js';
import type { eventSectionsMessages } from '../components/EventSections/EventSections.messages.js';
import type { issueDetailMessages } from '../components/IssueDetail/IssueDetail.messages.js';
import type { issueListMessages } from '../components/IssueList/IssueList.messages.js';
import type { issueQueuesMessages } from '../components/IssueQueues/IssueQueues.messages.js';
import type { issueActionsMessages } from '../components/internal/actions/IssueActions.messages.js';
import type { explanationMessages } from '../components/internal/explain/Explanations.messages.js';
import type { listingMessages } from '../components/internal/listing/Listing.messages.js';
import type { releaseHealthMessages } from '../components/ReleaseHealth/shared/ReleaseHealth.messages.js';
import type { stackEvidenceMessages } from '../components/StackTrace/evidence/StackEvidence.messages.js';
import type { stackTraceMessages } from '../components/StackTrace/StackTrace.messages.js';
import type { tagFacetsMessages } from '../components/TagFacets/TagFacets.messages.js';
import type { kitMessages, Messages } from '../i18n/index.js';

interface English {
  readonly BreadcrumbTimeline: typeof breadcrumbTimelineMessages;
  readonly ErrorPanel: typeof errorPanelMessages;
  readonly EventCompare: typeof eventCompareMessages;
  readonly EventList: typeof eventListMessages;
  readonly EventSections: typeof eventSectionsMessages;
  readonly Explanations: typeof explanationMessages;
  readonly IssueActions: typeof issueActionsMessages;
  readonly IssueDetail: typeof issueDetailMessages;
  readonly IssueList: typeof issueListMessages;
  readonly IssueQueues: typeof issueQueuesMessages;
  readonly Kit: typeof kitMessages;
  readonly Listing: typeof listingMessages;
  readonly ReleaseHealth: typeof releaseHealthMessages;
  readonly StackEvidence: typeof stackEvidenceMessages;
  readonly StackTrace: typeof stackTraceMessages;
  readonly TagFacets: typeof tagFacetsMessages;
}

/** Every text of the package in one language, for `messages` of `CrashboardUIConfig`. */
export type Locale = { readonly [component in keyof English]: Messages<English[component]> };
