import { type Client, isCrashboardError } from '../../client/index.js';
import { equalAge, previousReleases, type ReleaseEvidence, releaseRows } from '../../insights/index.js';
import type { Release, SessionCounts, TimeRange } from '../../model/index.js';
import { buildFilter } from '../../search/index.js';
import type { GateSettings } from './gateSettings.js';

/** What a server reports of a release, and what it is compared with. */
export interface GateEvidence extends ReleaseEvidence {
  readonly release: string;
  /** Whole identifier of the release before. */
  readonly previous?: string | undefined;
  /** Length of the equally long windows in `firstHours`. */
  readonly hours?: number | undefined;
}

/** Asks a server for everything that the verdict stands on. Rejects when the release or its sessions cannot be had. */
export async function readEvidence(
  client: Client,
  settings: GateSettings,
  now: number,
): Promise<GateEvidence> {
  const { projects, environments, last, release } = settings;
  const sessionsOf = async (version: string, range: TimeRange): Promise<SessionCounts | undefined> => {
    const asked = { projects, environments, range, releases: [version] };
    const series = await client.getSessions(asked);
    return series.find((one) => one.release === version)?.totals;
  };
  const known = await client.getRelease(release, { projects });
  const [counts, unhandledIssues, before] = await Promise.all([
    sessionsOf(release, { last }),
    optional(countUnhandled(client, settings)),
    optional(releaseBefore(client, settings, known)),
  ]);
  const window = before && equalAge(timeOf(known), timeOf(before), now);
  const [current, previous] = window
    ? await Promise.all([
        optional(sessionsOf(release, window.current)),
        optional(sessionsOf(before.version, window.previous)),
      ])
    : [];
  return {
    release,
    counts,
    unhandledIssues,
    previous: before?.version,
    hours: window?.hours,
    firstHours: { current, previous },
  };
}

const timeOf = ({ releasedAt, createdAt }: Release): string | undefined => releasedAt ?? createdAt;

/** What a check can do without: it is then unknown, and says so. */
async function optional<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isCrashboardError(error)) return undefined;
    throw error;
  }
}

async function releaseBefore(
  client: Client,
  { projects, environments, last, previous }: GateSettings,
  release: Release,
): Promise<Release | undefined> {
  if (previous !== undefined) return client.getRelease(previous, { projects });
  const { items } = await client.listReleases({ projects, environments, range: { last } }, { pageSize: 100 });
  const others = items.filter(({ version }) => version !== release.version);
  const rows = releaseRows([release, ...others]);
  const before = previousReleases(rows);
  const own = rows.filter((row) => row.release.version === release.version);
  return own.map(({ key }) => before.get(key)?.release).find((found) => found !== undefined);
}

async function countUnhandled(client: Client, settings: GateSettings): Promise<number | undefined> {
  const { projects, environments, last, release } = settings;
  const query = `error.unhandled:true ${buildFilter({ key: 'release', value: release })}`;
  const page = await client.listIssues(
    { projects, environments, range: { last }, query, sort: 'lastSeen' },
    { pageSize: 100 },
  );
  // A server that ignores a word of the search has counted something else.
  return page.ignoredTokens?.length ? undefined : (page.total ?? page.items.length);
}
