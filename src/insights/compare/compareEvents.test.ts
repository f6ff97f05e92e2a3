import { describe, expect, it } from 'vitest';
import type { CrashEvent, Exception, Frame, JsonObject } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import type { ComparedValue, CompareSectionName } from './compared.js';
import { compareEvents } from './compareEvents.js';
import { summarizeComparison } from './summarizeComparison.js';

const frame = (name: string, over: Partial<Frame> = {}): Frame => ({
  function: name,
  filename: 'src/cart.ts',
  line: 3,
  context: [],
  ...over,
});
const event = (over: Partial<CrashEvent>): CrashEvent => ({
  ...buildEvent(),
  title: 'E',
  exceptions: [],
  breadcrumbs: [],
  tags: [],
  contexts: [],
  ...over,
});
const thrown = (type: string, frames: readonly Frame[], value = 'failed'): Exception => ({
  type,
  value,
  stacktrace: { frames },
});
const valuesOf = (left: CrashEvent, right: CrashEvent, name: CompareSectionName): readonly ComparedValue[] =>
  compareEvents(left, right)
    .sections.filter((section) => section.name === name)
    .flatMap(({ groups }) => groups.flatMap(({ values }) => values));
const states = (values: readonly ComparedValue[]) => values.map(({ name, state }) => `${name} ${state}`);
const differing = (values: readonly ComparedValue[]) =>
  states(values.filter(({ state }) => state !== 'same'));

describe('compareEvents', () => {
  it('says nothing differs between an event and itself', () => {
    const one = buildEvent();
    const summary = summarizeComparison(compareEvents(one, one));
    expect(summary).toMatchObject({ stack: 'same', differences: 0, variables: [], sections: [] });
    expect(summary.same).toBeGreaterThan(10);
  });

  it('aligns frames: what is only here, only there, on another line, with another value', () => {
    const [exception] = compareEvents(
      event({
        exceptions: [
          thrown('E', [frame('main'), frame('retry'), frame('pay', { vars: { user: { id: 1 }, n: 2 } })]),
        ],
      }),
      event({
        exceptions: [
          thrown(
            'E',
            [
              frame('main'),
              frame('pay', { line: 9, vars: { n: 2, user: { id: 7 }, card: 'x' } }),
              frame('charge'),
            ],
            'refused',
          ),
        ],
      }),
    ).exceptions;
    expect(differing(exception?.facts ?? [])).toEqual(['value differs']);
    expect(
      exception?.frames.map(({ left, right, state, hasMoved }) => [left, right, state, hasMoved]),
    ).toEqual([
      [0, 0, 'same', false],
      [1, undefined, 'left', false],
      [2, 1, 'differs', true],
      [undefined, 2, 'right', false],
    ]);
    expect(states(exception?.frames[2]?.vars ?? [])).toEqual(['user.id differs', 'n same', 'card right']);
  });

  it('takes a line that one side does not say for no difference, and variables that one SDK never sends', () => {
    const [exception] = compareEvents(
      event({ exceptions: [thrown('E', [frame('pay', { vars: { a: 1, b: 2 } })])] }),
      event({ exceptions: [thrown('E', [{ function: 'pay', filename: 'src/cart.ts', context: [] }])] }),
    ).exceptions;
    expect(exception).toMatchObject({
      state: 'same',
      frames: [{ state: 'same', hasMoved: false, vars: [], loneVars: { side: 'left', count: 2 } }],
    });
  });

  it('finds the same function in a bundle that another build named anew', () => {
    const [exception] = compareEvents(
      event({ exceptions: [thrown('E', [frame('pay', { filename: '/assets/app-3f9ac1d2.js' })])] }),
      event({ exceptions: [thrown('E', [frame('pay', { filename: '/assets/app-77bb01ce.js' })])] }),
    ).exceptions;
    expect(exception?.frames).toMatchObject([{ left: 0, right: 0, state: 'differs', hasMoved: true }]);
  });

  it('compares stacks as reported where only one of them has source maps', () => {
    const minified = [frame('t', { filename: 'app.js', line: 1, column: 100 })];
    const [exception] = compareEvents(
      event({ exceptions: [{ ...thrown('E', [frame('pay')]), rawStacktrace: { frames: minified } }] }),
      event({ exceptions: [thrown('E', minified)] }),
    ).exceptions;
    expect(exception).toMatchObject({
      mappedOnly: 'left',
      leftStack: '/exceptions/0/rawStacktrace',
      rightStack: '/exceptions/0/stacktrace',
      frames: [{ left: 0, right: 0, state: 'same' }],
    });
  });

  it('aligns a chain in which one side has a cause more, and puts another type in the same place', () => {
    const places = (left: readonly string[], right: readonly string[]) =>
      compareEvents(
        event({ exceptions: left.map((type) => thrown(type, [])) }),
        event({ exceptions: right.map((type) => thrown(type, [])) }),
      ).exceptions.map((one) => [one.left, one.right, one.state]);
    expect(places(['Root', 'Outer'], ['Outer'])).toEqual([
      [0, undefined, 'left'],
      [1, 0, 'same'],
    ]);
    expect(places(['TypeError', 'Outer'], ['RangeError', 'Outer'])).toEqual([
      [0, 0, 'differs'],
      [1, 1, 'same'],
    ]);
  });

  it('compares the crashed thread of events without an exception', () => {
    const threads = (line: number) => [
      { id: '1', stacktrace: { frames: [frame('idle')] } },
      { id: '2', crashed: true, stacktrace: { frames: [frame('crash', { line })] } },
    ];
    const compared = compareEvents(event({ threads: threads(3) }), event({ threads: threads(4) }));
    expect(compared.exceptions).toMatchObject([
      { leftStack: '/threads/1/stacktrace', frames: [{ state: 'differs', hasMoved: true }] },
    ]);
    expect(compared.uncompared).toEqual([{ part: 'threads', left: 2, right: 2 }]);
  });

  it('names tags, facts and fields by how they stand', () => {
    const os = (version: string) => [{ name: 'os', kind: 'os', data: { name: 'iOS', version } }];
    const left = event({
      release: '1',
      tags: [
        { key: 'plan', value: 'free' },
        { key: 'a', value: 'b' },
      ],
      contexts: os('17'),
    });
    const right = event({
      release: '2',
      tags: [
        { key: 'a', value: 'b' },
        { key: 'beta', value: 'yes' },
      ],
      contexts: os('18'),
    });
    expect(differing(valuesOf(left, right, 'facts'))).toEqual(['release differs']);
    expect(states(valuesOf(left, right, 'tags'))).toEqual(['plan left', 'a same', 'beta right']);
    expect(states(valuesOf(left, right, 'contexts'))).toEqual(['name same', 'version differs']);
    expect(summarizeComparison(compareEvents(left, right)).sections).toMatchObject([
      { name: 'facts', names: ['release'] },
      { name: 'tags', names: ['plan', 'beta'] },
      { name: 'contexts', names: ['os'] },
    ]);
  });

  it('takes a nested body apart, and finds the one field that differs', () => {
    const request = (price: number) => ({
      headers: [],
      cookies: [],
      body: JSON.stringify({ items: [{ sku: 'a', price }], coupon: null }),
    });
    const body = valuesOf(event({ request: request(3) }), event({ request: request(4) }), 'request');
    expect(states(body)).toEqual(['items[0].sku same', 'items[0].price differs', 'coupon same']);
    expect(body[1]).toMatchObject({ left: 3, right: 4 });
  });

  it('keeps data whole beside a value that has nothing inside', () => {
    const vars = (user: JsonObject | null) =>
      event({ exceptions: [thrown('E', [frame('pay', { vars: { user } })])] });
    const [exception] = compareEvents(vars({ id: 1, name: 'Ann' }), vars(null)).exceptions;
    expect(exception?.frames[0]?.vars).toMatchObject([
      { name: 'user', state: 'differs', left: { id: 1, name: 'Ann' }, right: null },
    ]);
  });

  it('takes steps for the same whenever they were, and says where their numbers differ', () => {
    const trail = (...messages: string[]) =>
      messages.map((message, at) => ({
        type: 'default',
        level: 'info',
        message,
        timestamp: `2026-06-30T21:00:0${at}.000Z`,
      }));
    const { crumbs } = compareEvents(
      event({ breadcrumbs: trail('open cart 17', 'pay') }),
      event({ breadcrumbs: trail('log in', 'open cart 3', 'pay') }),
    );
    expect(crumbs).toEqual([
      { right: 0, state: 'right' },
      { left: 0, right: 1, state: 'differs' },
      { left: 1, right: 2, state: 'same' },
    ]);
  });
});

