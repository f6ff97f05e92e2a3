import type { Client, IssueRefs, IssueRefsToMerge } from '../../src/client/types/client.js';
import type { IssueRef, IssueScope } from '../../src/model/index.js';

/** What a server has, to be asked for. */
export interface Targets {
  readonly ref: IssueRef;
  /** Another issue of the same project. */
  readonly other: IssueRef;
  readonly shortId: string;
  /** An event of `ref`. */
  readonly event: string;
  readonly trace: string;
  readonly release: string;
  readonly tag: string;
  readonly project: string;
  /** All projects. */
  readonly scope: IssueScope;
}

export type Call = (client: Client) => Promise<unknown>;

/** Every reading call a client has, in every form that asks a server for something else. */
export function readingCalls(targets: Targets): readonly Call[] {
  const { ref, shortId, event, trace, release, tag, project, scope } = targets;
  const narrow = { ...scope, projects: [project] };
  return [
    (client) => client.serverInfo(),
    (client) => client.listOrganizations(),
    (client) => client.listProjects(),
    (client) => client.listEnvironments(scope),
    (client) => client.listEnvironments(narrow),
    (client) => client.listMembers(),
    (client) => client.listMembers({ project }),
    (client) => client.listTeams(),
    (client) => client.listTeams({ project }),
    (client) => client.listIssues(scope),
    (client) => client.listIssues(narrow),
    (client) => client.getIssue(ref),
    (client) => client.findIssue(shortId),
    (client) => client.getIssueStats([ref.id], scope),
    (client) => client.listEvents(ref, {}),
    (client) => client.getEvent(ref, 'latest'),
    (client) => client.getEvent(ref, event),
    (client) => client.getRawEvent(ref, event),
    (client) => client.getEventTrend(ref, { range: { last: '7d' } }),
    (client) => client.listTagFacets(ref, {}),
    (client) => client.listTagValues(ref, tag, {}),
    (client) => client.getTagBaseline(ref, {}),
    (client) => client.listReleases({ projects: 'all' }),
    (client) => client.listReleases({ projects: [project] }),
    (client) => client.getSessions({ projects: 'all', range: { last: '7d' } }),
    (client) => client.listActivity(ref),
    (client) => client.listUserFeedback(ref),
    (client) => client.listSuspectCommits(ref, event),
    (client) => client.getOwnership(ref, event),
    (client) => client.listAttachments(ref, event),
    (client) => client.getAttachmentContent(ref, event, '9'),
    (client) => client.listSourceMapProblems(ref, event),
    (client) => client.getRelease(release),
    (client) => client.listReleaseCommits(release),
    (client) => client.listReleaseFiles(release),
    (client) => client.listReleaseDeploys(release),
    (client) => client.getTrace(trace),
  ];
}

/** Every change a client can make, and its way back, so that the next one finds something to change. */
export function changingCalls({ ref, other, release }: Targets): readonly Call[] {
  const both: IssueRefs = [ref, other];
  return [
    (client) => client.updateIssues([ref], { status: 'resolved' }),
    (client) => client.updateIssues([ref], { status: 'unresolved' }),
    (client) => client.updateIssues([ref], { status: 'resolved', in: 'nextRelease' }),
    (client) => client.updateIssues([ref], { status: 'unresolved' }),
    (client) => client.updateIssues([ref], { status: 'resolved', in: { release } }),
    (client) => client.updateIssues([ref], { status: 'unresolved' }),
    (client) => client.updateIssues(both, { status: 'resolved' }),
    (client) => client.updateIssues(both, { status: 'unresolved' }),
    (client) => client.updateIssues([ref], { status: 'archived', until: 'forever' }),
    (client) => client.updateIssues([ref], { status: 'unresolved' }),
    (client) => client.updateIssues([ref], { status: 'archived', until: { minutes: 60 } }),
    (client) => client.updateIssues([ref], { status: 'unresolved' }),
    (client) => client.updateIssues([ref], { status: 'archived', until: { events: 10, windowMinutes: 60 } }),
    (client) => client.updateIssues([ref], { status: 'unresolved' }),
    (client) => client.updateIssues([ref], { priority: 'high' }),
    (client) => client.updateIssues([ref], { assignee: null }),
    (client) => client.addComment(ref, 'seen'),
  ];
}

/** What cannot be taken back. */
export function destroyingCalls({ ref, other }: Targets): readonly Call[] {
  const both: IssueRefsToMerge = [ref, other];
  return [(client) => client.mergeIssues(both), (client) => client.deleteIssues([ref])];
}
