import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { type Release, type ReleaseHealth, readyResource, toListing } from '../../model/index.js';
import { BUILDER_NOW, buildRelease, buildSessionSeries } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { ReleaseHealthView, type ReleaseHealthViewProps } from './index.js';

const updatedAt = new Date(BUILDER_NOW).toISOString();
const project = { id: '41', slug: 'storefront-web' };
const HEALTHY: ReleaseHealth = {
  sessions: 100_000,
  users: 40_000,
  crashedSessions: 100,
  crashFreeSessions: 0.999,
  crashFreeUsers: 0.9985,
};

function release(version: string, health?: ReleaseHealth | 'none', over: Partial<Release> = {}): Release {
  const { projects: _projects, ...rest } = buildRelease({
    version,
    lastEvent: undefined,
    newIssues: undefined,
  });
  return { ...rest, projects: [{ project, ...(health && { health }) }], ...over };
}

const NEW = release(
  'shop@2.0.0',
  { ...HEALTHY, crashFreeSessions: 0.97, crashedSessions: 3000 },
  { releasedAt: '2026-06-29T00:00:00Z' },
);
const OLD = release('shop@1.10.0', HEALTHY, { releasedAt: '2026-06-20T00:00:00Z' });

function view(releases: readonly Release[], props: Partial<ReleaseHealthViewProps> = {}) {
  return (
    <CrashboardUIConfig now={() => BUILDER_NOW} timeZone="UTC" locale="en">
      <ReleaseHealthView releases={readyResource(toListing(releases), updatedAt)} {...props} />
    </CrashboardUIConfig>
  );
}

