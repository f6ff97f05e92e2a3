import type { Activity, Person } from '../../model/index.js';
import { type ActivityFact, activityFact, type ResolvedWhere } from './activityFacts.js';
import { known } from './known.js';

/** How an issue came to be open again. What the activity does not tell is absent. */
export interface RegressionStory {
  /** ISO. */
  readonly brokenAt?: string;
  /** The release that it came back in. */
  readonly brokenIn?: string;
  /** Who had resolved it; absent for the server itself, and where the resolution is not in the activity. */
  readonly resolvedBy?: Person;
  /** ISO. */
  readonly resolvedAt?: string;
  /** What it was resolved in: a release, a commit, or nothing named. */
  readonly resolvedWhere?: ResolvedWhere;
  /** The release, commit or pull request. */
  readonly resolvedIn?: string;
  /** How long it was quiet, in milliseconds. */
  readonly heldMs?: number;
}

/**
 * The latest regression and the resolution before it, from an issue's activity in any order. `undefined` when it
 * never regressed. Entries without a time count as older than all others, in the order they came.
 */
export function regressionStory(activity: readonly Activity[]): RegressionStory | undefined {
  const newestFirst = [...activity].sort((a, b) => timeOf(b) - timeOf(a));
  const place = newestFirst.findIndex(({ type }) => type === 'set_regression');
  const regression = newestFirst[place];
  if (regression === undefined) return undefined;
  const fact = activityFact(regression);
  const before = resolutionIn(newestFirst.slice(place + 1));
  const held = timeOf(regression) - (before ? timeOf(before) : Number.NaN);
  return {
    ...known('brokenAt', regression.createdAt),
    ...(fact.kind === 'regressed' && known('brokenIn', fact.release)),
    ...known('resolvedBy', before?.actor),
    ...known('resolvedAt', before?.createdAt),
    ...placeOf(before && activityFact(before), fact.kind === 'regressed' ? fact.resolvedIn : undefined),
    ...(Number.isFinite(held) && held >= 0 && { heldMs: held }),
  };
}

/** Where it was resolved. The regression may name the release where the resolution named none. */
function placeOf(
  resolution: ActivityFact | undefined,
  release: string | undefined,
): Pick<RegressionStory, 'resolvedWhere' | 'resolvedIn'> {
  const { where, name } = resolution?.kind === 'resolvedIn' ? resolution : {};
  if (name !== undefined || where === 'commit' || where === 'pullRequest')
    return { ...known('resolvedWhere', where), ...known('resolvedIn', name) };
  if (release !== undefined) return { resolvedWhere: 'release', resolvedIn: release };
  return known('resolvedWhere', where);
}

/** The newest resolution that no earlier regression has undone. */
function resolutionIn(newestFirst: readonly Activity[]): Activity | undefined {
  for (const entry of newestFirst) {
    if (entry.type === 'set_regression') return undefined;
    if (entry.type.startsWith('set_resolved')) return entry;
  }
  return undefined;
}

function timeOf({ createdAt }: Activity): number {
  const time = Date.parse(createdAt ?? '');
  // Finite, so that two of them compare as equal.
  return Number.isNaN(time) ? -8.64e15 : time;
}
