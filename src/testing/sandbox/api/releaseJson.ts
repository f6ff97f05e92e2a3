import type { Json, JsonObject } from '../../../model/index.js';
import { iso } from '../http/params.js';
import { eventCount, firstSeen, type IssueRecord, timeAt } from '../world/issue.js';
import { MEMBERS } from '../world/people.js';
import type { ProjectRecord } from '../world/projects.js';
import { pick } from '../world/random.js';
import { isReleasedTo, type ReleaseRecord } from '../world/releases.js';
import { releaseNames } from '../world/releasesOf.js';
import type { World } from '../world/world.js';

/** One version in the projects that have it. */
export interface ReleaseGroup {
  readonly version: string;
  readonly record: ReleaseRecord;
  readonly projects: readonly ProjectRecord[];
}

/** Releases of some projects, newest first. */
export function releaseGroups(projects: readonly ProjectRecord[]): ReleaseGroup[] {
  const groups = new Map<string, { version: string; record: ReleaseRecord; projects: ProjectRecord[] }>();
  for (const project of projects) {
    for (const record of project.releases) {
      const known = groups.get(record.version);
      if (known === undefined)
        groups.set(record.version, { version: record.version, record, projects: [project] });
      else known.projects.push(project);
    }
  }
  return [...groups.values()].sort((a, b) => b.record.created - a.record.created);
}

/** `shop@4.2.0` in parts; a version of another form has only its raw text. */
export function versionInfo(version: string): JsonObject {
  const match = /^(?:(.+)@)?(\d+)\.(\d+)\.(\d+)(?:-([\w.]+))?(?:\+(.+))?$/.exec(version);
  const at = version.lastIndexOf('@');
  const raw = at > 0 ? version.slice(at + 1) : version;
  const name = at > 0 ? version.slice(0, at) : null;
  if (match === null)
    return {
      package: name,
      version: { raw },
      description: raw,
      buildHash: /^[0-9a-f]{12,40}$/.test(raw) ? raw : null,
    };
  const [, , major, minor, patch, pre, build] = match;
  return {
    package: name,
    version: {
      raw,
      major: Number(major),
      minor: Number(minor),
      patch: Number(patch),
      pre: pre ?? null,
      buildCode: build ?? null,
      components: 3,
    },
    description: raw,
    buildHash: null,
  };
}

interface Sightings {
  readonly newGroups: Map<string, number>;
  readonly firstEvent: Map<string, number>;
  readonly lastEvent: Map<string, number>;
}

const known = new WeakMap<World, { readonly version: number; readonly sightings: Sightings }>();

/** When each release's events were first and last seen, and how many issues it brought, by project and version. */
function sightingsOf(world: World): Sightings {
  const remembered = known.get(world);
  if (remembered?.version === world.version) return remembered.sightings;
  const sightings: Sightings = { newGroups: new Map(), firstEvent: new Map(), lastEvent: new Map() };
  for (const issue of world.issues()) see(issue, sightings);
  known.set(world, { version: world.version, sightings });
  return sightings;
}

function see(issue: IssueRecord, { newGroups, firstEvent, lastEvent }: Sightings): void {
  const { first, last } = releaseNames(issue);
  if (first !== undefined) {
    const key = `${issue.project.id} ${first}`;
    const at = firstSeen(issue);
    newGroups.set(key, (newGroups.get(key) ?? 0) + 1);
    firstEvent.set(key, Math.min(firstEvent.get(key) ?? at, at));
  }
  if (last !== undefined) {
    const key = `${issue.project.id} ${last}`;
    const at = timeAt(issue, eventCount(issue) - 1);
    lastEvent.set(key, Math.max(lastEvent.get(key) ?? at, at));
  }
}

/** A release without health. `healthOf` adds it per project. */
export function releaseJson(
  world: World,
  group: ReleaseGroup,
  healthOf: (project: ProjectRecord) => JsonObject,
): JsonObject {
  const { record, version, projects } = group;
  const { newGroups, firstEvent, lastEvent } = sightingsOf(world);
  const keys = projects.map((project) => `${project.id} ${version}`);
  const seen = (times: Map<string, number>, choose: (...values: number[]) => number): string | null => {
    const found = keys.flatMap((key) => times.get(key) ?? []);
    return found.length === 0 ? null : iso(choose(...found));
  };
  const groupsIn = (key: string): number => newGroups.get(key) ?? 0;
  return {
    ...releaseBase(record),
    newGroups: keys.reduce((sum, key) => sum + groupsIn(key), 0),
    firstEvent: seen(firstEvent, Math.min),
    lastEvent: seen(lastEvent, Math.max),
    currentProjectMeta: {},
    projects: projects.map((project) => ({
      id: Number(project.id),
      slug: project.slug,
      name: project.name,
      platform: project.platform,
      platforms: [project.platform],
      newGroups: groupsIn(`${project.id} ${version}`),
      ...healthOf(project),
    })),
  };
}

function releaseBase(record: ReleaseRecord): Record<string, Json> {
  const info = versionInfo(record.version);
  const short = String(info.description);
  const deploys = deploysOf(record);
  return {
    id: record.id,
    version: record.version,
    shortVersion: short,
    versionInfo: info,
    status: 'open',
    ref: null,
    url: null,
    dateCreated: iso(record.created),
    dateReleased: deploys[0]?.dateFinished ?? null,
    data: {},
    owner: null,
    commitCount: record.commits,
    lastCommit: null,
    deployCount: deploys.length,
    lastDeploy: deploys[0] ?? null,
    authors: authorsOf(record),
    userAgent: null,
  };
}

/** Deploys of a release, the latest first: to staging, and an hour later to production. */
export function deploysOf(record: ReleaseRecord): JsonObject[] {
  if (record.commits === 0) return [];
  const short = String(versionInfo(record.version).description);
  return ['production', 'staging']
    .filter((environment) => isReleasedTo(record, environment))
    .map((environment, back) => ({
      id: String(record.id * 10 + back),
      environment,
      dateStarted: null,
      dateFinished: iso(record.created + 600_000 - back * 3_600_000),
      name: `${short} to ${environment}`,
      url: null,
    }));
}

/** Who wrote the `index`-th commit of a release. */
export function authorOf(
  record: ReleaseRecord,
  index: number,
): { readonly name: string; readonly email: string } {
  const { name, email } = pick(MEMBERS, record.id, index);
  return { name, email };
}

function authorsOf(record: ReleaseRecord): JsonObject[] {
  const authors = Array.from({ length: record.commits }, (_, index) => authorOf(record, index));
  return [...new Map(authors.map((author) => [author.email, author])).values()];
}

/** A release as issues and events carry it. */
export function releaseRef(world: World, version: string | undefined): JsonObject | null {
  if (version === undefined) return null;
  for (const project of world.projects) {
    const record = project.releases.find((one) => one.version === version);
    if (record !== undefined) return releaseBase(record);
  }
  return { version };
}
