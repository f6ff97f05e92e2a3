import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { listingOf, ready } from '../../model/index.js';
import { BUILDER_NOW, buildRelease, buildSessionSeries } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { ReleaseHealthView } from './index.js';

vi.mock('./lateParts.js', () => {
  throw new Error('the chunk is gone');
});

describe('ReleaseHealthView without its late parts', () => {
  it('keeps the numbers, says that something is missing, and reports once', async () => {
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
    expect(
      await screen.findByText('Not all of this panel could be loaded.', {}, { timeout: 10_000 }),
    ).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Sessions of 4.2.0 over time' })).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Releases and their health' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load again' })).toBeInTheDocument();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.anything(), {
      component: 'ReleaseHealth',
      section: 'detail',
    });
  });
});
