import type { JsonObject } from '../../../model/index.js';
import { type Call, type Endpoint, get, param } from '../http/call.js';
import { exceptionsIn } from '../http/entriesJson.js';
import { checkOrganization, iso, projectsOf } from '../http/params.js';
import { json, notFound } from '../http/reply.js';
import { isObject, listOf, member, textOf } from '../read/lenient.js';
import type { ProjectRecord } from '../world/projects.js';
import { hex, pick } from '../world/random.js';
import type { ReleaseRecord } from '../world/releases.js';
import { releaseAt } from '../world/releasesOf.js';
import { HOUR } from '../world/sessions.js';
import type { World } from '../world/world.js';
import { payloadAt } from './eventJson.js';
import { eventInProject } from './events.js';
import { offsetList } from './paginate.js';
import { authorOf, type ReleaseGroup, releaseGroups } from './releaseJson.js';

export const commitEndpoints: readonly Endpoint[] = [
  get('/organizations/{org}/releases/{version}/commits/', (call) => {
    const { record } = releaseInPath(call);
    return offsetList(call, commitsOf(record), (commit) => commit);
  }),
  get('/organizations/{org}/releases/{version}/commitfiles/', (call) => {
    const { record, projects } = releaseInPath(call);
    return offsetList(call, filesOf(call.world, record, projects), fileJson);
  }),
  get('/projects/{org}/{project}/events/{event}/committers/', suspects),
];

export function releaseInPath(call: Call): ReleaseGroup {
  checkOrganization(call);
  const version = param(call, 'version');
  const group = releaseGroups(projectsOf(call)).find((one) => one.version === version);
  if (group === undefined) throw notFound();
  return group;
}

const MESSAGES = [
  'fix: round totals once, after tax',
  'Retry the quote on 503',
  'feat(coupons): a page of their own',
  'Drop the old price table',
  'Read the locale from the profile',
  'chore: update dependencies',
  'Ask the directory once instead of polling it',
];

function commitsOf(record: ReleaseRecord): JsonObject[] {
  return Array.from({ length: record.commits }, (_, index) => ({
    id: hex(40, record.id, index),
    message: pick(MESSAGES, record.id, index),
    dateCreated: iso(record.created - (index + 1) * HOUR),
    pullRequest: null,
    author: authorOf(record, index),
    releases: [],
  }));
}

interface Touched {
  readonly path: string;
  readonly commit: number;
  readonly record: ReleaseRecord;
}

/** Issues whose code the commits of a release touch. */
const MOST_ISSUES = 12;

/** Each commit touches one file of the project's own code. */
function filesOf(world: World, record: ReleaseRecord, projects: readonly ProjectRecord[]): Touched[] {
  const paths = new Set(
    world
      .issues()
      .filter(({ project, series }) => projects.includes(project) && series !== undefined)
      .slice(0, MOST_ISSUES)
      .flatMap((issue) => ownFiles(payloadAt(world, issue, 0))),
  );
  const all = [...paths];
  if (all.length === 0) return [];
  return Array.from({ length: record.commits }, (_, commit) => ({
    path: pick(all, record.id, commit),
    commit,
    record,
  }));
}

/** Paths of an event's own code, as its repository has them. */
function ownFiles(payload: JsonObject): string[] {
  return exceptionsIn(payload)
    .flatMap((exception) => listOf(member(exception.stacktrace, 'frames')))
    .flatMap((frame) => (isObject(frame) && frame.in_app === true ? (textOf(frame.filename) ?? []) : []))
    .map((path) => path.replace(/^\.?\//, ''));
}

function fileJson({ path, commit, record }: Touched): JsonObject {
  return {
    orgId: 1,
    author: authorOf(record, commit),
    commitMessage: pick(MESSAGES, record.id, commit),
    filename: path,
    type: 'M',
    repoName: 'acme/shop',
  };
}

/** Commits of the event's release that touch its code; 404 where there are none, as servers say it. */
function suspects(call: Call): Response {
  const { issue, position } = eventInProject(call);
  const version = releaseAt(issue, position);
  const record = issue.project.releases.find((one) => one.version === version);
  if (record === undefined) throw notFound();
  const own = new Set(ownFiles(payloadAt(call.world, issue, position)));
  const touching = new Set(
    filesOf(call.world, record, [issue.project])
      .filter(({ path }) => own.has(path))
      .map(({ commit }) => commit),
  );
  if (touching.size === 0) throw notFound();
  const all = commitsOf(record);
  return json({
    committers: [...touching].map((index) => ({
      author: authorOf(record, index),
      commits: [{ ...all[index], score: 2, suspectCommitType: 'via commit in release' }],
    })),
  });
}
