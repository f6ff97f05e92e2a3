import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { compareTrails, stepKey } from './compareTrails.js';

const said = (message: string, category = 'console'): Breadcrumb => ({
  type: 'default',
  level: 'info',
  category,
  message,
});
const asked = (url: string, status: number): Breadcrumb => ({
  type: 'http',
  level: 'info',
  category: 'fetch',
  data: { method: 'GET', url, status_code: status },
});

describe('compareTrails', () => {
  it('says which steps all trails share, which only this one has, and which it lacks (BC-N07)', () => {
    const own = [said('boot'), said('coupon opened'), asked('/api/cart/81', 404), said('render cart')];
    const others = [
      [said('boot'), said('consent given'), asked('/api/cart/7', 404), said('render cart')],
      [
        said('login'),
        said('boot'),
        said('consent given'),
        asked('/api/cart/9?x=1', 404),
        said('render cart'),
      ],
      [],
    ];
    const { n, steps, missing } = compareTrails(own, others);
    expect(n).toBe(2);
    expect(steps).toEqual([
      { index: 0, others: 2 },
      { index: 1, others: 0 },
      { index: 2, others: 2 },
      { index: 3, others: 2 },
    ]);
    expect(missing.map(({ crumb, others: count }) => [crumb.message, count])).toEqual([['consent given', 2]]);
  });

  it('takes steps for the same whatever their numbers and ids, but not whatever their answers', () => {
    expect(stepKey(said('order 12 of 3'))).toBe(stepKey(said('order 9 of 40')));
    expect(stepKey(asked('/a/123e4567-e89b-12d3-a456-426614174000', 200))).toBe(
      stepKey(asked('/a/00000000-e89b-12d3-a456-426614174111', 200)),
    );
    expect(stepKey(asked('/a', 200))).not.toBe(stepKey(asked('/a', 500)));
  });

  it('counts no step more often than there are trails, and looks at so many steps and trails only', () => {
    const trail = fc.array(
      fc.constantFrom('a', 'b', 'c', '<img>', '__proto__', '').map((text) => said(text)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(trail, fc.array(trail, { maxLength: 25 }), (own, others) => {
        const { n, steps, missing } = compareTrails(own, others);
        expect(n).toBeLessThanOrEqual(20);
        expect(steps).toHaveLength(own.length);
        for (const { others: count } of [...steps, ...missing]) expect(count).toBeLessThanOrEqual(n);
        // A trail shares all of itself with itself.
        if (own.length > 0)
          expect(compareTrails(own, [own]).steps.every((step) => step.others === 1)).toBe(true);
      }),
    );
  });

  it('stays bounded for trails of 10,000 steps', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => said(`step ${'x'.repeat(at % 9)}`));
    const { steps } = compareTrails(
      long,
      Array.from({ length: 50 }, () => long),
    );
    expect(steps).toHaveLength(200);
    expect(steps[0]?.index).toBe(9_800);
  });
});
