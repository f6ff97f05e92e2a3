import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { normalizeEventSummary } from '../../src/client/normalize/eventSummary.js';
import { withMeta } from '../generators/meta.js';
import { damaged, deepCopy, deepFreeze } from '../generators/mutate.js';
import { anyEvent } from '../generators/wireEvents.js';
import { checkEvent, checkEventSummary } from '../invariants/checkEvent.js';
import { CASES_PER_PAYLOAD, payloadRuns, printSeed, SEED, TIMEOUT_MS } from './runs.js';

const CONTEXT = { source: 'fuzz', project: 'shop' };
const parameters = { numRuns: payloadRuns, seed: SEED };
const anything = fc.anything({
  withDate: true,
  withMap: true,
  withBigInt: true,
  withNullPrototype: true,
  withSparseArray: true,
});

/**
 * An event, with and without `_meta`, a seed for damaging it, and anything else. Not shrunk: one try runs many
 * inputs, and the failure shows the one that failed.
 */
const cases = fc.noShrink(
  fc.tuple(
    fc.oneof({ weight: 2, arbitrary: withMeta(anyEvent) }, { weight: 1, arbitrary: anyEvent }),
    fc.nat(),
    anything,
  ),
);

/** What throws as soon as anybody looks inside. */
const trap: unknown = new Proxy(
  {},
  {
    get: () => {
      throw new Error('trap');
    },
    ownKeys: () => {
      throw new Error('trap');
    },
  },
);

/** The payload with one member that throws, and one of its members renamed as other servers spell it. */
function* oddOnes(payload: unknown, seed: number): Generator<unknown> {
  const object = payload as { [key: string]: unknown };
  const keys = Object.keys(object);
  yield { ...object, [keys[seed % keys.length] ?? 'x']: trap };
  yield { ...object, event_id: undefined, eventID: undefined, eventId: object.event_id ?? object.eventID };
  yield {
    ...object,
    get title(): string {
      throw new Error('trap');
    },
  };
}

/** Of each payload's inputs most are damaged copies of it; the last are anything, alone and as every part. */
function* inputsOf([payload, seed, any]: [unknown, number, unknown]): Generator<unknown> {
  for (let index = 5; index < CASES_PER_PAYLOAD; index++) yield damaged(payload, seed + index, any);
  yield* oddOnes(payload, seed);
  yield any;
  yield {
    event_id: 'e'.repeat(32),
    exception: any,
    contexts: any,
    tags: any,
    request: any,
    user: any,
    _meta: any,
  };
}

function expectNone(problems: readonly string[], value: unknown): void {
  if (problems.length > 0)
    throw new Error(`${problems.join('\n')}\nfrom ${fc.stringify(value).slice(0, 5000)}`);
}

function expectCleanPrototypes(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
}

beforeAll(() => printSeed('normalize'));

describe('normalizeEvent', () => {
  it('reads every legitimate event into a valid model, the same after a trip through JSON', {
    timeout: TIMEOUT_MS,
  }, () => {
    fc.assert(
      fc.property(cases, ([payload]) => {
        const event = normalizeEvent(payload, CONTEXT);
        expectNone(checkEvent(event), payload);
        // As text: JSON has no -0.
        const again = normalizeEvent(JSON.parse(JSON.stringify(payload)), CONTEXT);
        expect(JSON.stringify(again)).toBe(JSON.stringify(event));
      }),
      parameters,
    );
  });

  it('makes a valid model or nothing of damaged events and of anything else', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(cases, (all) => {
        for (const value of inputsOf(all)) {
          const event = normalizeEvent(value, CONTEXT);
          if (event !== undefined) expectNone(checkEvent(event), value);
        }
        expectCleanPrototypes();
      }),
      parameters,
    );
  });

  it('changes nothing of what it is given', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(cases, ([payload, seed]) => {
        const value = damaged(payload, seed);
        const event = normalizeEvent(deepCopy(value), CONTEXT);
        expect(normalizeEvent(deepFreeze(value), CONTEXT)).toEqual(event);
      }),
      parameters,
    );
  });
});

describe('normalizeEventSummary', () => {
  it('makes a valid row or nothing of damaged events and of anything else', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(cases, (all) => {
        for (const value of inputsOf(all)) {
          const row = normalizeEventSummary(value, CONTEXT);
          if (row !== undefined) expectNone(checkEventSummary(row), value);
        }
        expectCleanPrototypes();
      }),
      parameters,
    );
  });
});
