import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import {
  type ComparedValue,
  type CompareState,
  compareEvents,
  type EventComparison,
  summarizeComparison,
} from '../../src/insights/index.js';
import type { CrashEvent } from '../../src/model/index.js';
import { withMeta } from '../generators/meta.js';
import { damaged } from '../generators/mutate.js';
import { anyEvent } from '../generators/wireEvents.js';
import { payloadRuns, printSeed, SEED, TIMEOUT_MS } from './runs.js';

const CONTEXT = { source: 'fuzz', project: 'shop' };
const parameters = { numRuns: payloadRuns, seed: SEED };

/** Two events: mostly one payload, damaged twice, so that they share much. */
const pairs = fc.noShrink(
  fc
    .tuple(fc.oneof(withMeta(anyEvent), anyEvent), anyEvent, fc.nat())
    .map(([payload, other, seed]) => {
      const read = (wire: unknown): CrashEvent => normalizeEvent(wire, CONTEXT) as CrashEvent;
      const alike = seed % 4 > 0;
      return [
        read(damaged(payload, seed, 7)),
        read(damaged(alike ? payload : other, seed + 1, 'x')),
      ] as const;
    })
    .filter(([left, right]) => left !== undefined && right !== undefined),
);

const valuesOf = ({ sections, exceptions }: EventComparison): readonly ComparedValue[] => [
  ...sections.flatMap(({ groups }) => groups.flatMap(({ values }) => values)),
  ...exceptions.flatMap(({ facts, frames }) => [...facts, ...frames.flatMap(({ vars }) => vars)]),
];
const section = ({ sections }: EventComparison, name: string): readonly ComparedValue[] =>
  sections.filter((one) => one.name === name).flatMap(({ groups }) => groups.flatMap(({ values }) => values));
const turned = (state: CompareState): CompareState =>
  state === 'left' ? 'right' : state === 'right' ? 'left' : state;
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

type Side = 'left' | 'right';

const on =
  (side: Side) =>
  <T extends { readonly [key in Side]?: unknown }>(items: readonly T[]): number =>
    items.filter((item) => item[side] !== undefined).length;

/** What a comparison has of one of its events, beside what that event has. */
function factsOf(
  compared: EventComparison,
  side: Side,
  event: CrashEvent,
): readonly (readonly [number, number])[] {
  const has = on(side);
  const path = side === 'left' ? 'leftPath' : 'rightPath';
  const stack = side === 'left' ? 'leftStack' : 'rightStack';
  const named = (name: string): number =>
    section(compared, name).filter((value) => value[path] !== undefined).length;
  const framesOf = (exception: EventComparison['exceptions'][number]): number => {
    const own = exception[side] === undefined ? undefined : event.exceptions[exception[side]];
    const isRaw = exception[stack]?.endsWith('/rawStacktrace') === true;
    return (isRaw ? own?.rawStacktrace : own?.stacktrace)?.frames.length ?? 0;
  };
  const isTold = (value: string | undefined, at: number): boolean =>
    value !== undefined || event.annotations.some((note) => note.path === `/tags/${at}/value`);
  return [
    [has(compared.crumbs), event.breadcrumbs.length],
    [named('tags'), event.tags.filter(({ value }, at) => isTold(value, at)).length],
    [named('packages'), event.packages.length],
    [named('errors'), event.errors.length],
    ...(event.exceptions.length === 0
      ? []
      : [
          [has(compared.exceptions), event.exceptions.length] as const,
          ...compared.exceptions.map((one) => [has(one.frames), framesOf(one)] as const),
        ]),
  ];
}

describe('two events, damaged', () => {
  beforeAll(() => printSeed('comparisons'));

  it(
    'are compared alike from either side',
    () => {
      fc.assert(
        fc.property(pairs, ([left, right]) => {
          const there = valuesOf(compareEvents(left, right)).map(({ name, state }) => `${name} ${state}`);
          const back = valuesOf(compareEvents(right, left)).map(
            ({ name, state }) => `${name} ${turned(state)}`,
          );
          expect(sorted(there)).toEqual(sorted(back));
          const [one, two] = [
            summarizeComparison(compareEvents(left, right)),
            summarizeComparison(compareEvents(right, left)),
          ];
          expect([one.stack, one.differences, one.unknown]).toEqual([
            one.stack === 'none' ? 'none' : turned(two.stack as CompareState),
            two.differences,
            two.unknown,
          ]);
        }),
        parameters,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'lose no fact of either side',
    () => {
      fc.assert(
        fc.property(pairs, ([left, right]) => {
          const compared = compareEvents(left, right);
          for (const [found, there] of [
            ...factsOf(compared, 'left', left),
            ...factsOf(compared, 'right', right),
          ])
            expect(found).toBe(there);
        }),
        parameters,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'never differ from themselves',
    () => {
      fc.assert(
        fc.property(pairs, ([event]) => {
          const compared = compareEvents(event, event);
          expect(summarizeComparison(compared).differences).toBe(0);
          for (const { state } of valuesOf(compared)) expect(['same', 'unknown']).toContain(state);
        }),
        parameters,
      );
    },
    TIMEOUT_MS,
  );
});
