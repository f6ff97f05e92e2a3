import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { CrashboardProvider } from '../../hooks/index.js';
import { ReleaseHealth } from './index.js';

const CLOCK = Date.parse('2026-06-30T12:00:00Z');
const SOON = { timeout: 45_000 };

describe('ReleaseHealth', () => {
  it('lists the releases of a scope and asks for the sessions of the one that is shown', async () => {
    const { client } = sandboxClient({ now: () => CLOCK });
    render(
      <CrashboardProvider client={client}>
        <ReleaseHealth scope={{ projects: 'all', range: { last: '14d' } }} defaultDisplay="table" />
      </CrashboardProvider>,
    );
    const buttons = await screen.findAllByRole('button', { name: /show its health/ }, SOON);
    expect(buttons.filter((one) => one.getAttribute('aria-pressed') === 'true')).toHaveLength(1);
    const shown = await screen.findByRole('table', { name: /^Sessions of .* over time$/ }, SOON);
    const older = screen.getAllByRole('button', { name: /^4\.1\.0/ })[0] as HTMLElement;
    await userEvent.click(older);
    expect(
      await screen.findByRole('table', { name: 'Sessions of 4.1.0 over time' }, SOON),
    ).toBeInTheDocument();
    expect(shown).not.toBeInTheDocument();
  });

  it('asks anew for what a reader chooses, stays inside what is locked, and finds the way back', async () => {
    const listReleases = vi.fn(async () => ({ items: [], skipped: 0 }));
    const client = fakeClient({
      listReleases,
      listProjects: async () => ({ items: [], skipped: 0 }),
      listEnvironments: async () => ['live', 'test'],
    });
    render(
      <CrashboardProvider client={client}>
        <ReleaseHealth lockedScope={{ projects: ['shop'] }} defaultScope={{ environments: ['live'] }} />
      </CrashboardProvider>,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time range' }), 'Last 30 days');
    const asked = (environments: readonly string[]) =>
      waitFor(() =>
        expect(listReleases).toHaveBeenLastCalledWith(
          { projects: ['shop'], environments, range: { last: '30d' } },
          expect.anything(),
        ),
      );
    await asked(['live']);
    await userEvent.click(await screen.findByRole('button', { name: /clear/i }, SOON));
    await waitFor(() => expect(screen.queryByRole('button', { name: /clear/i })).toBeNull());
    expect(listReleases).toHaveBeenLastCalledWith(
      expect.objectContaining({ projects: ['shop'], environments: [], range: { last: '30d' } }),
      expect.anything(),
    );
    expect(await screen.findByRole('button', { name: 'Environment: All environments' })).toBeVisible();
  });
});