const row = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('ReleaseHealthView', () => {
  it('shows the short version, and says the whole on demand', () => {
    render(view([NEW]));
    expect(screen.getByRole('button', { name: /^2\.0\.0, show/ })).toHaveAttribute('title', 'shop@2.0.0');
    expect(screen.getByRole('button', { name: '2.0.0' })).toHaveAccessibleDescription('shop@2.0.0');
  });

  it('says in words how good the rate is, and how it compares with the release before (RH-02, RH-07)', () => {
    render(view([NEW, OLD]));
    const newer = row(/2\.0\.0/);
    expect(newer.getByText('97.00%')).toBeInTheDocument();
    expect(newer.getByText('Poor')).toBeInTheDocument();
    expect(newer.getByText('worse than 1.10.0')).toBeInTheDocument();
    expect(row(/^1\.10\.0/).getAllByText('Good')).toHaveLength(2);
  });

  it.each([
    ['low', 'Low adoption'],
    ['low_adoption', 'Low adoption'],
    ['rolled_back', 'Rolled back'],
  ])('says the adoption stage %s in words', (adoptionStage, text) => {
    render(view([release('shop@2.0.0', { ...HEALTHY, adoption: 0.1, adoptionStage })]));
    expect(row(/^2\.0\.0/).getByText(text)).toBeInTheDocument();
  });

  it("judges by the host's limits, users by their own", () => {
    render(view([NEW], { thresholds: { good: 0.9, bad: 0.5, users: { good: 0.9999 } } }));
    expect(row(/2\.0\.0/).getByText('Good')).toBeInTheDocument();
    expect(row(/2\.0\.0/).getByText('Degraded')).toBeInTheDocument();
  });

  it('never shows 100 % when something crashed', () => {
    const almost = { sessions: 10_000_000, crashedSessions: 3, crashFreeSessions: 0.9999997 };
    render(view([release('shop@1.0.0', almost)]));
    expect(screen.queryByText(/^100/)).not.toBeInTheDocument();
    expect(row(/1\.0\.0/).getByText('99.99%')).toBeInTheDocument();
  });

  it('does not present three sessions without a crash as 100 %', () => {
    render(
      view([
        release('shop@1.0.0', {
          sessions: 3,
          users: 2,
          crashedSessions: 0,
          crashFreeSessions: 1,
          crashFreeUsers: 1,
        }),
      ]),
    );
    const cell = row(/1\.0\.0/);
    expect(cell.getByText('3 of 3')).toBeInTheDocument();
    expect(cell.getAllByText('Not enough data')).toHaveLength(2);
    expect(cell.getByText(/Only 3 sessions: .* from 43\.85% to 100%/)).toBeInTheDocument();
    expect(cell.queryByText('100%')).not.toBeInTheDocument();
  });

  it('has no column and no order of sessions where the server does not know any, and never a 0', () => {
    render(view([release('shop@1.0.0', undefined, { lastDeploy: undefined } as object)]));
    expect(screen.getByText(/This server does not report sessions/)).toBeInTheDocument();
    expect(row(/1\.0\.0/).queryByText('0')).not.toBeInTheDocument();
    // Nor a table of dashes, nor an order that cannot be.
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Release',
      'Released',
    ]);
    const orders = within(screen.getByRole('combobox', { name: 'Sort by' }));
    expect(orders.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Newest',
      'Version',
    ]);
    expect(screen.queryByRole('button', { name: /show its health/ })).not.toBeInTheDocument();
  });

  it('says when errors arrive without sessions, and claims no count of crashes (RH-09)', () => {
    render(view([release('shop@1.0.0', 'none', { newIssues: 4 })]));
    expect(screen.getByText(/Errors arrive for these releases, but no sessions do/)).toBeInTheDocument();
    expect(row(/1\.0\.0/).queryByText('0')).not.toBeInTheDocument();
  });

  it('says when there were no sessions', () => {
    render(view([release('shop@1.0.0', { sessions: 0 })]));
    expect(screen.getByText(/No sessions in this time range/)).toBeInTheDocument();
    expect(row(/1\.0\.0/).getAllByText('0')).not.toHaveLength(0);
  });

  it('sorts by version number on a click, and the other way round on the next', async () => {
    const onSortChange = vi.fn();
    render(view([release('shop@1.9.0', HEALTHY), release('shop@1.10.0', HEALTHY)], { onSortChange }));
    const header = screen.getByRole('columnheader', { name: 'Release' });
    const versions = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    await userEvent.click(within(header).getByRole('button'));
    expect(versions()).toEqual(['1.10.0', '1.9.0']);
    expect(header).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(within(header).getByRole('button'));
    expect(versions()).toEqual(['1.9.0', '1.10.0']);
    expect(onSortChange).toHaveBeenLastCalledWith({ by: 'semver', direction: 'ascending' });
  });

  it('shows the release that is clicked, by keyboard too', async () => {
    const onSelectedChange = vi.fn();
    render(view([NEW, OLD], { onSelectedReleaseChange: onSelectedChange }));
    expect(screen.getByRole('heading', { name: '2.0.0' })).toBeInTheDocument();
    screen.getByRole('button', { name: /^1\.10\.0/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: '1.10.0' })).toBeInTheDocument();
    expect(onSelectedChange).toHaveBeenCalledWith({ version: 'shop@1.10.0', project: '41' }, OLD);
  });

  it('names the time that its numbers are about, and that another one was asked for', () => {
    const weekly = release('shop@1.0.0', { ...HEALTHY, window: { last: '7d' } });
    const scope = (last: string) => ({ scope: { projects: 'all' as const, range: { last } } });
    const { rerender } = render(view([weekly], scope('7d')));
    expect(
      screen.getByText('Sessions, users and crash-free rates: 7 d. Adoption: 24 h. New issues: all time.'),
    ).toBeInTheDocument();
    rerender(view([weekly], scope('3d')));
    expect(screen.getByText(/rates: 7 d\..* does not count them over 3 d;/)).toBeInTheDocument();
    rerender(view([release('shop@1.0.0')], scope('3d')));
    expect(screen.queryByText(/crash-free rates:/)).not.toBeInTheDocument();
  });

  it('says what of its scope the server does not go by', () => {
    const releases = readyResource(
      { ...toListing([NEW]), ignoredTokens: ['environment:live', 'sort:users'] },
      updatedAt,
    );
    render(view([], { releases }));
    expect(screen.getByText('This server ignores: environment:live sort:users')).toBeInTheDocument();
  });

  it('offers filters where they can be changed, and only those', async () => {
    const onScopeChange = vi.fn();
    const scope = { projects: 'all', environments: ['live'], range: { last: '14d' } } as const;
    const { rerender } = render(view([NEW], { scope, onScopeChange, environments: ['live', 'test'] }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time range' }), 'Last 7 days');
    expect(onScopeChange).toHaveBeenLastCalledWith({ ...scope, range: { last: '7d' } });
    expect(screen.getByRole('button', { name: 'Environment: live' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Project/ })).not.toBeInTheDocument();
    rerender(view([NEW], { scope }));
    expect(screen.queryByRole('combobox', { name: 'Time range' })).not.toBeInTheDocument();
  });

  it('tells how sessions ended as far as it is known', () => {
    render(view([release('shop@1.0.0', { ...HEALTHY, erroredSessions: 900, abnormalSessions: 0 })]));
    const split = within(screen.getByRole('list', { name: 'How sessions ended' }));
    expect(split.getByText('99.00%')).toBeInTheDocument();
    expect(split.getByText(/Crashed/)).toBeInTheDocument();
  });

  it('keeps what it has when the server gives no series', () => {
    const sessions = { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } as const;
    render(view([NEW], { sessions }));
    expect(screen.getByText('This server does not report sessions over time.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '2.0.0' })).toBeInTheDocument();
  });

  it('writes a hostile version as text', () => {
    render(view([release('<img src=x>', HEALTHY)]));
    expect(screen.getByRole('heading', { name: '<img src=x>' })).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('loads more on request', async () => {
    const onFetchNextPage = vi.fn();
    const releases = readyResource({ ...toListing([NEW]), hasNextPage: true, skipped: 2 }, updatedAt);
    render(view([], { releases, onFetchNextPage: onFetchNextPage }));
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    expect(onFetchNextPage).toHaveBeenCalledOnce();
    expect(screen.getByText(/2 releases could not be read/)).toBeInTheDocument();
  });

  it('has no axe violations', async () => {
    const { container } = render(
      view([NEW, OLD, release('shop@1.0.0', 'none', { newIssues: 1 })], {
        sessions: readyResource([buildSessionSeries({ release: 'shop@2.0.0' })], updatedAt),
        getHref: () => '/releases/1',
        defaultDisplay: 'table',
      }),
    );
    await expectNoAxeViolations(container);
  });
});
