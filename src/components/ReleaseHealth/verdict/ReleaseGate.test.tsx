import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Release, type ReleaseHealth, readyResource, toListing } from '../../../model/index.js';
import { BUILDER_NOW, buildRelease } from '../../../testing/builders/index.js';
import { CrashboardUIConfig } from '../../config/index.js';
import { ReleaseHealthView, type ReleaseHealthViewProps } from '../index.js';

const updatedAt = new Date(BUILDER_NOW).toISOString();
const project = { id: '41', slug: 'storefront-web' };
const withHealth = (version: string, health: ReleaseHealth, createdAt?: string): Release =>
  buildRelease({ version, projects: [{ project, health }], ...(createdAt && { createdAt }) });
const health = (sessions: number, crashed: number): ReleaseHealth => ({
  sessions,
  crashedSessions: crashed,
  crashFreeSessions: 1 - crashed / sessions,
});
const hours = (sessions: number, crashed: number) => ({
  sessions,
  crashed,
  errored: 0,
  abnormal: 0,
  healthy: sessions - crashed,
  crashFreeSessions: 1 - crashed / sessions,
});

function show(shown: ReleaseHealth, props: Partial<ReleaseHealthViewProps> = {}) {
  const releases = [
    withHealth('storefront@4.2.0', shown),
    withHealth('storefront@4.1.1', health(90_000, 90)),
  ];
  const view = (
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC">
      <ReleaseHealthView
        releases={readyResource(toListing(releases), updatedAt)}
        defaultSelectedRelease={{ version: 'storefront@4.2.0' }}
        {...props}
      />
    </CrashboardUIConfig>
  );
  return render(view);
}

const checks = () =>
  within(screen.getByRole('list', { name: 'What was checked' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the verdict on the shown release', () => {
  it('does not tick off unhandled errors as something that went well', () => {
    const icons = (unhandledIssues: number) => {
      const { unmount } = show(health(60_000, 120), {
        grounds: readyResource({ unhandledIssues }, updatedAt),
      });
      const check = screen.getByText(/with unhandled errors$/).closest('li');
      const icon = check?.querySelector('[data-icon]')?.getAttribute('data-icon');
      unmount();
      return icon;
    };
    expect(icons(0)).toBe('check');
    expect(icons(5)).toBe('info');
  });

  it('writes a loss with a minus sign', () => {
    const firstHours = { current: hours(50_000, 200), previous: hours(50_000, 20) };
    show(health(60_000, 120), { grounds: readyResource({ hours: 6, firstHours }, updatedAt) });
    expect(checks()[0]).toContain(' −0.36 pp');
  });

  it('says that it is ready, why, and tells the host once (RH-N06)', () => {
    const onStatus = vi.fn();
    const firstHours = { current: hours(10_000, 20), previous: hours(10_000, 25) };
    show(health(60_000, 120), {
      onStatus,
      grounds: readyResource({ hours: 24, firstHours, unhandledIssues: 2 }, updatedAt),
    });
    expect(screen.getByText('Ready for everybody')).toBeVisible();
    expect(screen.getByText('99.80% crash-free sessions, target 99.50%.')).toBeVisible();
    expect(checks()).toEqual([
      'First 24 hours against 4.1.1: +0.05 pp crash-free sessions',
      'First 24 hours against 4.1.1: +0.05 pp error-free sessions',
      '2 issues with unhandled errors',
    ]);
    expect(onStatus.mock.calls).toEqual([
      [
        {
          release: 'storefront@4.2.0',
          project: 'storefront-web',
          status: 'go',
          reason: 'meetsTarget',
          n: 60_000,
        },
      ],
    ]);
  });

  it('holds one that is clearly worse than the one before at equal age (RH-N04)', () => {
    const firstHours = { current: hours(50_000, 200), previous: hours(50_000, 20) };
    show(health(60_000, 120), { grounds: readyResource({ hours: 6, firstHours }, updatedAt) });
    expect(screen.getByText('Hold the rollout')).toBeVisible();
    expect(screen.getByText('It crashes more often than 4.1.1 did at the same age.')).toBeVisible();
    expect(checks()[0]).toMatch(
      /^First 6 hours against 4\.1\.1: .0\.36 pp crash-free sessions, clearly worse$/,
    );
  });

  it('does not believe 100% beside unhandled errors, and names both numbers (RH-N03)', () => {
    show(health(60_000, 0), { grounds: readyResource({ unhandledIssues: 3 }, updatedAt) });
    expect(screen.getByText('Cannot be judged')).toBeVisible();
    expect(screen.getByText(/^No session crashed, yet 3 issues have unhandled errors\./)).toBeVisible();
  });

  it('says when there is too little to decide by (RH-N01)', () => {
    const onStatus = vi.fn();
    show(health(3, 0), { onStatus });
    expect(screen.getByText('Not enough data to decide')).toBeVisible();
    expect(onStatus).toHaveBeenCalledWith(expect.objectContaining({ status: 'tooFew', n: 3 }));
  });

  it('says nothing before it knows what it stands on', () => {
    const onStatus = vi.fn();
    show(health(60_000, 120), { onStatus, grounds: { status: 'pending', fetchStatus: 'fetching' } });
    expect(screen.getByText('Comparing with the previous release…')).toBeVisible();
    expect(screen.queryByText('Ready for everybody')).toBeNull();
    expect(onStatus).not.toHaveBeenCalled();
  });
});
