import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeViewState, encodeViewState, type ViewState } from './viewState.js';

const full: ViewState = {
  v: 1,
  scope: {
    projects: ['shop', 'a&b=c'],
    environments: ['production'],
    range: { last: '14d' },
    query: 'is:unresolved message:"a b"',
    sort: 'events',
  },
  issue: { source: 'https://errors.example', project: 'shop', id: '42' },
  event: 'latest',
  thread: '7',
  frame: 3,
  exception: 0,
  crumb: 12,
  compare: '5e1f0c3b',
  tag: 'browser.name',
};

describe('view state', () => {
  it('comes back from a URL as it was put in', () => {
    expect(decodeViewState(encodeViewState(full))).toEqual(full);
    expect(decodeViewState(encodeViewState({ v: 1 }))).toEqual({ v: 1 });
    const range = { start: '2026-11-01T00:00:00Z', end: '2026-11-02T00:00:00Z' };
    const all: ViewState = { v: 1, scope: { projects: 'all', range } };
    expect(decodeViewState(encodeViewState(all))).toEqual(all);
  });

  it('keeps "all environments" and "all projects" apart from none said', () => {
    const all: ViewState = { v: 1, scope: { projects: 'all', environments: [] } };
    expect(decodeViewState(encodeViewState(all))).toEqual(all);
    const silent: ViewState = { v: 1, scope: { query: 'x' } };
    expect(decodeViewState(encodeViewState(silent))).toEqual(silent);
  });

  it('comes back whatever it holds', () => {
    const name = fc.string({ minLength: 1, maxLength: 50 });
    const scope = fc.record(
      {
        projects: fc.oneof(
          fc.constant('all' as const),
          fc.array(
            name.filter((one) => one !== '*'),
            { minLength: 1, maxLength: 5 },
          ),
        ),
        environments: fc.array(name, { maxLength: 5 }),
        range: fc.constantFrom(
          { last: '14d' },
          { start: '2026-11-01T00:00:00Z', end: '2026-11-02T00:00:00Z' },
        ),
        query: fc.string({ maxLength: 200 }),
        sort: fc.constantFrom('lastSeen', 'firstSeen', 'events', 'users', 'trends'),
      },
      { requiredKeys: ['query'] },
    );
    fc.assert(
      fc.property(scope, (given) => {
        const state = { v: 1, scope: given } as ViewState;
        expect(decodeViewState(encodeViewState(state))).toEqual(state);
      }),
    );
  });

  it('leaves out what it cannot read and keeps the rest', () => {
    expect(decodeViewState('v=1&frame=-1&crumb=x&sort=size&last=soon&issue=a/b&tag=url&p=')).toEqual({
      v: 1,
      tag: 'url',
    });
    expect(decodeViewState('v=2&tag=url')).toEqual({ v: 1 });
    expect(decodeViewState(null)).toEqual({ v: 1 });
    expect(decodeViewState('issue=%25E0%25A4/b/c')).toEqual({ v: 1 });
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeViewState(text).v).toBe(1);
      }),
    );
  });
});
