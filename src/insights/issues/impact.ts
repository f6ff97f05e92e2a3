import type { Issue } from '../../model/index.js';

/** How much each part counts. 0 leaves a part out. */
export interface ImpactWeights {
  /** How much affected users count. */
  readonly users: number;
  /** How much events count. */
  readonly events: number;
  /** How much it counts that an error was unhandled. */
  readonly unhandled: number;
  /** How much it counts that events increase. */
  readonly growth: number;
}

/** Users count most, then growth. */
export const DEFAULT_IMPACT_WEIGHTS: ImpactWeights = { users: 3, events: 1, unhandled: 1, growth: 2 };

/** One part of the impact: what was found, how far it goes towards its most (0–1), and what it adds. */
export interface ImpactPart {
  /** Which part. */
  readonly name: keyof ImpactWeights;
  /** Users, events, 1 for unhandled, or growth as a fraction (3.1 = +310 %). */
  readonly value: number;
  /** Its share of the whole, 0–1. */
  readonly share: number;
  /** What it adds. */
  readonly points: number;
}

/** How bad an issue is, with what makes it so. */
export interface Impact {
  /** 0–100. */
  readonly score: number;
  /** Parts that are known, most points first. The score is their sum. */
  readonly parts: readonly ImpactPart[];
}

/** 10,000 users or 1,000,000 events are as bad as it gets; in between, every factor of ten is one equal step. */
const MOST = { users: 4, events: 6 };
/** Grown to eleven times is as bad as it gets. */
const MOST_GROWTH = 10;

/**
 * Ranks an issue by volume and reach, with every part shown. Score = 100 × sum of weight × share ÷ sum of the
 * weights of the parts that are known. Shares: users log₁₀(n + 1) ÷ 4, events log₁₀(n + 1) ÷ 6, unhandled 0 or 1,
 * growth of the newer half of the trend over the older ÷ 10, each cut to 0–1.
 */
export function impactOf(issue: Issue, weights: ImpactWeights = DEFAULT_IMPACT_WEIGHTS): Impact | undefined {
  const found = [
    part('users', logShare(issue.period?.users, MOST.users), issue.period?.users),
    part('events', logShare(issue.period?.events, MOST.events), issue.period?.events),
    part(
      'unhandled',
      Number(issue.isUnhandled ?? Number.NaN),
      issue.isUnhandled === undefined ? undefined : Number(issue.isUnhandled),
    ),
    growthPart(issue),
  ].filter((one) => one !== undefined);
  const sum = found.reduce((total, { name }) => total + Math.max(0, weights[name]), 0);
  if (sum === 0) return undefined;
  const parts = found
    .map(({ name, value, share }) => ({
      name,
      value,
      share,
      points: (100 * Math.max(0, weights[name]) * share) / sum,
    }))
    .sort((a, b) => b.points - a.points);
  return { score: parts.reduce((total, { points }) => total + points, 0), parts };
}

/** Events × users in the time range: many people often. `undefined` when either is unknown. */
export function impactRank({ period }: Pick<Issue, 'period'>): number | undefined {
  const { events, users } = period ?? {};
  return events === undefined || users === undefined ? undefined : events * users;
}

type Found = Omit<ImpactPart, 'points'>;

function part(name: ImpactPart['name'], share: number, value: number | undefined): Found | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return { name, value, share: Math.min(1, Math.max(0, share)) };
}

function logShare(value: number | undefined, most: number): number {
  return value === undefined ? 0 : Math.log10(Math.max(0, value) + 1) / most;
}

function growthPart(issue: Issue): Found | undefined {
  const growth = trendGrowth(
    (issue.period?.trend ?? issue.lifetime?.trend)?.points.map(({ count }) => count) ?? [],
  );
  return growth === undefined ? undefined : part('growth', growth / MOST_GROWTH, growth);
}

/** Growth of the newer half over the older, as a fraction: 0.5 = half as much again. `undefined` without a base. */
export function trendGrowth(counts: readonly number[]): number | undefined {
  if (counts.length < 4) return undefined;
  const middle = Math.floor(counts.length / 2);
  const older = total(counts.slice(0, middle)) / middle;
  const newer = total(counts.slice(middle)) / (counts.length - middle);
  return older > 0 ? newer / older - 1 : undefined;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
