import { describe, expect, it } from 'vitest';
import {
  buildBreadcrumb,
  buildEvent,
  buildEventSummary,
  buildException,
  buildFrame,
  buildIssue,
  buildRelease,
  buildSessionSeries,
  buildTagFacet,
  buildThread,
  buildTrend,
} from './index.js';

const PLATFORMS = ['javascript', 'node', 'python', 'java', 'go', 'ruby'];

describe('builders', () => {
  it.each(PLATFORMS)('give a %s event that crashes in its own code, with source', (platform) => {
    const event = buildEvent({ platform });
    const frame = event.exceptions.at(-1)?.stacktrace?.frames.at(-1);

    expect(event.platform).toBe(platform);
    expect(frame?.inApp).toBe(true);
    expect(frame?.context.map(({ number }) => number)).toContain(frame?.line);
    expect(JSON.stringify(event)).not.toMatch(/\{[sS]\}/);
  });

  it('give the same object every time', () => {
    expect(buildIssue()).toEqual(buildIssue());
    expect(buildEvent({ platform: 'go' })).toEqual(buildEvent({ platform: 'go' }));
  });

  it('give another issue per variant', () => {
    const issues = Array.from({ length: 60 }, (_, variant) => buildIssue({ platform: 'ruby' }, { variant }));

    expect(new Set(issues.map(({ ref }) => ref.id)).size).toBe(60);
    expect(new Set(issues.map(({ title, culprit }) => `${title} ${culprit}`)).size).toBe(60);
  });

  it('take partial overrides, deep in plain objects, whole for lists', () => {
    const issue = buildIssue({ ref: { id: '7' }, period: { events: 3 } });
    const event = buildEvent({
      breadcrumbs: [buildBreadcrumb({ category: 'mine' })],
      user: { email: 'a@example.com' },
    });

    expect(issue.ref).toEqual({ source: 'sentry', project: 'storefront-web', id: '7' });
    expect(issue.period?.users).toBeDefined();
    expect(event.breadcrumbs).toHaveLength(1);
    expect(event.user).toMatchObject({ id: '42', email: 'a@example.com' });
  });

  it('leave out what is overridden with undefined', () => {
    expect(buildIssue({ period: undefined })).not.toHaveProperty('period');
    expect(buildFrame({ line: undefined })).not.toHaveProperty('line');
  });

  it('keep numbers that belong together together', () => {
    const facet = buildTagFacet({ key: 'os' });
    const series = buildSessionSeries();
    const sessions = series.points.reduce((sum, point) => sum + (point.sessions ?? 0), 0);
    const events = buildTrend({ total: 1234 }).points.reduce((sum, point) => sum + point.count, 0);

    expect(facet.values.reduce((sum, value) => sum + (value.count ?? 0), 0)).toBeLessThanOrEqual(
      facet.total ?? 0,
    );
    expect(series.totals.sessions).toBe(sessions);
    expect(events).toBe(1234);
  });

  it('exist for the rest of the model', () => {
    expect(buildException({ type: 'X' }, 'python')).toMatchObject({ type: 'X' });
    expect(buildThread().stacktrace?.frames).not.toHaveLength(0);
    expect(buildEventSummary({}, { variant: 2 }).id).toMatch(/^[0-9a-f]{32}$/);
    expect(buildRelease({ version: 'shop@1.0.0' }).shortVersion).toBe('1.0.0');
  });
});
