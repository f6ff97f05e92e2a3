import { describe, expect, it } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { filterTimeline, groupRepeats, timelineFacets } from './breadcrumbs.js';
import { crumbKind } from './crumbKind.js';
import { crumbConsole, crumbNavigation, crumbRequest } from './crumbShapes.js';
import { crumbTitle } from './crumbTitle.js';
import { timelineItems } from './timelineItems.js';
import { timelineText } from './timelineText.js';

const crumb = (over: Partial<Breadcrumb> = {}): Breadcrumb => ({ type: 'default', level: 'info', ...over });
const base = '2026-01-01T00:00:10.000Z';

describe('timelineItems', () => {
  it('measures against the event and the step before, and leaves unknown times unknown', () => {
    const items = timelineItems(
      [
        crumb({ timestamp: '2026-01-01T00:00:00.000Z' }),
        crumb(),
        crumb({ timestamp: 'not a time' }),
        crumb({ timestamp: '2026-01-01T00:00:09.988Z' }),
      ],
      base,
    );
    expect(items.map(({ offsetMs, deltaMs }) => [offsetMs, deltaMs])).toEqual([
      [-10_000, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [-12, 9988],
    ]);
  });

  it('ends with the event itself', () => {
    const items = timelineItems([crumb()], base, crumb({ timestamp: base }));
    expect(items.at(-1)).toMatchObject({ id: 'event', isEvent: true, offsetMs: 0 });
  });
});

describe('filterTimeline', () => {
  const items = timelineItems([
    crumb({ type: 'http', category: 'fetch', level: 'error', data: { url: '/api/Prices' } }),
    crumb({ category: 'console', message: 'hello' }),
  ]);

  it('looks into type, category, message and data, whatever the case', () => {
    expect(filterTimeline(items, { text: 'PRICES' })).toHaveLength(1);
    expect(filterTimeline(items, { text: 'console' })).toHaveLength(1);
    expect(filterTimeline(items, { text: 'nothing' })).toHaveLength(0);
  });

  it('combines types and levels', () => {
    expect(filterTimeline(items, { types: new Set(['http']), levels: new Set(['info']) })).toHaveLength(0);
    expect(filterTimeline(items, { types: new Set(['http', 'debug']), levels: new Set() })).toHaveLength(2);
  });

  it('counts what occurs', () => {
    expect(timelineFacets(items)).toEqual({
      types: [
        { value: 'http', count: 1 },
        { value: 'debug', count: 1 },
      ],
      levels: [
        { value: 'error', count: 1 },
        { value: 'info', count: 1 },
      ],
    });
  });
});

describe('groupRepeats', () => {
  it('joins equal neighbours and nothing else', () => {
    const items = timelineItems([
      crumb({ message: 'a' }),
      crumb({ message: 'a' }),
      crumb({ message: 'b' }),
      crumb({ message: 'a' }),
    ]);
    expect(groupRepeats(items).map(({ items: inside }) => inside.length)).toEqual([2, 1, 1]);
  });
});

describe('crumb shapes', () => {
  it('takes the kind from the category when the type says nothing', () => {
    expect(crumbKind({ type: 'default', category: 'xhr' })).toBe('http');
    expect(crumbKind({ type: 'default', category: 'ui.click' })).toBe('ui');
    expect(crumbKind({ type: 'newer', category: 'xhr' })).toBe('newer');
    expect(crumbKind({ type: 'default' })).toBe('default');
  });

  it('reads a request, and leaves out what was not said', () => {
    expect(crumbRequest(crumb({ type: 'http', data: { url: '/a', method: 'get' } }))).toEqual({
      method: 'GET',
      url: '/a',
      failed: false,
      rest: {},
    });
    expect(
      crumbRequest(crumb({ type: 'http', data: { url: '/a', status_code: '503', size: 3 } })),
    ).toMatchObject({
      status: 503,
      failed: true,
      rest: { size: 3 },
    });
  });

  it('keeps a status that is no number among the data', () => {
    expect(crumbRequest(crumb({ type: 'http', data: { url: '/a', status: 'aborted' } }))?.rest).toEqual({
      status: 'aborted',
    });
  });

  it('reads a navigation with one end', () => {
    expect(crumbNavigation(crumb({ type: 'navigation', data: { to: '/cart' } }))).toEqual({
      to: '/cart',
      rest: {},
    });
  });
});

describe('timelineText', () => {
  it('writes a line per step, data included, credentials in addresses left out', () => {
    const items = timelineItems([
      crumb({
        timestamp: base,
        type: 'http',
        category: 'fetch',
        data: { url: '/a?token=abc', status_code: 500, tries: 2 },
      }),
    ]);
    expect(timelineText(items)).toBe(`${base}  info  http  fetch  /a?token=•••••• 500  {"tries":2}`);
  });

  it('says how far each step is from the error', () => {
    const items = timelineItems(
      [
        crumb({ timestamp: '2026-01-01T00:00:07.690Z', category: 'auth', message: 'in' }),
        crumb({ message: 'x' }),
      ],
      base,
      crumb({ timestamp: base, type: 'error', message: 'boom' }),
    );
    expect(timelineText(items).split('\n')).toEqual([
      '2026-01-01T00:00:07.690Z  -2.310 s  info  user  auth  in',
      '-  info  default  x',
      `${base}  info  event  boom`,
    ]);
  });

  it('leaves out credentials in places, in arguments of the console and in data', () => {
    const steps = [
      crumb({ category: 'navigation', data: { from: '/reset?token=hunter2', to: '/?password=hunter2' } }),
      crumb({ category: 'console', message: 'x', data: { arguments: ['user', { password: 'hunter2' }] } }),
      crumb({ category: 'auth', data: { deep: [{ apiKey: 'hunter2' }] } }),
    ];
    expect(timelineText(timelineItems(steps))).not.toContain('hunter2');
    expect(steps.map(crumbTitle).join()).not.toContain('hunter2');
    expect(JSON.stringify(steps.map(crumbConsole))).not.toContain('hunter2');
  });

  it('writes 10,000 steps with data without a wait that anybody would notice', () => {
    const items = timelineItems(
      Array.from({ length: 10_000 }, (_, at) =>
        crumb({
          timestamp: new Date(Date.parse(base) - at).toISOString(),
          type: 'http',
          category: 'fetch',
          data: {
            url: `/api/items/${at}?page=2&token=abc`,
            method: 'GET',
            status_code: 200,
            size: at,
            kind: 'x',
          },
        }),
      ),
      base,
    );
    timelineText(items.slice(0, 500));
    const took = Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => timelineText(items))));
    expect(took).toBeLessThan(500);
  });
});

function timed(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}
