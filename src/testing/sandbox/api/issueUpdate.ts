import type { JsonObject } from '../../../model/index.js';
import type { Call, Endpoint } from '../http/call.js';
import { checkOrganization, iso, projectsOf } from '../http/params.js';
import { badRequest, empty, json } from '../http/reply.js';
import { isObject, numberOf, textOf } from '../read/lenient.js';
import type { IssueRecord, IssueState } from '../world/issue.js';
import { ME } from '../world/people.js';
import { issueInPath, plainShape } from './issueDetail.js';
import { issueBase, lifetimeOf } from './issueJson.js';
import { readSearch } from './issueList.js';
import { merge } from './issueMerge.js';
import { assigneeJson, assigneeOf, personById } from './people.js';

export const issueUpdateEndpoints: readonly Endpoint[] = [
  { method: 'PUT', path: '/organizations/{org}/issues/{issue}/', handle: updateOne },
  { method: 'PUT', path: '/issues/{issue}/', handle: updateOne },
  { method: 'PUT', path: '/organizations/{org}/issues/', handle: updateMany },
  { method: 'DELETE', path: '/organizations/{org}/issues/{issue}/', handle: deleteOne },
  { method: 'DELETE', path: '/issues/{issue}/', handle: deleteOne },
  { method: 'DELETE', path: '/organizations/{org}/issues/', handle: deleteMany },
];

async function bodyOf(request: Request): Promise<JsonObject> {
  const body: unknown = await request.json().catch(() => undefined);
  if (!isObject(body)) throw badRequest('JSON parse error');
  return body;
}

async function updateOne(call: Call): Promise<Response> {
  const issue = issueInPath(call);
  const body = await bodyOf(call.request);
  change(call, [issue], body);
  return json({ ...issueBase(issue, plainShape(call)), ...lifetimeOf(issue) });
}

/** Answers what was changed, not the issues. Ids that are unknown or out of scope are passed over. */
async function updateMany(call: Call): Promise<Response> {
  checkOrganization(call);
  const issues = namedIssues(call);
  const body = await bodyOf(call.request);
  if (issues.length === 0) return empty(204);
  if (body.merge !== undefined) return json({ merge: merge(call.world, issues) });
  return json(change(call, issues, body));
}

/** Without ids it is everything that the search finds: so dangerous, and so it is on the real server. */
function namedIssues(call: Call): IssueRecord[] {
  const ids = call.query.getAll('id');
  const projects = new Set(projectsOf(call));
  if (ids.length === 0) {
    const search = readSearch(call);
    return call.world
      .issues()
      .filter((issue) => projects.has(issue.project) && search.issue(issue))
      .slice(0, 1000);
  }
  return ids.flatMap((id) => call.world.issue(id) ?? []).filter((issue) => projects.has(issue.project));
}

function deleteOne(call: Call): Response {
  call.world.removeIssue(issueInPath(call).id);
  return empty(202);
}

function deleteMany(call: Call): Response {
  checkOrganization(call);
  for (const issue of namedIssues(call)) call.world.removeIssue(issue.id);
  return empty(204);
}

/** Checks the whole body before anything changes. Returns the delta. */
function change(call: Call, issues: readonly IssueRecord[], body: JsonObject): JsonObject {
  const delta: Record<string, JsonObject[string]> = {};
  const patches = [
    statusPatch(call, issues, body),
    assigneePatch(body),
    priorityPatch(call, body),
    flagPatch(body),
  ];
  for (const patch of patches) Object.assign(delta, patch.delta);
  for (const issue of issues) for (const patch of patches) patch.apply(issue.state);
  for (const issue of issues) record(issue, body, call.now);
  call.world.version++;
  return delta;
}

interface Patch {
  readonly delta: JsonObject;
  apply(state: IssueState): void;
}

const NO_PATCH: Patch = { delta: {}, apply: () => {} };
const STATUSES = ['resolved', 'unresolved', 'ignored', 'resolvedInNextRelease', 'muted'];
const SUBSTATUSES: { readonly [status: string]: readonly string[] } = {
  unresolved: ['new', 'ongoing', 'escalating', 'regressed'],
  ignored: ['archived_until_escalating', 'archived_until_condition_met', 'archived_forever'],
  resolved: [],
};

function statusPatch(call: Call, issues: readonly IssueRecord[], body: JsonObject): Patch {
  const asked = textOf(body.status);
  if (asked === null) return NO_PATCH;
  if (!STATUSES.includes(asked)) throw badRequest({ status: [`"${asked}" is not a valid choice.`] });
  const status = statusWord(asked);
  const given = textOf(body.substatus);
  if (given !== null && !SUBSTATUSES[status]?.includes(given)) {
    throw badRequest({ substatus: ['Invalid substatus for the status.'] });
  }
  const statusDetails = detailsOf(call, issues, body, asked);
  const substatus =
    status === 'resolved' ? null : (given ?? (status === 'unresolved' ? 'ongoing' : inferred(statusDetails)));
  const withActor = status === 'unresolved' ? {} : { ...statusDetails, actor: personById(ME.id) };
  return {
    delta: { status, statusDetails: withActor, substatus, inbox: null },
    apply(state) {
      state.status = status;
      state.substatus = substatus;
      state.statusDetails = withActor;
      state.reviewed = true;
    },
  };
}

