import { describe, expect, it } from 'vitest';
import { checkEvent } from '../../../test/invariants/checkEvent.js';
import type { CrashEvent } from '../../model/index.js';
import { normalizeEvent } from './event.js';

const ID = '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d';

function normalize(value: unknown): CrashEvent {
  const event = normalizeEvent(value, { source: 'test', project: 'shop' });
  if (!event) throw new Error('No event came out');
  expect(checkEvent(event)).toEqual([]);
  return event;
}

function withEntries(...entries: unknown[]): unknown {
  return { id: ID, eventID: ID, groupID: '77', entries, tags: [] };
}

describe('normalizeEvent on a server event', () => {
  it('reads identity, times, neighbours and the attributes that servers keep as tags', () => {
    const event = normalize({
      id: 'database-id',
      eventID: ID.toUpperCase(),
      groupID: 77,
      projectID: 41,
      dateCreated: '2026-06-30T21:04:09.250999Z',
      dateReceived: '2026-06-30T21:04:10',
      size: 6120,
      release: { version: 'checkout@4.2.0' },
      previousEventID: '9e107d9d-372b-b682-6bd8-1d3542a419d6',
      nextEventID: null,
      tags: [
        { key: 'level', value: 'warn' },
        { key: 'environment', value: 'production' },
        { key: 'sentry:dist', value: '7' },
        { key: null, value: 'x' },
        { key: 'empty', value: '' },
        null,
      ],
      entries: [],
    });
    expect(event).toMatchObject({
      id: ID,
      issue: { source: 'test', project: 'shop', id: '77' },
      projectId: '41',
      occurredAt: '2026-06-30T21:04:09.250Z',
      receivedAt: '2026-06-30T21:04:10.000Z',
      sizeBytes: 6120,
      release: 'checkout@4.2.0',
      environment: 'production',
      dist: '7',
      level: 'warning',
      olderEventId: '9e107d9d372bb6826bd81d3542a419d6',
    });
    expect(event.tags.map((tag) => tag.key)).toEqual(['dist', 'empty', 'environment', 'level']);
    expect(event).not.toHaveProperty('newer');
  });

  it('does not make up a level where the server sent none', () => {
    expect(
      normalize(withEntries({ type: 'exception', data: { values: [{ type: 'E' }] } })),
    ).not.toHaveProperty('level');
  });

  it('keeps exceptions root cause first, with group ids, and drops null members', () => {
    const event = normalize(
      withEntries({
        type: 'exception',
        data: {
          excOmitted: [1, 3],
          values: [
            null,
            {
              type: 'RangeError',
              value: 'price',
              mechanism: { type: 'chained', exception_id: 1, parent_id: 0, source: 'cause' },
            },
            {
              type: 'AggregateError',
              value: { code: 7 },
              threadId: 4,
              mechanism: {
                exception_id: 0,
                is_exception_group: true,
                handled: false,
                help_link: 'javascript:alert(1)',
              },
            },
          ],
        },
      }),
    );
    expect(event.exceptions).toEqual([
      {
        type: 'RangeError',
        value: 'price',
        mechanism: { type: 'chained', exceptionId: 1, parentId: 0, source: 'cause' },
      },
      {
        type: 'AggregateError',
        value: '{"code":7}',
        threadId: '4',
        mechanism: { exceptionId: 0, isExceptionGroup: true, handled: false },
      },
    ]);
    expect(event.exceptionsOmitted).toEqual([1, 3]);
    expect(event.type).toBe('error');
  });

  it('numbers a chain whose ids a server has lost, as SDKs do from the outermost', () => {
    // GlitchTip keeps what each hangs on, and drops `exception_id`.
    const chained = (type: string, parent?: number) => ({
      type,
      mechanism: { type: 'chained', ...(parent !== undefined && { parent_id: parent, source: '__cause__' }) },
    });
    const values = [
      chained('Root', 1),
      chained('Middle', 0),
      { type: 'Rethrown', mechanism: { handled: false } },
    ];
    const { exceptions } = normalize(withEntries({ type: 'exception', data: { values } }));
    expect(exceptions.map(({ mechanism }) => [mechanism?.exceptionId, mechanism?.parentId])).toEqual([
      [2, 1],
      [1, 0],
      [0, undefined],
    ]);
    const flat = {
      type: 'exception',
      data: { values: [{ type: 'A' }, { type: 'B', mechanism: { handled: true } }] },
    };
    for (const { mechanism } of normalize(withEntries(flat)).exceptions)
      expect(mechanism?.exceptionId).toBeUndefined();
  });

  it('leaves the stack of a crashed thread on the exception that carries its id', () => {
    const event = normalize(
      withEntries(
        {
          type: 'threads',
          data: {
            values: [
              { id: 1, crashed: true, stacktrace: null, name: 'main' },
              { id: '5', stacktrace: { frames: [{ function: 'run' }] } },
            ],
          },
        },
        {
          type: 'exception',
          data: { values: [{ type: 'E', threadId: 1, stacktrace: { frames: [{ function: 'go' }] } }] },
        },
      ),
    );
    expect(event.threads[0]).toEqual({ id: '1', name: 'main', crashed: true });
    expect(event.exceptions[0]?.threadId).toBe('1');
    expect(event.threads[1]?.stacktrace?.frames[0]?.function).toBe('run');
  });

  it('reads frames of mixed spelling and refuses addresses that are not http(s)', () => {
    const [first, second] =
      normalize(
        withEntries({
          type: 'exception',
          data: {
            values: [
              {
                thread_id: 3,
                raw_stacktrace: { frames: [{ function: 'n', lineno: 0 }] },
                stacktrace: {
                  framesOmitted: [2, 9],
                  registers: { rip: '0x1', bad: null, num: 12 },
                  frames: [
                    {
                      function: '?',
                      raw_function: 'raw',
                      absPath: 'https://x.example/a/b.js?v=1',
                      lineNo: -3,
                      colNo: 0,
                      inApp: true,
                    },
                    {
                      filename: 'cart.ts',
                      lineNo: 21,
                      context: [[20, 'a'], [21, null], ['x', 'y'], null, [22, '}']],
                      source_link: 'javascript:alert(1)',
                      vars: { a: 1, __proto__: null, nested: JSON.parse('{"__proto__":{"x":1},"ok":[1]}') },
                    },
                  ],
                },
              },
            ],
          },
        }),
      ).exceptions[0]?.stacktrace?.frames ?? [];
    expect(first).toEqual({
      context: [],
      rawFunction: 'raw',
      absPath: 'https://x.example/a/b.js?v=1',
      filename: '/a/b.js',
      column: 0,
      inApp: true,
    });
    expect(second).toMatchObject({
      line: 21,
      inApp: false,
      context: [
        { number: 20, text: 'a' },
        { number: 22, text: '}' },
      ],
      vars: { a: 1, nested: { ok: [1] } },
    });
    expect(second).not.toHaveProperty('sourceLink');
  });

  it('reads message, template, spans, debug images and policy reports', () => {
    const event = normalize(
      withEntries(
        { type: 'message', data: { formatted: 'Quote 12 failed', message: 'Quote %s failed', params: [12] } },
        {
          type: 'template',
          data: {
            filename: 'a.html',
            lineNo: 2,
            context: [
              [1, 'x'],
              [2, 'y'],
            ],
          },
        },
        {
          type: 'spans',
          data: [
            {
              span_id: 'b0',
              start_timestamp: 1782853448.1,
              timestamp: 1782853448.9,
              op: 'http',
              tags: { a: 'b' },
            },
            { op: 'no id' },
          ],
        },
        {
          type: 'debugmeta',
          data: {
            images: [null, { type: 'macho', code_file: '/App/Shop', debug_id: 'D', debug_status: 'missing' }],
          },
        },
        { type: 'csp', data: { 'effective-directive': 'img-src', blocked_uri: 'https://ads.example' } },
        { type: 'resources', data: {} },
        'junk',
      ),
    );
    expect(event.message).toEqual({
      formatted: 'Quote 12 failed',
      template: 'Quote %s failed',
      params: [12],
    });
    expect(event.template?.frame).toMatchObject({ line: 2, context: [{ number: 1 }, { number: 2 }] });
    expect(event.spans).toEqual([
      {
        id: 'b0',
        op: 'http',
        startedAt: '2026-06-30T21:04:08.100Z',
        durationMs: 800,
        data: { tags: { a: 'b' } },
      },
    ]);
    expect(event.images[0]).toMatchObject({
      type: 'macho',
      name: '/App/Shop',
      debugId: 'D',
      status: 'missing',
    });
    expect(event.securityReport).toEqual({
      kind: 'csp',
      data: { effective_directive: 'img-src', blocked_uri: 'https://ads.example' },
    });
    expect(event.unreadable).toEqual(['entries/resources', 'entries/6', 'spans/1']);
  });

  it('reads what an occurrence was found from', () => {
    const event = normalize({
      eventID: ID,
      type: 'generic',
      entries: [],
      occurrence: {
        issueTitle: 'N+1 Query',
        culprit: 'GET /cart',
        level: 'info',
        evidenceDisplay: [{ name: 'Query', value: 'SELECT', important: true }, { value: 'x' }],
      },
    });
    expect(event).toMatchObject({ type: 'generic', title: 'N+1 Query', culprit: 'GET /cart', level: 'info' });
    expect(event.evidence).toEqual([{ name: 'Query', value: 'SELECT', important: true }]);
  });
});

