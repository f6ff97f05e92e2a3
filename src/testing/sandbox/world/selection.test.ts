import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { javascript } from '../../catalog/javascript.js';
import { CURVES } from './curve.js';
import { decodeEventId, encodeEventId } from './eventId.js';
import { type EventTest, seriesFacts } from './facts.js';
import type { IssueRecord } from './issue.js';
import { seededReleases } from './releases.js';
import { bucketCounts, countUsers, select } from './selection.js';
import { Series } from './series.js';
import { tagCounts } from './tagCounts.js';

const DAY = 86_400_000;
const START = Date.parse('2026-06-30T21:00:00Z');

function issueWith(seed: number, count: number, curve: number): IssueRecord {
  const project = { releases: seededReleases('shop', 0, START), profile: javascript };
  const series = new Series({
    seed,
    count,
    first: START - 25 * DAY,
    last: START - 1000,
    curve: CURVES[curve % CURVES.length] as (typeof CURVES)[number],
    users: 1 + (count >> 2),
    project,
    variant: 0,
  });
  return { number: 0, series, live: [] } as unknown as IssueRecord;
}

const issues = fc.record({ seed: fc.nat(), count: fc.integer({ min: 1, max: 5000 }), curve: fc.nat(20) });
const tests = fc.constantFrom<[string, string]>(
  ['environment', 'staging'],
  ['browser', 'Chrome 141.0'],
  ['release', 'shop@4.1.0'],
  ['user', 'id:1002'],
);

function testOf([key, value]: [string, string]): EventTest {
  return {
    matches: (facts) => facts.tag(key) === value,
    usesRelease: key === 'release',
    usesUser: key === 'user',
  };
}

/** The slow way: every event by itself. */
function plainly(issue: IssueRecord, from: number, to: number, test: EventTest): number[] {
  const series = issue.series as Series;
  return Array.from({ length: series.count }, (_, index) => index).filter(
    (index) =>
      series.timeAt(index) >= from &&
      series.timeAt(index) < to &&
      test.matches(seriesFacts(series, index, series.currentRelease(index))),
  );
}

describe('selection of generated events', () => {
  it('finds the same events as looking at each of them', () => {
    fc.assert(
      fc.property(issues, tests, fc.nat(26), fc.nat(26), ({ seed, count, curve }, tag, a, b) => {
        const issue = issueWith(seed, count, curve);
        const [from, to] = [START - Math.max(a, b) * DAY, START - Math.min(a, b) * DAY];
        const test = testOf(tag);
        const wanted = plainly(issue, from, to, test);
        const found = select(issue, { from, to, test });

        expect(found.count).toBe(wanted.length);
        expect(wanted.map((_, rank) => found.at(rank))).toEqual(wanted);
        for (const [rank, position] of wanted.entries()) expect(found.rankOf(position)).toBe(rank);
      }),
      { numRuns: 60 },
    );
  });

  it('counts tag values that add up to all events', () => {
    fc.assert(
      fc.property(
        issues,
        fc.constantFrom('browser', 'release', 'user', 'environment', 'nothing'),
        ({ seed, count, curve }, key) => {
          const counts = tagCounts(issueWith(seed, count, curve), key, {});

          expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('puts every event into exactly one bucket', () => {
    fc.assert(
      fc.property(issues, fc.integer({ min: 1, max: 60 }), ({ seed, count, curve }, buckets) => {
        const issue = issueWith(seed, count, curve);
        const width = (26 * DAY) / buckets;
        const starts = Array.from({ length: buckets }, (_, index) => START - 26 * DAY + index * width);
        const counts = bucketCounts(issue, select(issue, {}), starts, START);

        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('never counts more users than events', () => {
    fc.assert(
      fc.property(issues, ({ seed, count, curve }) => {
        const issue = issueWith(seed, count, curve);
        const users = countUsers(issue, select(issue, {}));

        expect(users).toBeGreaterThan(0);
        expect(users).toBeLessThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });
});

describe('event ids', () => {
  it('lead back to issue and index, and to nothing under another seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (seed, issue, index) => {
        const id = encodeEventId(seed, issue, index);

        expect(id).toMatch(/^[0-9a-f]{32}$/);
        expect(decodeEventId(seed, id)).toEqual({ issue, index });
        expect(decodeEventId(seed + 1, id)).toBeUndefined();
      }),
    );
  });
});
