/** Where a crash-free rate stops being good, and where it becomes bad. Fractions 0–1. */
export interface CrashFreeThresholds {
  /** From here on the rate is good. */
  readonly good: number;
  /** Below this the rate is bad. */
  readonly bad: number;
}

/** Good from 99.5 %, bad below 98 %. */
export const DEFAULT_CRASH_FREE_THRESHOLDS: CrashFreeThresholds = { good: 0.995, bad: 0.98 };

/** `tooFew`: good and bad are both possible, so the rate is no ground for either. */
export type CrashFreeVerdict = 'good' | 'degraded' | 'bad' | 'tooFew';

/** Where the true rate lies with 95 % confidence. Fractions 0–1. */
export interface RateInterval {
  /** Lower end, 0–1. */
  readonly low: number;
  /** Upper end, 0–1. */
  readonly high: number;
}

/** What can be said about a crash-free rate. Fractions 0–1. */
export interface CrashFree {
  /** Share without a crash, 0–1. */
  readonly rate: number;
  /** What the rate means. */
  readonly verdict: CrashFreeVerdict;
  /** Sessions or users that the rate is of. */
  readonly total?: number;
  /** How many crashed. */
  readonly crashed?: number;
  /** Absent when the server does not say how many there were. */
  readonly interval?: RateInterval;
}

/**
 * What a server says about sessions or users. `rate` is a fraction 0–1; it may be left out where the other
 * two are known.
 */
export interface CrashFreeCounts {
  /** The server's own rate, 0–1. */
  readonly rate?: number | undefined;
  /** How many there were. */
  readonly total?: number | undefined;
  /** How many crashed. */
  readonly crashed?: number | undefined;
}

/** The 97.5 % point of the normal distribution: 95 % confidence, two-sided. */
const Z = 1.959964;

/**
 * The Wilson score interval for `hits` of `total`, at 95 %. Unlike the textbook interval it stays inside 0–1 and
 * does not shrink to a point at "3 of 3".
 *
 * Formula: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927),
 * 209–212; recommended for all sample sizes by Brown, Cai and DasGupta, Statistical Science 16 (2001), 101–133.
 */
export function wilsonInterval(hits: number, total: number): RateInterval | undefined {
  if (!(total > 0) || !Number.isFinite(total) || !Number.isFinite(hits)) return undefined;
  const p = clamp(hits / total);
  const spread = (Z * Z) / total;
  const middle = p + spread / 2;
  const half = Z * Math.sqrt((p * (1 - p)) / total + spread / (4 * total));
  return { low: clamp((middle - half) / (1 + spread)), high: clamp((middle + half) / (1 + spread)) };
}

/**
 * What can be said about a crash-free rate. `undefined` without sessions or without any rate.
 *
 * The verdict is `tooFew` when the Wilson interval reaches from below `bad` up to `good`. With the default limits
 * and no crash at all that is the case for fewer than 189 sessions.
 */
export function crashFreeOf(
  { rate: told, total, crashed }: CrashFreeCounts,
  thresholds: CrashFreeThresholds = DEFAULT_CRASH_FREE_THRESHOLDS,
): CrashFree | undefined {
  if (total !== undefined && !(total > 0)) return undefined;
  const rate = rateOf(told, total, crashed);
  if (rate === undefined) return undefined;
  const interval = total === undefined ? undefined : wilsonInterval(rate * total, total);
  return {
    rate,
    verdict: verdictOf(rate, interval, thresholds),
    ...(total !== undefined && { total }),
    ...(crashed !== undefined && { crashed }),
    ...(interval && { interval }),
  };
}

/** Servers round: a rate of 1 beside counted crashes is put right. */
function rateOf(
  told: number | undefined,
  total: number | undefined,
  crashed: number | undefined,
): number | undefined {
  const counted =
    total !== undefined && crashed !== undefined && crashed >= 0 ? clamp(1 - crashed / total) : undefined;
  if (told === undefined || !Number.isFinite(told)) return counted;
  return told >= 1 && counted !== undefined ? counted : clamp(told);
}

function verdictOf(
  rate: number,
  interval: RateInterval | undefined,
  { good, bad }: CrashFreeThresholds,
): CrashFreeVerdict {
  if (interval && interval.low < bad && interval.high >= good) return 'tooFew';
  if (rate >= good) return 'good';
  return rate < bad ? 'bad' : 'degraded';
}

/**
 * A rate cut (not rounded) to so many digits of a percentage, so that nothing reads better than it is: 1 only when
 * nothing crashed, and never across a limit that the rate itself does not reach.
 */
export function floorRate(rate: number, digits = 2): number {
  const steps = 10 ** (digits + 2);
  // 0.57 * 10000 is 5699.999…: what floating point takes away is given back before cutting.
  const floored = Math.floor(rate * steps + 1e-6) / steps;
  return rate < 1 && floored >= 1 ? 1 - 1 / steps : clamp(floored);
}

/** Digits of a percentage, from 2 to 5, with which the ends of an interval read as two. */
export function intervalDigits({ low, high }: RateInterval): number {
  for (let digits = 2; digits < 5; digits += 1) {
    if (floorRate(low, digits) !== floorRate(high, digits)) return digits;
  }
  return 5;
}

/** How the newer release does against the older. */
export type CrashFreeDirection = 'better' | 'worse' | 'unclear' | 'tooFew';

/** Two rates side by side. Fractions, −1–1. */
export interface CrashFreeComparison {
  /** Fraction; above 0 = the newer release crashes less. */
  readonly difference: number;
  /** `unclear`: no difference can be told from chance. `tooFew`: one side has too few sessions to compare. */
  readonly direction: CrashFreeDirection;
  /** Where the true difference lies with 95 % confidence. */
  readonly interval?: RateInterval;
}

/**
 * Compares two rates. A direction is claimed only when the interval of the difference leaves 0 out.
 *
 * Interval: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics
 * in Medicine 17 (1998), 873–890, method 10, which joins the two Wilson intervals.
 */
export function compareCrashFree(
  current: CrashFree | undefined,
  previous: CrashFree | undefined,
): CrashFreeComparison | undefined {
  if (!current || !previous) return undefined;
  const difference = current.rate - previous.rate;
  if (current.verdict === 'tooFew' || previous.verdict === 'tooFew')
    return { difference, direction: 'tooFew' };
  if (!current.interval || !previous.interval) return { difference, direction: signOf(difference) };
  const down = Math.hypot(current.rate - current.interval.low, previous.interval.high - previous.rate);
  const up = Math.hypot(current.interval.high - current.rate, previous.rate - previous.interval.low);
  const interval = { low: difference - down, high: difference + up };
  const isClear = interval.low > 0 || interval.high < 0;
  return { difference, direction: isClear ? signOf(difference) : 'unclear', interval };
}

function signOf(difference: number): CrashFreeDirection {
  if (difference === 0) return 'unclear';
  return difference > 0 ? 'better' : 'worse';
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