describe('normalizeEvent on anything else', () => {
  it('gives nothing for values that name no event', () => {
    for (const value of [
      undefined,
      null,
      0,
      '',
      'text',
      true,
      [],
      {},
      { exception: {} },
      Symbol('x'),
      () => 1,
      1n,
    ]) {
      expect(normalizeEvent(value, { source: 'test' })).toBeUndefined();
    }
  });

  it('survives getters and proxies that throw, cycles and endless depth', () => {
    const cyclic: Record<string, unknown> = { event_id: ID, extra: {} };
    (cyclic.extra as Record<string, unknown>).self = cyclic;
    expect(normalize(cyclic).unreadable).toContain('extra');
    const throwing = {
      event_id: ID,
      get exception(): unknown {
        throw new Error('no');
      },
    };
    expect(() => normalizeEvent(throwing, { source: 'test' })).not.toThrow();
    const inside = {
      event_id: ID,
      extra: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      message: 'kept',
    };
    expect(normalize(inside)).toMatchObject({ title: 'kept', unreadable: ['extra'] });
    expect(
      normalize({ event_id: ID, extra: JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) })
        .unreadable,
    ).toEqual(['extra']);
    expect(normalize({ event_id: ID, breadcrumbs: new Array(2 ** 32 - 1) }).unreadable).toEqual([
      'breadcrumbs',
    ]);
  });

  it('does not change what it was given, even deep frozen', () => {
    const value = {
      event_id: ID,
      extra: { a: { b: [1] } },
      contexts: { x: { y: {} } },
      tags: { z: '1', a: '2' },
    };
    const before = structuredClone(value);
    const event = normalize(value);
    expect(value).toEqual(before);
    expect(normalize(deepFreeze(value))).toEqual(event);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
