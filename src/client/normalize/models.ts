// What adapters need of the normalisers besides those of whole events. One module, since every adapter shares it
// and it loads beside the adapter.
export { normalizeActivity } from './activity.js';
export { normalizeAttachment } from './attachment.js';
export { normalizeCommit, normalizeSuspectCommits } from './commit.js';
export { readEventId } from './eventId.js';
export { normalizeUserFeedback } from './feedback.js';
export { normalizeIssue } from './issue.js';
export { normalizeIssueStats } from './issueStats.js';
export { normalizeOwnership } from './ownership.js';
export { normalizePage } from './page.js';
export { normalizeMember, normalizeTeam } from './people.js';
export { normalizeOrganization, normalizeProject, readNames } from './project.js';
export { readArray, readId, readObject, readText, toJson } from './read.js';
export { normalizeDeploy, normalizeRelease } from './release.js';
export { normalizeSessions } from './sessions.js';
export { normalizeSourceMapProblems } from './sourceMapDebug.js';
export { normalizeTagFacet, normalizeTagValue } from './tagFacet.js';
export { normalizeTrace } from './trace.js';
export { readTrend } from './trend.js';
