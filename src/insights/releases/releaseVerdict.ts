import type { SessionCounts } from '../../model/index.js';
import {
  type CrashFree,
  type CrashFreeComparison,
  compareCrashFree,
  crashFreeOf,
  DEFAULT_CRASH_FREE_THRESHOLDS,
} from './crashFree.js';
import type { HealthMetric } from './decimateSessions.js';
import { availabilityOf } from './releaseSplit.js';

/** Whether a release can go out to everybody. `tooFew`: not enough sessions to say. `unknown`: nothing to judge by. */
export type ReleaseStatus = 'go' | 'hold' | 'tooFew' | 'unknown';

/** The ground of a status, for programs. `noSessions`: none are known in the window. */
export type ReleaseReason =
  | 'meetsTarget'
  | 'belowTarget'
  | 'worseThanPrevious'
  | 'fewerErrorFree'
  | 'contradiction'
  | 'tooFew'
  | 'noSessions';

/** One question about a release and its answer. A check that cannot be made is `unknown` and holds nothing back. */
export interface ReleaseCheck {
  /** What was checked. */
  readonly name: 'target' | 'previous' | 'errorFree' | 'contradiction';
  /** What came of it. */
  readonly outcome: 'pass' | 'fail' | 'tooFew' | 'unknown';
  /** The difference from the previous release at equal age, in the checks that compare. */
  readonly comparison?: CrashFreeComparison;
}

/** What is known of a release. Fractions 0–1. */
export interface ReleaseEvidence {
  /** Its sessions in the window. */
  readonly counts?: SessionCounts | undefined;
  /** Its sessions and those of the release before, in equally long windows after each came out; see `equalAge`. */
  readonly firstHours?:
    | { readonly current?: SessionCounts | undefined; readonly previous?: SessionCounts | undefined }
    | undefined;
  /** Issues with unhandled errors seen in it. */
  readonly unhandledIssues?: number | undefined;
}

/** What a release must reach. Fractions 0–1. */
export interface ReleaseTarget {
  /** @default 'sessions' */
  readonly metric?: HealthMetric | undefined;
  /** Crash-free rate from which it may go out. @default 0.995 */
  readonly minCrashFree?: number | undefined;
  /** Below this the rate is surely too low. @default four times as many crashes as the target allows */
  readonly badBelow?: number | undefined;
  /** How much worse than the previous release it may be, of the crash-free rate. @default 0 */
  readonly maxDrop?: number | undefined;
  /** The same for the share of sessions without any error. @default 0.01 */
  readonly maxErrorFreeDrop?: number | undefined;
}

/** The answer, its ground, and every check behind it. */
export interface ReleaseVerdict {
  /** Whether it can go out. */
  readonly status: ReleaseStatus;
  /** The check that decided. */
  readonly reason: ReleaseReason;
  /** Sessions or users the rate stands on. `undefined` when the server does not report it. */
  readonly n: number | undefined;
  /** The rate it stands on. */
  readonly crashFree?: CrashFree;
  /** All checks, in order. */
  readonly checks: readonly ReleaseCheck[];
}

/**
 * Judges whether a release can go out to everybody: its crash-free rate against the target, its first hours against
 * those of the release before, and a rate of 100 % against unhandled errors.
 *
 * `tooFew` when the Wilson interval reaches from `badBelow` to the target, as in `crashFreeOf`; worse than before only
 * when the whole interval of the difference is below `-maxDrop`, as in `compareCrashFree`.
 */
export function judgeRelease(evidence: ReleaseEvidence, target: ReleaseTarget = {}): ReleaseVerdict {
  const { metric = 'sessions', minCrashFree: good = DEFAULT_CRASH_FREE_THRESHOLDS.good } = target;
  const limits = { good, bad: target.badBelow ?? Math.max(0, 1 - 4 * (1 - good)) };
  const rateIn = (counts: SessionCounts | undefined): CrashFree | undefined =>
    counts && crashFreeOf(countsOf(counts, metric), limits);
  const errorFreeIn = (counts: SessionCounts | undefined): CrashFree | undefined =>
    counts && crashFreeOf({ rate: availabilityOf(counts), total: counts.sessions }, { good: 1, bad: 0 });
  const crashFree = rateIn(evidence.counts);
  const { current, previous } = evidence.firstHours ?? {};
  const checks: readonly ReleaseCheck[] = [
    { name: 'target', outcome: targetOutcome(crashFree) },
    compared('previous', compareCrashFree(rateIn(current), rateIn(previous)), target.maxDrop ?? 0),
    compared(
      'errorFree',
      compareCrashFree(errorFreeIn(current), errorFreeIn(previous)),
      target.maxErrorFreeDrop ?? 0.01,
    ),
    { name: 'contradiction', outcome: contradictionOutcome(crashFree, evidence.unhandledIssues) },
  ];
  return { ...decide(checks), n: crashFree?.total, ...(crashFree && { crashFree }), checks };
}

function countsOf(counts: SessionCounts, metric: HealthMetric): Parameters<typeof crashFreeOf>[0] {
  if (metric === 'users') return { rate: counts.crashFreeUsers, total: counts.users };
  return { rate: counts.crashFreeSessions, total: counts.sessions, crashed: counts.crashed };
}

/** Without a number of sessions there is no telling how sure a rate is. */
function targetOutcome(crashFree: CrashFree | undefined): ReleaseCheck['outcome'] {
  if (crashFree?.total === undefined) return 'unknown';
  if (crashFree.verdict === 'tooFew') return 'tooFew';
  return crashFree.verdict === 'good' ? 'pass' : 'fail';
}

function compared(
  name: ReleaseCheck['name'],
  comparison: CrashFreeComparison | undefined,
  most: number,
): ReleaseCheck {
  if (!comparison?.interval && comparison?.direction !== 'tooFew') return { name, outcome: 'unknown' };
  if (comparison.direction === 'tooFew') return { name, outcome: 'tooFew', comparison };
  const isWorse = (comparison.interval?.high ?? 0) < -most;
  return { name, outcome: isWorse ? 'fail' : 'pass', comparison };
}

/** Nothing crashed, and yet errors went unhandled: sessions do not come from where the errors come. */
function contradictionOutcome(
  crashFree: CrashFree | undefined,
  unhandled: number | undefined,
): ReleaseCheck['outcome'] {
  if (!crashFree || unhandled === undefined) return 'unknown';
  return crashFree.rate === 1 && unhandled > 0 ? 'fail' : 'pass';
}

function decide(checks: readonly ReleaseCheck[]): Pick<ReleaseVerdict, 'status' | 'reason'> {
  const outcome = (name: ReleaseCheck['name']): ReleaseCheck['outcome'] | undefined =>
    checks.find((check) => check.name === name)?.outcome;
  if (outcome('target') === 'unknown') return { status: 'unknown', reason: 'noSessions' };
  if (outcome('target') === 'fail') return { status: 'hold', reason: 'belowTarget' };
  if (outcome('previous') === 'fail') return { status: 'hold', reason: 'worseThanPrevious' };
  if (outcome('errorFree') === 'fail') return { status: 'hold', reason: 'fewerErrorFree' };
  if (outcome('contradiction') === 'fail') return { status: 'unknown', reason: 'contradiction' };
  if (outcome('target') === 'tooFew') return { status: 'tooFew', reason: 'tooFew' };
  return { status: 'go', reason: 'meetsTarget' };
}
