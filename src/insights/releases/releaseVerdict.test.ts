import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalAge } from './equalAge.js';
import { judgeRelease } from './releaseVerdict.js';

const sessions = (total: number, crashed: number, errored = 0) => ({
  sessions: total,
  crashed,
  errored,
  abnormal: 0,
  healthy: total - crashed - errored,
  crashFreeSessions: total === 0 ? undefined : 1 - crashed / total,
});
const counts = (total: number, crashed: number, errored?: number) =>
  JSON.parse(JSON.stringify(sessions(total, crashed, errored)));

describe('judgeRelease', () => {
  it.each([
    ['go', 'meetsTarget', { counts: counts(10_000, 20) }],
    ['hold', 'belowTarget', { counts: counts(10_000, 80) }],
    ['tooFew', 'tooFew', { counts: counts(3, 0) }],
    ['unknown', 'noSessions', {}],
    ['unknown', 'noSessions', { counts: counts(0, 0) }],
    ['unknown', 'noSessions', { counts: { crashFreeSessions: 0.999 } }],
    ['unknown', 'contradiction', { counts: counts(10_000, 0), unhandledIssues: 2 }],
    ['go', 'meetsTarget', { counts: counts(10_000, 1), unhandledIssues: 2 }],
  ] as const)('says %s because of %s (RH-N06, RH-N03)', (status, reason, evidence) => {
    expect(judgeRelease(evidence)).toMatchObject({ status, reason });
  });

  it('holds a release that clearly crashes more than the one before at equal age (RH-N04)', () => {
    const current = counts(50_000, 150);
    const evidence = { counts: current, firstHours: { current, previous: counts(50_000, 25) } };
    expect(judgeRelease(evidence)).toMatchObject({ status: 'hold', reason: 'worseThanPrevious' });
    expect(judgeRelease(evidence, { maxDrop: 0.005 }).status).toBe('go');
    expect(judgeRelease({ ...evidence, firstHours: { current, previous: counts(4, 0) } }).status).toBe('go');
  });

  it('holds a release in which clearly fewer sessions are free of errors (RH-N02)', () => {
    const current = counts(20_000, 20, 1_000);
    const evidence = { counts: current, firstHours: { current, previous: counts(20_000, 20, 200) } };
    expect(judgeRelease(evidence)).toMatchObject({ status: 'hold', reason: 'fewerErrorFree' });
  });

  it('never lets a release go that is below its target, and never holds one without a failed check', () => {
    const total = fc.integer({ min: 0, max: 100_000 });
    const side = fc.tuple(total, fc.nat()).map(([n, some]) => counts(n, n === 0 ? 0 : some % (n + 1)));
    fc.assert(
      fc.property(
        side,
        side,
        side,
        fc.nat(3),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (now, a, b, k, min) => {
          const evidence = { counts: now, firstHours: { current: a, previous: b }, unhandledIssues: k };
          const { status, crashFree, checks, n } = judgeRelease(evidence, { minCrashFree: min });
          if (status === 'go') expect(crashFree?.rate).toBeGreaterThanOrEqual(min);
          expect(status === 'hold').toBe(
            checks.some(({ name, outcome }) => outcome === 'fail' && name !== 'contradiction') &&
              checks[0]?.outcome !== 'unknown',
          );
          expect(n).toBe(now.sessions > 0 ? now.sessions : undefined);
        },
      ),
    );
  });
});

describe('equalAge', () => {
  const now = Date.parse('2026-06-30T12:30:00Z');

  it('takes the first day of both where there is one', () => {
    expect(equalAge('2026-06-28T08:20:00Z', '2026-06-20T23:59:00Z', now)).toEqual({
      hours: 24,
      current: { start: '2026-06-28T08:00:00.000Z', end: '2026-06-29T08:00:00.000Z' },
      previous: { start: '2026-06-20T23:00:00.000Z', end: '2026-06-21T23:00:00.000Z' },
    });
  });

  it('takes as many hours as the younger one is old, and none in its first hour', () => {
    expect(equalAge('2026-06-30T09:40:00Z', '2026-06-20T00:00:00Z', now)?.hours).toBe(3);
    expect(equalAge('2026-06-30T12:10:00Z', '2026-06-20T00:00:00Z', now)).toBeUndefined();
    expect(equalAge(undefined, '2026-06-20T00:00:00Z', now)).toBeUndefined();
    expect(equalAge('soon', '2026-06-20T00:00:00Z', now)).toBeUndefined();
  });
});