function statusWord(asked: string): string {
  return asked === 'muted' ? 'ignored' : asked === 'resolvedInNextRelease' ? 'resolved' : asked;
}

function detailsOf(call: Call, issues: readonly IssueRecord[], body: JsonObject, asked: string): JsonObject {
  const given = isObject(body.statusDetails) ? body.statusDetails : {};
  if (asked === 'unresolved') return {};
  if (statusWord(asked) === 'ignored') return ignoredDetails(call, { ...body, ...given });
  return resolvedDetails(issues, asked === 'resolved' ? given : { inNextRelease: true });
}

function inferred(details: JsonObject): string {
  return Object.values(details).some((value) => value !== null)
    ? 'archived_until_condition_met'
    : 'archived_forever';
}

/** Forms with a release work for one project at a time, and only where it has releases. */
function resolvedDetails(issues: readonly IssueRecord[], details: JsonObject): JsonObject {
  if (details.inCommit !== undefined) return { inCommit: details.inCommit };
  if (details.inNextRelease !== true && details.inRelease === undefined) return {};
  const project = issues[0]?.project;
  if (project === undefined || issues.some((issue) => issue.project !== project)) {
    throw badRequest({ detail: 'Cannot set resolved in release for multiple projects.' });
  }
  const latest = project.releases.at(-1)?.version;
  if (latest === undefined)
    throw badRequest({
      statusDetails: {
        inNextRelease: ["No release data present in the system to form a basis for 'Next Release'"],
      },
    });
  if (details.inNextRelease === true) return { inNextRelease: true };
  const version = details.inRelease === 'latest' ? latest : textOf(details.inRelease);
  if (!project.releases.some((one) => one.version === version)) {
    throw badRequest({ statusDetails: { inRelease: ['Unable to find a release with the given version.'] } });
  }
  return { inRelease: version };
}

/** Minutes go in as a duration and come back as a date. */
function ignoredDetails(call: Call, given: JsonObject): JsonObject {
  const minutes = numberOf(given.ignoreDuration);
  const keys = ['ignoreCount', 'ignoreUserCount', 'ignoreUserWindow', 'ignoreWindow'];
  if (minutes === null && keys.every((key) => numberOf(given[key]) === null)) return {};
  return {
    ...Object.fromEntries(keys.map((key) => [key, numberOf(given[key])])),
    ignoreUntil: minutes === null ? null : iso(call.now + minutes * 60_000),
  };
}

/** The empty text takes the assignment away. */
function assigneePatch(body: JsonObject): Patch {
  if (body.assignedTo === undefined) return NO_PATCH;
  const assignedTo = assigneeOf(textOf(body.assignedTo) ?? '');
  if (assignedTo === undefined)
    throw badRequest({ assignedTo: ['Unable to find the actor, or it cannot be assigned here.'] });
  return {
    delta: { assignedTo: assigneeJson(assignedTo) },
    apply(state) {
      state.assignedTo = assignedTo;
    },
  };
}

function priorityPatch(call: Call, body: JsonObject): Patch {
  const priority = textOf(body.priority);
  if (priority === null) return NO_PATCH;
  if (!['low', 'medium', 'high'].includes(priority))
    throw badRequest({ priority: [`"${priority}" is not a valid choice.`] });
  return {
    delta: { priority },
    apply(state) {
      state.priority = priority;
      state.priorityLockedAt = iso(call.now);
    },
  };
}

const FLAGS = ['hasSeen', 'isBookmarked', 'isSubscribed', 'isPublic'] as const;

function flagPatch(body: JsonObject): Patch {
  const given = FLAGS.filter((flag) => body[flag] !== undefined);
  for (const flag of given)
    if (typeof body[flag] !== 'boolean') throw badRequest({ [flag]: ['Must be a valid boolean.'] });
  const values = Object.fromEntries(given.map((flag) => [flag, body[flag] === true]));
  const reviewed = body.inbox === false;
  return {
    delta: { ...values, ...(reviewed && { inbox: false }) },
    apply(state) {
      Object.assign(state, values);
      if (reviewed) state.reviewed = true;
    },
  };
}

const ACTIVITY: { readonly [status: string]: string } = {
  resolved: 'set_resolved',
  ignored: 'set_ignored',
  unresolved: 'set_unresolved',
};

function record(issue: IssueRecord, body: JsonObject, now: number): void {
  const { state } = issue;
  const add = (type: string, data: JsonObject): void => {
    state.activity.unshift({
      id: `${900_000 + state.activity.length}${issue.number}`,
      type,
      user: ME.id,
      data,
      at: now,
    });
  };
  if (body.status !== undefined) {
    const { actor: _, ...details } = state.statusDetails;
    const inRelease = details.inRelease !== undefined || details.inNextRelease === true;
    add(
      inRelease ? 'set_resolved_in_release' : (ACTIVITY[state.status] ?? 'set_unresolved'),
      inRelease ? { version: details.inRelease ?? '' } : details,
    );
  }
  if (body.assignedTo !== undefined) {
    add(
      state.assignedTo === null ? 'unassigned' : 'assigned',
      state.assignedTo === null ? {} : { assignee: state.assignedTo.id, assigneeType: state.assignedTo.type },
    );
  }
  if (body.priority !== undefined) add('set_priority', { priority: state.priority, reason: 'manual' });
}
