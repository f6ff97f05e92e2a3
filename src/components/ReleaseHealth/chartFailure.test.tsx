import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { listingOf, ready } from '../../model/index.js';
import { BUILDER_NOW, buildRelease, buildSessionSeries } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { ReleaseHealthView } from './index.js';

vi.mock('./SessionsChart.js', () => {
  throw new Error('the chunk is gone');
});

describe('ReleaseHealthView without its chart', () => {
  it('keeps the table, says why, and reports once', async () => {
    const onError = vi.fn();
    const updatedAt = new Date(BUILDER_NOW).toISOString();
    render(
      <CrashboardUIConfig onError={onError} locale="en" timeZone="UTC">
        <ReleaseHealthView
          releases={ready(listingOf([buildRelease()]), updatedAt)}
          sessions={ready([buildSessionSeries()], updatedAt)}
        />
      </CrashboardUIConfig>,
    );
    const table = { name: 'Sessions of 4.2.0 over time' };
    expect(await screen.findByRole('table', table)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText(/The chart could not be loaded/)).toBeInTheDocument(), {
      timeout: 10_000,
    });
    expect(screen.getByRole('table', table)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load again' })).toBeInTheDocument();
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.calls[0]?.[1]).toEqual({ component: 'ReleaseHealth', section: 'chart' });
  });
});
