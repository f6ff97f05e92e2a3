import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { relevantCrumb, relevantCrumbs } from '../../src/insights/index.js';
import type { CrashEvent } from '../../src/model/index.js';
import { ask, fixedSandbox } from '../support/askSandbox.js';
import { eventOf } from './eventOf.js';
import { dialects } from './index.js';

interface Judged {
  readonly name: string;
  readonly isHeldOut: boolean;
  readonly wanted: readonly number[];
  readonly found: readonly number[];
}

const all: readonly Judged[] = dialects.flatMap((dialect) =>
  dialect.trails.map((trail, place) => ({
    name: `${dialect.platform}: ${trail.name}`,
    // Weights are set by looking at the others; these only measure.
    isHeldOut: place % 3 === 2,
    wanted: trail.steps.flatMap(({ isWanted }, index) => (isWanted ? [index] : [])),
    found: relevantCrumbs(eventOf(dialect, trail)).map(({ index }) => index),
  })),
);

const right = ({ wanted, found }: Judged): boolean =>
  wanted.length === 0 ? found.length === 0 : found.some((index) => wanted.includes(index));

describe('BC-N04 on trails whose cause is known', () => {
  it('is measured on 60 trails and more, of ten SDKs', () => {
    expect(dialects).toHaveLength(10);
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(all.filter(({ isHeldOut }) => isHeldOut)).toHaveLength(all.length / 3);
  });

  it.each([
    ['those that the weights were set by', false],
    ['those held out', true],
  ])('has the right step among its first two in 90 % of %s', (_, isHeldOut) => {
    const known = all.filter((judged) => judged.isHeldOut === isHeldOut && judged.wanted.length > 0);
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter(right).length / known.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is silent where there is nothing to point at', () => {
    const calm = all.filter(({ wanted }) => wanted.length === 0);
    expect(calm.length).toBeGreaterThan(12);
    expect(calm.filter((judged) => !right(judged)).map(({ name }) => name)).toEqual([]);
  });
});

it('points at the 404 of the sign-up crash, whose level is no error (BC-N04)', async () => {
  const sandbox = fixedSandbox();
  const issues = '/organizations/acme/issues/';
  const query = encodeURIComponent('transaction:/signup');
  const { body } = await ask(sandbox, `${issues}?query=${query}&statsPeriod=30d&limit=1`);
  const latest = await ask(sandbox, `${issues}${body[0].id}/events/latest/`);
  const event = normalizeEvent(latest.body, { source: 'test' }) as CrashEvent;
  const hint = relevantCrumb(event);
  expect(hint).toMatchObject({ reason: 'failed-request', values: { status: 404 } });
  expect(event.breadcrumbs[hint?.index ?? -1]?.data?.url).toMatch(/^\/api\/user\/\d+$/);
});
