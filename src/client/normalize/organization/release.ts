import type { Deploy, Release, ReleaseHealth, ReleaseProject, TimeRange } from '../../../model/index.js';
import { readCount } from '../read/count.js';
import { readLink } from '../read/link.js';
import { compact, readArray, readId, readNumber, readObject, readText, type Wire } from '../read/scalars.js';
import { readTime } from '../read/time.js';
import { normalizeCommit } from './commit.js';
import { normalizePerson } from './people.js';
import { normalizeProjectRef } from './project.js';

/** `window` is what the server was asked to count sessions over. */
export function normalizeRelease(value: unknown, window?: TimeRange): Release | undefined {
  const wire = readObject(value);
  const version = readText(wire?.version);
  if (!wire || version === undefined) return undefined;
  const info = readObject(wire.versionInfo);
  const stages = readObject(wire.adoptionStages);
  const projects: ReleaseProject[] = [];
  for (const row of readArray(wire.projects)) {
    const project = releaseProject(row, stages, window);
    if (project) projects.push(project);
  }
  return compact({
    version,
    shortVersion: readText(info?.description) ?? readText(wire.shortVersion),
    package: readText(info?.package),
    createdAt: readTime(wire.dateCreated),
    releasedAt: readTime(wire.dateReleased),
    firstEvent: readTime(wire.firstEvent),
    lastEvent: readTime(wire.lastEvent),
    newIssues: readCount(wire.newGroups),
    commitCount: readCount(wire.commitCount),
    lastCommit: normalizeCommit(wire.lastCommit),
    deployCount: readCount(wire.deployCount),
    lastDeploy: normalizeDeploy(wire.lastDeploy),
    authors: authorsOf(wire.authors),
    status: readText(wire.status),
    url: readLink(wire.url),
    projects,
  });
}

function authorsOf(value: unknown): readonly string[] {
  const names = new Set<string>();
  for (const row of readArray(value)) {
    const person = normalizePerson(row);
    const name = person?.name ?? person?.email;
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

function releaseProject(
  value: unknown,
  stages: Wire | undefined,
  window: TimeRange | undefined,
): ReleaseProject | undefined {
  const wire = readObject(value);
  const project = normalizeProjectRef(wire);
  if (!wire || !project) return undefined;
  const stage = readObject(stages && Object.hasOwn(stages, project.slug) ? stages[project.slug] : undefined);
  const health = healthOf(wire.healthData, readText(stage?.stage), window);
  return compact({ project, newIssues: readCount(wire.newGroups), health });
}

/**
 * Sessions of one release. Absent: nobody asked for them. `'none'`: the server knows that there are none. A rate
 * without a single session says nothing and stays absent.
 */
function healthOf(
  value: unknown,
  adoptionStage: string | undefined,
  window: TimeRange | undefined,
): ReleaseHealth | 'none' | undefined {
  if (value === undefined) return undefined;
  const wire = readObject(value);
  if (!wire || wire.hasHealthData === false) return 'none';
  return compact({
    window,
    crashFreeSessions: fraction(wire.crashFreeSessions),
    crashFreeUsers: fraction(wire.crashFreeUsers),
    sessions: readCount(wire.totalSessions),
    users: readCount(wire.totalUsers),
    crashedSessions: readCount(wire.sessionsCrashed),
    erroredSessions: readCount(wire.sessionsErrored),
    abnormalSessions: readCount(wire.sessionsAbnormal),
    unhandledSessions: readCount(wire.sessionsUnhandled),
    adoption: fraction(wire.sessionsAdoption ?? wire.adoption),
    adoptionStage,
  });
}

/** Percent on the wire, 0–1 in the model. */
function fraction(percent: unknown): number | undefined {
  const number = readNumber(percent);
  return number === undefined ? undefined : Math.min(Math.max(number / 100, 0), 1);
}

export function normalizeDeploy(value: unknown): Deploy | undefined {
  const wire = readObject(value);
  if (!wire) return undefined;
  const deploy: Deploy = compact({
    id: readId(wire.id),
    environment: readText(wire.environment),
    name: readText(wire.name),
    finishedAt: readTime(wire.dateFinished),
  });
  return Object.keys(deploy).length > 0 ? deploy : undefined;
}
