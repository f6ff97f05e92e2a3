import type { ProjectRef, Release, ReleaseHealth, ReleaseProject } from '../../model/index.js';
import { parseReleaseVersion, type ReleaseVersion } from './releaseVersion.js';

/**
 * What is known about a release's sessions. `none`: there were none. `errorsOnly`: there were none although errors
 * came in, so the SDK most likely does not send sessions. `unknown`: the server does not say.
 */
export type SessionKnowledge = 'known' | 'none' | 'errorsOnly' | 'unknown';

/** A release in one project. Sessions belong to a project, and users of several projects cannot be added up. */
export interface ReleaseRow {
  /** Unique among the rows. */
  readonly key: string;
  /** The release. */
  readonly release: Release;
  /** Its identifier in parts. */
  readonly version: ReleaseVersion;
  /** What to show. The whole identifier is `release.version`. */
  readonly label: string;
  /** The project that the numbers are about. */
  readonly project?: ProjectRef;
  /** When it was released, else when it was first heard of. */
  readonly at?: string;
  /** Issues first seen in it. */
  readonly newIssues?: number;
  /** Whether sessions are known, unknown, or none. */
  readonly knowledge: SessionKnowledge;
  /** Present when `knowledge` is `known`. */
  readonly health?: ReleaseHealth;
}

/** What else is known of the rows' window. */
export interface ReleaseRowOptions {
  /** Start of the time range (ISO): errors before it say nothing about missing sessions. */
  readonly since?: string | undefined;
}

/** One row per release and project, in the order given. A release without projects is one row. */
export function releaseRows(
  releases: readonly Release[],
  { since }: ReleaseRowOptions = {},
): readonly ReleaseRow[] {
  const rows = new Map<string, ReleaseRow>();
  for (const release of releases) {
    const projects = release.projects.length > 0 ? release.projects : [undefined];
    for (const entry of projects) {
      const row = rowOf(release, entry, since);
      if (!rows.has(row.key)) rows.set(row.key, row);
    }
  }
  return [...rows.values()];
}

function rowOf(release: Release, entry: ReleaseProject | undefined, since: string | undefined): ReleaseRow {
  const version = parseReleaseVersion(release.version);
  const isAlone = release.projects.length <= 1;
  const newIssues = entry?.newIssues ?? (isAlone ? release.newIssues : undefined);
  const at = release.releasedAt ?? release.createdAt;
  const hasErrors = (newIssues ?? 0) > 0 || (isAlone && wasHeardOf(release.lastEvent, since));
  const knowledge = knowledgeOf(entry?.health, hasErrors);
  return {
    key: JSON.stringify([release.version, entry?.project.id ?? null]),
    release,
    version,
    label: shortLabel(release, version),
    ...(entry && { project: entry.project }),
    ...(at !== undefined && { at }),
    ...(newIssues !== undefined && { newIssues }),
    knowledge,
    ...(knowledge === 'known' && typeof entry?.health === 'object' && { health: entry.health }),
  };
}

/** Servers that cannot take a version apart give the whole as the short one. */
function shortLabel(release: Release, version: ReleaseVersion): string {
  const { shortVersion } = release;
  return shortVersion === undefined || shortVersion === release.version ? version.label : shortVersion;
}

function wasHeardOf(lastEvent: string | undefined, since: string | undefined): boolean {
  if (lastEvent === undefined) return false;
  return since === undefined || Date.parse(lastEvent) >= Date.parse(since);
}

function knowledgeOf(health: ReleaseHealth | 'none' | undefined, hasErrors: boolean): SessionKnowledge {
  if (health === undefined) return 'unknown';
  if (health === 'none' || health.sessions === 0) return hasErrors ? 'errorsOnly' : 'none';
  const numbers = [health.sessions, health.users, health.crashFreeSessions, health.crashFreeUsers];
  return numbers.some((number) => number !== undefined) ? 'known' : 'unknown';
}

/** The row to begin with: the most adopted with sessions, the newest among equals; without any sessions the newest. */
export function initialRelease(rows: readonly ReleaseRow[]): ReleaseRow | undefined {
  const known = rows.filter(({ knowledge }) => knowledge === 'known');
  const adoption = ({ health }: ReleaseRow): number => health?.adoption ?? -1;
  return (known.length > 0 ? known : rows).reduce<ReleaseRow | undefined>((best, row) => {
    if (best === undefined) return row;
    const ahead = adoption(row) - adoption(best) || timeOf(row) - timeOf(best);
    return ahead > 0 ? row : best;
  }, undefined);
}

function timeOf({ at }: ReleaseRow): number {
  const time = at === undefined ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
