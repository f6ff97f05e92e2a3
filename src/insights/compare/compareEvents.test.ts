import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrashEvent, Exception, Frame } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { align } from './align.js';
import { compareEvents } from './compareEvents.js';

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

describe('compareEvents', () => {
  it('says nothing differs between an event and itself', () => {
    const one = buildEvent();
    const { facts, exceptions, tags, contexts, crumbs } = compareEvents(one, one);
    expect([facts, tags, contexts]).toEqual([[], [], []]);
    for (const { frames, hasOtherMessage, left, right } of exceptions) {
      expect([left, hasOtherMessage]).toEqual([right, false]);
      for (const one of frames)
        expect(one).toEqual({ left: one.left, right: one.left, hasMoved: false, vars: [] });
    }
    for (const { left, right } of crumbs) expect(left).toBe(right);
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
              frame('pay', { line: 9, vars: { n: 2, user: null, card: 'x' } }),
              frame('charge'),
            ],
            'refused',
          ),
        ],
      }),
    ).exceptions;
    expect(exception).toEqual({
      left: 0,
      right: 0,
      hasOtherMessage: true,
      frames: [
        { left: 0, right: 0, hasMoved: false, vars: [] },
        { left: 1, hasMoved: false, vars: [] },
        {
          left: 2,
          right: 1,
          hasMoved: true,
          vars: [
            { name: 'user', left: { id: 1 }, right: null },
            { name: 'card', right: 'x' },
          ],
        },
        { right: 2, hasMoved: false, vars: [] },
      ],
    });
  });

  it('aligns a chain in which one side has a cause more', () => {
    const { exceptions } = compareEvents(
      event({ exceptions: [thrown('Root', []), thrown('Outer', [])] }),
      event({ exceptions: [thrown('Outer', [])] }),
    );
    expect(exceptions.map(({ left, right }) => [left, right])).toEqual([
      [0, undefined],
      [1, 0],
    ]);
  });

  it('names tags, facts and fields that differ, and counts those that do not', () => {
    const os = (version: string) => [{ name: 'os', kind: 'os', data: { name: 'iOS', version } }];
    const compared = compareEvents(
      event({
        release: '1',
        tags: [
          { key: 'plan', value: 'free' },
          { key: 'a', value: 'b' },
        ],
        contexts: os('17'),
      }),
      event({
        release: '2',
        tags: [
          { key: 'a', value: 'b' },
          { key: 'beta', value: 'yes' },
        ],
        contexts: os('18'),
      }),
    );
    expect(compared.facts).toEqual([{ name: 'release', left: '1', right: '2' }]);
    expect(compared.tags).toEqual([
      { name: 'plan', left: 'free' },
      { name: 'beta', right: 'yes' },
    ]);
    expect(compared.contexts).toEqual([
      { name: 'os', fields: [{ name: 'version', left: '17', right: '18' }] },
    ]);
    expect(compared.equal).toMatchObject({ tags: 1, fields: 1 });
  });

  it('takes steps for the same whenever they were, and whatever number they were about', () => {
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
    expect(crumbs).toEqual([{ right: 0 }, { left: 0, right: 1 }, { left: 1, right: 2 }]);
  });
});

describe('align', () => {
  const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

  it('names every place of both sides once, in order, and pairs only what is equal', () => {
    fc.assert(
      fc.property(sequence, sequence, (left, right) => {
        const rows = align(left, right);
        expect(rows.flatMap((row) => row.left ?? [])).toEqual(left.map((_, at) => at));
        expect(rows.flatMap((row) => row.right ?? [])).toEqual(right.map((_, at) => at));
        for (const row of rows)
          if (row.left !== undefined && row.right !== undefined)
            expect(left[row.left]).toBe(right[row.right]);
      }),
    );
  });

  it('finds what was added or taken away, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { maxLength: 60 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        (all, gone) => {
          const left = all.map(String);
          const right = left.filter((_, at) => gone[at] !== true);
          expect(align(left, right).filter((row) => row.right === undefined)).toHaveLength(
            left.length - right.length,
          );
        },
      ),
    );
  });

  it('stays whole and quick where a table would be too large', () => {
    const left = Array.from({ length: 20_000 }, (_, at) => `call ${at}`);
    const right = [
      ...left.slice(5000, 12_000).map((key, at) => (at % 3 === 0 ? `${key}!` : key)),
      ...left.slice(0, 400),
    ];
    const rows = align(left, right);
    expect(rows.filter((row) => row.left !== undefined)).toHaveLength(left.length);
    expect(rows.filter((row) => row.right !== undefined)).toHaveLength(right.length);
    expect(rows.filter((row) => row.left !== undefined && row.right !== undefined).length).toBeGreaterThan(
      4600,
    );
    const recursion = (turns: number, end: string) => [
      'main',
      ...Array.from({ length: turns }, () => 'walk'),
      end,
    ];
    expect(align(recursion(3000, 'x'), recursion(2990, 'y'))).toHaveLength(1 + 2990 + 10 + 2);
  });
});
