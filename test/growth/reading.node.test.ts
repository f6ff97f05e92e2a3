import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import * as insights from '../../src/insights/index.js';
import type { Breadcrumb, CrashEvent, Exception, Frame } from '../../src/model/index.js';
import { buildEvent } from '../../src/testing/builders/index.js';
import { payloadRuns, SEED } from '../fuzz/runs.js';
import { withMeta } from '../generators/meta.js';
import { damaged } from '../generators/mutate.js';
import { anyEvent } from '../generators/wireEvents.js';
import { growthOf, MOST_GROWTH } from './growth.js';
import { readGrowth } from './steps.js';

/** What a reading of an event asks of it. Each must answer for any event. */
const READINGS: { readonly [name: string]: (event: CrashEvent) => unknown } = {
  explain: (event) => insights.explain(event),
  startHere: (event) => insights.startHere(event),
  whyHere(event) {
    const start = insights.startHere(event);
    return start && insights.whyHere(event, start);
  },
  applyInApp: (event) => insights.applyInApp(event, { overrides: { 'package:react-dom': true } }),
  relevantCrumbs: (event) => insights.relevantCrumbs(event),
  sharedFrames: (event) => insights.sharedFrames(event.exceptions),
  stackCycles: (event) =>
    event.exceptions.map(({ stacktrace }) => insights.stackCycles(stacktrace?.frames ?? [])),
  commonFrames: ({ exceptions }) =>
    exceptions.map(({ stacktrace }, at) => insights.commonFrames(stacktrace, exceptions[at + 1]?.stacktrace)),
  compareEvents: (event) => insights.compareEvents(event, event),
  compareTrails: ({ breadcrumbs }) => insights.compareTrails(breadcrumbs, [breadcrumbs, breadcrumbs]),
  variableTrails: ({ exceptions }) =>
    exceptions.map((exception) => {
      const frames = exception.stacktrace?.frames ?? [];
      return insights.variableTrails(frames, frames.length - 1, exception);
    }),
  filterTimeline: (event) =>
    insights.filterTimeline(insights.timelineItems(event.breadcrumbs), { text: 'nothing' }),
  stackRows: (event) =>
    event.exceptions.map(
      ({ stacktrace }) =>
        stacktrace && insights.stackRows(stacktrace, { view: 'relevant', order: 'newest', shared: 40 }),
    ),
};

/** How the parts of an event are given to what takes a part alone. */
const PARTS: { readonly [type: string]: (event: CrashEvent) => readonly unknown[] } = {
  CrashEvent: (event) => [event],
  'readonly Exception[]': (event) => [event.exceptions],
  'readonly Frame[]': (event) => event.exceptions.map(({ stacktrace }) => stacktrace?.frames ?? []),
  'readonly Breadcrumb[]': (event) => [event.breadcrumbs],
  'readonly TimelineItem[]': (event) => [insights.timelineItems(event.breadcrumbs)],
  'Stacktrace | undefined': (event) => event.exceptions.map(({ stacktrace }) => stacktrace),
};

/** What the entry offers that takes an event, or many of its parts; what needs more than that stands in `READINGS`. */
const OFFERED = [
  ...readFileSync('api/insights.api.md', 'utf8').matchAll(
    /^export function (\w+)\((\w+): ([^,()]+?)(?:, (.*))?\): /gm,
  ),
].flatMap(([, name = '', , type = '', more = '']) => {
  const part = Object.hasOwn(PARTS, type) ? PARTS[type] : undefined;
  return part ? [{ name, part, isAlone: more === '' || /^\w+\?: /.test(more) }] : [];
});

const entry = insights as unknown as { readonly [name: string]: (part: unknown) => unknown };
const ALL_READINGS: typeof READINGS = {
  ...Object.fromEntries(
    OFFERED.filter(({ isAlone }) => isAlone).map(({ name, part }) => [
      name,
      (event: CrashEvent) => part(event).map((one) => entry[name]?.(one)),
    ]),
  ),
  ...READINGS,
};

const rawText = (event: CrashEvent): string =>
  insights.stackText({ ...event, message: event.message?.formatted });

