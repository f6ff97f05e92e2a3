import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, Span } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { occurrenceFacts } from './occurrenceFacts.js';

const at = (ms: number): string => new Date(Date.UTC(2026, 0, 1) + ms).toISOString();
const span = (id: string, description: string, from: number, durationMs: number): Span => ({
  id,
  description,
  startedAt: at(from),
  durationMs,
});
const spans: readonly Span[] = [
  span('p', 'GET /cart', 0, 900),
  span('c', 'SELECT * FROM cart', 10, 20),
  ...Array.from({ length: 10 }, (_, index) =>
    span(`o${index}`, `GET /api/items/${index + 10}/price`, 100 + index * 50, 30),
  ),
];
const factsOf = (typeId: number, data: JsonObject) =>
  occurrenceFacts({ ...buildEvent(), transaction: '/cart', spans, occurrence: { typeId, data } });
const ids = spans.slice(2).map(({ id }) => id);

describe('occurrenceFacts', () => {
  it('reads N+1 queries: who asked, what came before, what was repeated and how often, also as a text', () => {
    const data = {
      op: 'db',
      transactionName: '/cart',
      parentSpanIds: ['p'],
      causeSpanIds: ['c'],
      offenderSpanIds: [],
      repeatingSpansCompact: ['SELECT * FROM price WHERE id = %s'],
      numRepeatingSpans: '10',
    };
    expect(factsOf(1006, data)).toEqual({
      kind: 'nPlusOneDb',
      facts: [
        { name: 'transaction', text: '/cart' },
        { name: 'parent', text: 'GET /cart' },
        { name: 'preceding', text: 'SELECT * FROM cart' },
        { name: 'spans', texts: ['SELECT * FROM price WHERE id = %s'], count: 10 },
      ],
      rest: {},
    });
  });

  it('counts the spans themselves where no number is told, shows which part varies and how long it took', () => {
    const { facts } = factsOf(1010, { offenderSpanIds: ids }) ?? {};
    expect(facts).toContainEqual(expect.objectContaining({ name: 'spans', count: 10 }));
    expect(facts).toContainEqual({ name: 'pattern', before: 'GET /api/items/1', after: '/price' });
    expect(facts).toContainEqual({ name: 'total', ms: 300 });
  });

  it('counts time that overlaps once', () => {
    const overlapping = [span('a', 'x', 0, 100), span('b', 'y', 50, 100)];
    const facts = occurrenceFacts({
      ...buildEvent(),
      spans: overlapping,
      occurrence: { typeId: 1009, data: { offenderSpanIds: ['a', 'b'] } },
    })?.facts;
    expect(facts).toContainEqual({ name: 'total', ms: 150 });
  });

  it('reads a regression in its own unit: milliseconds of an endpoint, nanoseconds of a function', () => {
    const data = {
      aggregateRange1: 100,
      aggregateRange2: 250,
      breakpoint: 1_767_225_600,
      transaction: '/pay',
    };
    expect(factsOf(1018, data)?.facts).toEqual([
      { name: 'transaction', text: '/pay' },
      { name: 'slower', fromMs: 100, toMs: 250 },
      { name: 'since', at: '2026-01-01T00:00:00.000Z' },
    ]);
    const inNs = { aggregateRange1: 2e6, aggregateRange2: 8e6, function: 'parse' };
    expect(factsOf(2010, inNs)?.facts).toContainEqual({ name: 'slower', fromMs: 2, toMs: 8 });
  });

  it('has something to say of every kind it knows, and keeps what it does not say', () => {
    const kinds = [
      1001, 1004, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1015, 1016, 1018, 2001, 2010, 4001, 7001,
    ];
    for (const typeId of kinds) {
      const read = factsOf(typeId, { offenderSpanIds: ids, more: 1 });
      expect(read?.kind, String(typeId)).toBeDefined();
      expect(read?.facts.length, String(typeId)).toBeGreaterThan(0);
      expect(read?.rest).toMatchObject({ more: 1 });
    }
  });

  it('leaves the data of an unknown kind whole', () => {
    const data = { op: 'db', anything: [1, { deep: true }] };
    expect(factsOf(987_654, data)).toEqual({ kind: undefined, facts: [], rest: data });
    expect(occurrenceFacts(buildEvent())).toBeUndefined();
  });

  it('never throws, whatever the data are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1001, 1006, 1010, 1018, 2010, 4001, 5),
        fc.dictionary(
          fc.constantFrom(
            'offenderSpanIds',
            'causeSpanIds',
            'parentSpan',
            'repeatingSpans',
            'numRepeatingSpans',
            'aggregateRange1',
            'aggregateRange2',
            'breakpoint',
            'x',
          ),
          fc.jsonValue(),
        ),
        (typeId, data) => {
          for (const fact of factsOf(typeId, data as JsonObject)?.facts ?? [])
            expect(fact.name).toBeTypeOf('string');
        },
      ),
    );
  });
});
