import '../../styles/index.css';
import { render, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readyResource, type SessionSeries, toListing } from '../../model/index.js';
import { BUILDER_NOW, buildRelease, buildSessionSeries } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { ReleaseHealthView } from './index.js';
// The dev server must know the chart's dependencies before the page runs, or it reloads the page midway.
import './sessions/SessionsChart.js';

const updatedAt = new Date(BUILDER_NOW).toISOString();
const HOUR = 3_600_000;

const panel = (width: string, series = buildSessionSeries()) => (
  <div style={{ width }}>
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC">
      <ReleaseHealthView
        releases={readyResource(
          toListing([buildRelease(), buildRelease({ version: 'storefront@4.1.0' })]),
          updatedAt,
        )}
        sessions={readyResource([series], updatedAt)}
      />
    </CrashboardUIConfig>
  </div>
);

const show = (width: string, series?: SessionSeries) => render(panel(width, series));

const chart = () => screen.findByRole('img', { name: /Crash-free sessions of 4\.2\.0/ }, { timeout: 45_000 });

/** The server's HTML, made in a page: React 18 warns there of effects that a server would leave out. */
function served(element: ReactElement): string {
  const warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    return renderToString(element);
  } finally {
    warnings.mockRestore();
  }
}

describe('ReleaseHealthView in a browser', () => {
  it('draws the chart after mount and gives its table back on request', async () => {
    show('1200px');
    const drawn = await chart();
    // The bars come once the chart has measured its place.
    await waitFor(() => expect(drawn.querySelectorAll('rect[data-partial]')).toHaveLength(24));
    expect(drawn.querySelectorAll('rect[data-partial="true"]')).toHaveLength(1);
    expect(drawn).toHaveAccessibleName(/lowest 98\.\d\d% at .* The last interval is still in progress\./);
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Sessions of 4.2.0 over time' });
    expect(within(table).getAllByRole('row')).toHaveLength(25);
    expect(drawn).not.toBeInTheDocument();
  });

  it('gives the chart at most 240 points, however long the range', async () => {
    const points = Array.from({ length: 2000 }, (_, index) => ({
      timestamp: new Date(BUILDER_NOW - (2000 - index) * HOUR).toISOString(),
      sessions: 100,
      crashFreeSessions: index === 777 ? 0.4 : 0.99,
    }));
    show('1200px', buildSessionSeries({ points }));
    const drawn = await chart();
    const bars = () => drawn.querySelectorAll('rect[data-partial]').length;
    await waitFor(() => expect(bars()).toBeGreaterThan(100));
    expect(bars()).toBeLessThanOrEqual(240);
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

  it.each(['1200px', '360px'])('moves nothing when the late parts come, at %s', async (width) => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = served(panel(width));
    const tops = () =>
      [
        screen.getByRole('heading', { name: '4.2.0' }),
        screen.getByText('vs. previous', { selector: 'dt, dt *' }),
        screen.getByText('Adoption', { selector: 'dt, dt *' }),
        container.querySelector('.cb-release-time') as Element,
        screen.getByRole('table', { name: 'Releases and their health' }),
      ].map((element) => Math.round(element.getBoundingClientRect().top));
    const before = tops();
    render(panel(width), { container, hydrate: true });
    await chart();
    expect(tops()).toEqual(before);
  });
});