const PLATFORMS = [
  'node',
  'javascript',
  'python',
  'java',
  'ruby',
  'php',
  'go',
  'rust',
  'elixir',
  'dart',
  'csharp',
  'swift',
  'native',
  'cobol',
];

const frame = (over: Partial<Frame>): Frame => ({ filename: 'src/a.ts', line: 1, context: [], ...over });
const stackOf = (frames: readonly Frame[]): Partial<CrashEvent> => ({
  exceptions: [{ type: 'Error', value: 'user is undefined', stacktrace: { frames } }],
});
const many = <T>(size: number, item: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, at) => item(at));

/** A word over three letters that never says the same thing thrice in a row, but the same thing twice everywhere. */
function thueMorse(size: number): string[] {
  return many(size, (at) => (at.toString(2).replaceAll('0', '').length % 2 === 0 ? 'a' : 'b'));
}

const chain = (size: number, over: (at: number) => Partial<Exception>): Partial<CrashEvent> => ({
  exceptions: many(size, (at) => ({
    type: `E${at}`,
    value: 'failed',
    mechanism: { exceptionId: at, parentId: at + 1, source: 'cause' },
    stacktrace: { frames: [frame({ function: 'main' }), frame({ function: `f${at}` })] },
    ...over(at),
  })),
});

const crumb = (at: number, over: Partial<Breadcrumb> = {}): Breadcrumb =>
  ({
    type: 'http',
    category: 'fetch',
    message: `GET /cart/${at}`,
    at: new Date(1_764_500_000_000 + at * 1000).toISOString(),
    data: { url: `https://shop.example/cart/${at}`, status_code: at % 3 === 0 ? 500 : 200 },
    ...over,
  }) as Breadcrumb;

/** Shapes that make careless code slow. */
const SHAPES: { readonly [name: string]: (size: number) => Partial<CrashEvent> } = {
  'one call, over and over': (size) => stackOf(many(size, () => frame({ function: 'walk', inApp: true }))),
  'turns of two calls': (size) => stackOf(many(size, (at) => frame({ function: `f${at % 2}`, inApp: true }))),
  'turns of half the stack': (size) =>
    stackOf(many(size, (at) => frame({ function: `f${at % (size >> 1)}` }))),
  'twice the same everywhere, never thrice': (size) =>
    stackOf(thueMorse(size).map((name) => frame({ function: name, inApp: true }))),
  'own and library code by turns': (size) =>
    stackOf(many(size, (at) => frame({ function: `f${at}`, inApp: at % 3 === 0 }))),
  'frames without anything': (size) => stackOf(many(size, () => ({ context: [] }))),
  'a chain': (size) => chain(size, () => ({})),
  'a chain from Python, its links all said to hang on the first': (size) =>
    chain(size, (at) => ({ mechanism: { exceptionId: at, parentId: 0, source: '__cause__' } })),
  'groups of one in each other': (size) =>
    chain(size, (at) => ({ mechanism: { exceptionId: at, parentId: at + 1, source: 'errors[0]' } })),
  'a wide group': (size) =>
    chain(size, (at) => ({ mechanism: { exceptionId: at, parentId: 0, source: `errors[${at}]` } })),
  'all suppressed': (size) =>
    chain(size, (at) => ({ mechanism: { type: 'suppressed', exceptionId: at, parentId: at + 1 } })),
  requests: (size) => ({
    ...stackOf([frame({ function: 'f' })]),
    breadcrumbs: many(size, (at) => crumb(at)),
  }),
  'requests of one address': (size) => ({
    ...stackOf([frame({ function: 'f' })]),
    breadcrumbs: many(size, (at) => crumb(at, { data: { url: '/cart', status_code: at % 2 ? 200 : 500 } })),
  }),
  'steps without a time': (size) => ({
    breadcrumbs: many(
      size,
      () => ({ category: 'console', level: 'error', message: 'user is undefined' }) as Breadcrumb,
    ),
  }),
};

const eventOf = (parts: Partial<CrashEvent>): CrashEvent => ({ ...buildEvent(), threads: [], ...parts });