describe('what nobody can compare', () => {
  const tagged = (value: string | undefined, over: Partial<CrashEvent> = {}) =>
    event({ tags: [{ key: 'who', ...(value !== undefined && { value }) }], ...over });
  const note = (
    action: 'removed' | 'masked' | 'pseudonymized' | 'truncated',
    chunks?: readonly string[],
  ) => ({
    annotations: [
      {
        path: '/tags/0/value',
        action,
        by: 'server' as const,
        ...(chunks && { chunks: chunks.map((text, at) => (at % 2 ? { text, rule: 'r' } : { text })) }),
      },
    ],
  });
  const state = (left: CrashEvent, right: CrashEvent) => valuesOf(left, right, 'tags')[0]?.state;

  it.each([
    ['a mark on one side', tagged('[Filtered]'), tagged('ann')],
    ['the same mark on both', tagged('[Filtered]'), tagged('[Filtered]')],
    ['a value taken out on one side', tagged(undefined, note('removed')), tagged('ann')],
    [
      'a text masked in parts on both',
      tagged('u ***', note('masked', ['u ', '***'])),
      tagged('u ***', note('masked', ['u ', '***'])),
    ],
    ['two texts that begin alike, one of them cut', tagged('abc...', note('truncated')), tagged('abcdef')],
  ])('is unknown: %s', (_, left, right) => {
    expect(state(left, right)).toBe('unknown');
    expect(state(right, left)).toBe('unknown');
  });

  it('is known all the same where what is left tells it', () => {
    expect(state(tagged('abc...', note('truncated')), tagged('xyz'))).toBe('differs');
    expect(state(tagged('#1', note('pseudonymized')), tagged('#1', note('pseudonymized')))).toBe('same');
    expect(state(tagged('#1', note('pseudonymized')), tagged('#2', note('pseudonymized')))).toBe('differs');
  });

  it('never tells two secrets apart, nor shows one', () => {
    const secret = (token: string) =>
      event({
        extra: { config: { apiKey: `${token}1`, deep: { password: [`${token}2`] } } },
        request: { headers: [['Authorization', `Bearer ${token}3`]], cookies: [['sid', `${token}4`]] },
        exceptions: [thrown('E', [frame('pay', { vars: { token: `${token}5` } })])],
      });
    const compared = compareEvents(secret('left-secret-'), secret('right-secret-'));
    expect(JSON.stringify(compared)).not.toMatch(/left-secret|right-secret/);
    expect(summarizeComparison(compared)).toMatchObject({ differences: 0, unknown: 5 });
  });
});
