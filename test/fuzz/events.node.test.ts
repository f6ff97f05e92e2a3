import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { normalizeEventSummary } from '../../src/client/normalize/eventSummary.js';
import { withMeta } from '../generators/meta.js';
import { damage, damaged, deepCopy, deepFreeze } from '../generators/mutate.js';
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

/** An event, with and without `_meta`, and how to damage it, many times over. */
const cases = fc.tuple(
  fc.oneof({ weight: 2, arbitrary: withMeta(anyEvent) }, { weight: 1, arbitrary: anyEvent }),
  fc.array(damage, { minLength: CASES_PER_PAYLOAD - 1, maxLength: CASES_PER_PAYLOAD - 1 }),
  anything,
);

/** Of each payload's cases all but one are damaged copies of it; the last is anything, alone or as every part. */
function* inputsOf([payload, damages, any]: [
  unknown,
  Parameters<typeof damaged>[1][],
  unknown,
]): Generator<unknown> {
  for (const changes of damages) yield damaged(payload, changes, any);
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
        expect(checkEvent(event)).toEqual([]);
        expect(normalizeEvent(JSON.parse(JSON.stringify(payload)), CONTEXT)).toEqual(event);
      }),
      parameters,
    );
  });

  it('makes a valid model or nothing of damaged events and of anything else', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(cases, (all) => {
        for (const value of inputsOf(all)) {
          const event = normalizeEvent(value, CONTEXT);
          if (event !== undefined) expect(checkEvent(event)).toEqual([]);
        }
        expectCleanPrototypes();
      }),
      parameters,
    );
  });

  it('changes nothing of what it is given', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(cases, ([payload, [changes = []]]) => {
        const value = damaged(payload, changes);
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
          if (row !== undefined) expect(checkEventSummary(row)).toEqual([]);
        }
        expectCleanPrototypes();
      }),
      parameters,
    );
  });
});
