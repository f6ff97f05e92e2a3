import '../../styles/index.css';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listingOf, ready } from '../../model/index.js';
import { BUILDER_NOW, buildRelease, buildSessionSeries } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { ReleaseHealthView } from './index.js';
// The dev server must know the chart's dependencies before the page runs, or it reloads the page midway.
import './SessionsChart.js';

const updatedAt = new Date(BUILDER_NOW).toISOString();
const HOUR = 3_600_000;

function show(width: string, series = buildSessionSeries()) {
  return render(
    <div style={{ width }}>
      <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC">
        <ReleaseHealthView
          releases={ready(
            listingOf([buildRelease(), buildRelease({ version: 'storefront@4.1.0' })]),
            updatedAt,
          )}
          sessions={ready([series], updatedAt)}
        />
      </CrashboardUIConfig>
    </div>,
  );
}

const chart = () => screen.findByRole('img', { name: /Crash-free sessions of 4\.2\.0/ }, { timeout: 10_000 });

describe('ReleaseHealthView in a browser', () => {
  it('draws the chart after mount and gives its table back on request', async () => {
    show('1200px');
    const drawn = await chart();
    expect(drawn.querySelectorAll('.cb-release-bar')).toHaveLength(24);
    expect(drawn.querySelectorAll('.cb-release-bar[data-partial]')).toHaveLength(1);
    expect(drawn).toHaveAccessibleName(/lowest 98\.\d\d% at .* The last interval is not over yet\./);
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Sessions of 4.2.0 over time' });
    expect(within(table).getAllByRole('row')).toHaveLength(25);
    expect(drawn).not.toBeInTheDocument();
  });

  it('gives the chart at most 240 points, however long the range', async () => {
    const points = Array.from({ length: 2000 }, (_, index) => ({
      at: new Date(BUILDER_NOW - (2000 - index) * HOUR).toISOString(),
      sessions: 100,
      crashFreeSessions: index === 777 ? 0.4 : 0.99,
    }));
    show('1200px', buildSessionSeries({ points }));
    const drawn = await chart();
    const bars = drawn.querySelectorAll('.cb-release-bar').length;
    expect(bars).toBeGreaterThan(100);
    expect(bars).toBeLessThanOrEqual(240);
    expect(drawn).toHaveAccessibleName(/lowest 40\.00%/);
  });

  it('becomes a list of cards at 320 px and never scrolls sideways', async () => {
    const { container } = show('320px');
    await chart();
    expect(screen.queryByRole('columnheader', { name: 'Adoption' })).not.toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Sort by' })).toBeVisible();
    for (const element of container.querySelectorAll(
      '.cb-release-row, .cb-release-detail, .cb-release-plot',
    )) {
      expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1);
    }
  });

  it('shows every column where there is room', () => {
    show('1200px');
    expect(screen.getByRole('columnheader', { name: 'Crash-free users' })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Sort by' })).not.toBeInTheDocument();
  });
});
