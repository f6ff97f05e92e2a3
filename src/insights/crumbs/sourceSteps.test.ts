import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { sourceCrumbs, spanSteps, stepTime, traceErrors, traceSpans } from './sourceSteps.js';
import { timelineTrail } from './timelineItems.js';

const AT = Date.parse('2026-06-30T12:00:00.000Z');
const iso = (ms: number): string => new Date(AT + ms).toISOString();
const crumb = (ms: number, message: string): Breadcrumb => ({
  type: 'default',
  level: 'info',
  message,
  timestamp: iso(ms),
});
const event: Breadcrumb = { type: 'error', level: 'error', timestamp: iso(0), eventId: 'e1' };

describe('stepTime', () => {
  it('reads seconds, milliseconds, microseconds, nanoseconds, digits in a text and ISO with and without a zone', () => {
    for (const value of [
      AT / 1000,
      AT,
      AT * 1e3,
      AT * 1e6,
      String(AT / 1000),
      String(AT),
      '2026-06-30T12:00:00Z',
      '2026-06-30T14:00:00+02:00',
      '2026-06-30T12:00:00',
      '2026-06-30 12:00:00.000',
    ])
      expect(stepTime(value), String(value)).toBe(iso(0));
    expect(stepTime(AT / 1000 + 0.25)).toBe(iso(250));
  });

  it('gives nothing for what is no time', () => {
    for (const value of [
      '',
      'yesterday',
      Number.NaN,
      -3,
      Number.POSITIVE_INFINITY,
      1e30,
      null,
      undefined,
      '99999999999999999999',
    ])
      expect(stepTime(value) ?? '2200').toMatch(/^\d{4}/);
    expect(stepTime('yesterday')).toBeUndefined();
    expect(stepTime(Number.POSITIVE_INFINITY)).toBeUndefined();
  });
});

describe('several sources on one axis (ANC-03)', () => {
  it('sets steps between the crumbs by time, whatever form the times have', () => {
    const { crumbs } = sourceCrumbs([
      { message: 'in seconds', timestamp: AT / 1000 - 4 },
      { message: 'in milliseconds', timestamp: AT - 2_000 },
      { message: 'after', timestamp: iso(500) },
    ]);
    const { items } = timelineTrail(
      [crumb(-5_000, 'a'), crumb(-3_000, 'b'), crumb(-1_000, 'c')],
      iso(0),
      event,
      [{ id: 'logs', steps: crumbs }],
    );
    expect(items.map(({ crumb: { message, type } }) => message ?? type)).toEqual([
      'a',
      'in seconds',
      'b',
      'in milliseconds',
      'c',
      'error',
      'after',
    ]);
  });

  it('moves a source whose clock differs, says by how much, and shows the event itself once', () => {
    const steps = [crumb(-61_000, 'before'), { ...event, timestamp: iso(-60_000) }, crumb(-59_000, 'after')];
    const { items, skews } = timelineTrail([crumb(-2_000, 'crumb')], iso(0), event, [{ id: 'trace', steps }]);
    expect(skews).toEqual([{ source: 'trace', ms: 60_000 }]);
    expect(items.map(({ crumb: { message }, offsetMs, deltaMs }) => [message, offsetMs, deltaMs])).toEqual([
      ['crumb', -2_000, undefined],
      ['before', -1_000, 1_000],
      [undefined, 0, 1_000],
      ['after', 1_000, 1_000],
    ]);
  });

  it('loses nothing, keeps crumbs as recorded and each source in time, whatever the clocks', () => {
    const time = fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }).map((ms) => AT + ms),
      fc.integer({ min: -1e6, max: 1e6 }).map((ms) => (AT + ms) / 1000),
      fc.integer({ min: -1e6, max: 1e6 }).map(iso),
      fc.constantFrom('', 'odd', Number.NaN, undefined),
    );
    const steps = fc.array(fc.record({ timestamp: time, message: fc.string({ maxLength: 3 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, steps, steps, (own, first, second) => {
        const { items } = timelineTrail(sourceCrumbs(own).crumbs, iso(0), event, [
          { id: 'a', steps: sourceCrumbs(first).crumbs },
          { id: 'b', steps: sourceCrumbs(second).crumbs },
        ]);
        expect(items).toHaveLength(own.length + first.length + second.length + 1);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        const recorded = items.filter(({ source, isEvent }) => source === undefined && !isEvent);
        expect(recorded.map(({ index }) => index)).toEqual(own.map((_, index) => index));
        const others = items.filter(({ source, offsetMs }) => source !== undefined && offsetMs !== undefined);
        const offsets = others.map(({ offsetMs }) => offsetMs as number);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('steps of a trace', () => {
  const trace = {
    id: 't',
    isCut: false,
    skipped: 0,
    items: [
      {
        id: '1',
        depth: 0,
        kind: 'transaction',
        op: 'http.server',
        description: 'POST /orders',
        startedAt: iso(-900),
        durationMs: 950,
      },
      {
        id: '2',
        depth: 1,
        kind: 'span',
        op: 'db',
        description: 'SELECT 1',
        startedAt: iso(-500),
        status: 'deadline_exceeded',
      },
      {
        id: '3',
        depth: 1,
        kind: 'error',
        description: 'Boom',
        level: 'fatal',
        eventId: 'e2',
        project: 'api',
        startedAt: iso(-100),
      },
    ],
  } as const;

  it('are requests, queries and errors with their times and durations', () => {
    expect(traceSpans(trace)).toEqual([
      {
        type: 'http',
        category: 'http.server',
        level: 'info',
        timestamp: iso(-900),
        data: { method: 'POST', url: '/orders', duration: 950 },
      },
      {
        type: 'query',
        category: 'db',
        level: 'error',
        message: 'SELECT 1',
        timestamp: iso(-500),
        data: { status: 'deadline_exceeded' },
      },
    ]);
    expect(traceErrors(trace)).toEqual([
      {
        type: 'error',
        category: 'error',
        level: 'fatal',
        message: 'Boom',
        timestamp: iso(-100),
        eventId: 'e2',
        data: { project: 'api' },
      },
    ]);
  });

  it('keep a span that says nothing', () => {
    expect(spanSteps([{ id: 'x' }])).toEqual([{ type: 'default', category: 'span', level: 'info' }]);
  });
});

describe('sourceCrumbs', () => {
  it('skips what is no step and keeps the last of too many', () => {
    const many = Array.from({ length: 10_002 }, (_, at) => ({ message: String(at) }));
    const { crumbs, isCut } = sourceCrumbs(many);
    expect([crumbs.length, crumbs[0]?.message, isCut]).toEqual([10_000, '2', true]);
    expect(sourceCrumbs([null, 3, { message: 'x', category: 5, type: {}, data: [1] }] as never)).toEqual({
      crumbs: [{ type: 'default', level: 'info', message: 'x' }],
      isCut: false,
    });
    expect(sourceCrumbs(undefined as never)).toEqual({ crumbs: [], isCut: false });
  });
});