describe('what is worked out of an event reads it a bounded number of times', () => {
  it('is tried for all that the entry offers', () => {
    expect(OFFERED.length).toBeGreaterThan(20);
    const missing = OFFERED.filter(({ name }) => !Object.hasOwn(ALL_READINGS, name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it.for(Object.entries(SHAPES))('%s', ([, make]) => {
    for (const [name, read] of Object.entries(ALL_READINGS))
      expect(
        readGrowth((size) => eventOf(make(size)), read),
        name,
      ).toBeLessThan(2.2);
  });

  it.for(PLATFORMS)('raw text of %s', (platform) => {
    for (const [shape, make] of Object.entries(SHAPES)) {
      const growth = readGrowth((size) => eventOf({ platform, ...make(size) }), rawText);
      expect(growth, shape).toBeLessThan(2.2);
    }
  });
});

describe('the processor’s time grows no faster', { timeout: 120_000 }, () => {
  it.for(PLATFORMS)('raw text of %s', (platform) => {
    for (const name of ['one call, over and over', 'groups of one in each other', 'a wide group'] as const) {
      const make = SHAPES[name] as (size: number) => Partial<CrashEvent>;
      const growth = growthOf((size) => eventOf({ platform, ...make(size) }), rawText);
      expect(growth, name).toBeLessThan(MOST_GROWTH);
    }
  });

  it.for(Object.entries(SHAPES))('the turns of a recursion in: %s', ([, make]) => {
    const growth = growthOf(
      (size) => eventOf(make(size)),
      // Answers are kept by the list that they are about, so each run gets a list of its own.
      ({ exceptions }) =>
        exceptions.map(({ stacktrace }) => insights.stackCycles([...(stacktrace?.frames ?? [])])),
    );
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

describe('what is worked out of an event', () => {
  it('is an answer, never a fault, whatever the event', () => {
    const cases = fc.noShrink(fc.tuple(fc.oneof(withMeta(anyEvent), anyEvent), fc.nat(), fc.anything()));
    fc.assert(
      fc.property(cases, fc.constantFrom(...PLATFORMS), ([payload, seed, any], platform) => {
        for (const input of [payload, damaged(payload, seed, any), damaged(payload, seed + 1, any)]) {
          const event = normalizeEvent(input, { source: 'fuzz', project: 'shop' });
          if (!event) continue;
          for (const read of Object.values(READINGS)) read({ ...event, platform });
          rawText({ ...event, platform });
        }
      }),
      { numRuns: payloadRuns, seed: SEED },
    );
  });

  it('is the same each time it is asked, and changes nothing in the event', () => {
    fc.assert(
      fc.property(fc.noShrink(anyEvent), (payload) => {
        const event = normalizeEvent(payload, { source: 'fuzz', project: 'shop' });
        if (!event) return;
        const before = JSON.stringify(event);
        for (const read of Object.values(READINGS)) expect(read(event)).toEqual(read(event));
        expect(JSON.stringify(event)).toBe(before);
      }),
      { numRuns: payloadRuns, seed: SEED },
    );
  });

  it('names only what is there: a frame of the stack, a step of the trail, an exception of the event', () => {
    fc.assert(
      fc.property(fc.noShrink(anyEvent), (payload) => {
        const event = normalizeEvent(payload, { source: 'fuzz', project: 'shop' });
        expect(event ? missingOf(event) : []).toEqual([]);
      }),
      { numRuns: payloadRuns, seed: SEED },
    );
  });
});

/** What an answer speaks of and the event does not have. */
function missingOf(event: CrashEvent): readonly string[] {
  const { exceptions, breadcrumbs } = event;
  const start = insights.startHere(event);
  const owner = start?.exception === undefined ? event : exceptions[start.exception];
  const explained = insights.explain(event);
  const crumbs = [
    ...insights.relevantCrumbs(event).map(({ index }) => index),
    ...explained.map(({ crumb }) => crumb),
  ];
  return [
    ...(start && !owner?.stacktrace?.frames[start.frame] ? ['a frame'] : []),
    ...(explained.some(({ exception = -1 }) => exception >= exceptions.length) ? ['an exception'] : []),
    ...(crumbs.some((index = -1) => index >= breadcrumbs.length) ? ['a step'] : []),
  ];
}
