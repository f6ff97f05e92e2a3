import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { serverHtml } from '../../../test/helpers/serverHtml.js';
import { CrashboardProvider, prefetch, releasesRequest, sessionsRequest } from '../../hooks/index.js';
import { readyResource, toListing } from '../../model/index.js';
import { BUILDER_NOW, buildRelease, buildSessionSeries } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { ReleaseHealth, ReleaseHealthView } from './index.js';

const CLOCK = Date.parse('2026-06-30T12:00:00Z');
const updatedAt = new Date(BUILDER_NOW).toISOString();

function pageOf(html: string): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  return container;
}

const tableIn = (container: HTMLElement, name: string) => within(container).getByRole('table', { name });

const view = (
  <CrashboardUIConfig now={() => BUILDER_NOW} timeZone="UTC" locale="en">
    <ReleaseHealthView
      releases={readyResource(toListing([buildRelease()]), updatedAt)}
      sessions={readyResource([buildSessionSeries()], updatedAt)}
    />
  </CrashboardUIConfig>
);

describe("ReleaseHealthView in the server's HTML", () => {
  it('has the rate and the numbers over time of the chosen release (RH-13)', () => {
    const container = pageOf(serverHtml(view));
    expect(within(container).getByRole('heading', { name: '4.2.0' })).toBeInTheDocument();
    expect(within(container).getByText(/^95% confidence interval \d\d\.\d\d%/)).toBeInTheDocument();
    const table = tableIn(container, 'Sessions of 4.2.0 over time');
    const [, latest, ...older] = within(table).getAllByRole('row');
    const cells = within(latest as HTMLElement);
    expect(cells.getByRole('rowheader').textContent).toMatch(/so far$/);
    expect(cells.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^\d+(\.\d\d)?%$/),
      expect.stringMatching(/^\d+$/),
      expect.stringMatching(/^\d+$/),
    ]);
    expect(older).toHaveLength(23);
    container.remove();
  });

  it('hydrates without a mismatch', async () => {
    const container = pageOf(serverHtml(view));
    const onRecoverableError = vi.fn();
    render(view, { container, hydrate: true, onRecoverableError });
    expect(await screen.findByRole('radiogroup', { name: 'Count by' })).toBeInTheDocument();
    expect(onRecoverableError).not.toHaveBeenCalled();
  });
});

describe("ReleaseHealth in the server's HTML", () => {
  it('has the numbers over time of the chosen release, and keeps them when it hydrates', async () => {
    const { client } = sandboxClient({ now: () => CLOCK });
    const scope = { projects: 'all', range: { last: '14d' } } as const;
    const { items } = await client.listReleases(scope);
    const release = items.find(({ projects: [first] }) => typeof first?.health === 'object');
    const project = release?.projects[0]?.project;
    if (!release || !project) throw new Error('the sandbox has a release with sessions');
    const initialState = await prefetch(client, [
      releasesRequest(scope),
      sessionsRequest({ ...scope, projects: [project.slug], releases: [release.version] }),
    ]);
    const panel = (
      <CrashboardProvider client={client} initialState={JSON.parse(JSON.stringify(initialState))}>
        <CrashboardUIConfig now={() => CLOCK} timeZone="UTC" locale="en">
          <ReleaseHealth
            scope={scope}
            defaultDisplay="table"
            defaultSelectedRelease={{ version: release.version, project: project.id }}
          />
        </CrashboardUIConfig>
      </CrashboardProvider>
    );
    const container = pageOf(serverHtml(panel));
    const label = /^Sessions of .* over time$/;
    const cells = () =>
      within(within(container).getByRole('table', { name: label }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    const served = cells();
    expect(served.length).toBeGreaterThan(10);
    expect(served.some((text) => /^\d\d\.\d\d%$/.test(text ?? ''))).toBe(true);
    const onRecoverableError = vi.fn();
    render(panel, { container, hydrate: true, onRecoverableError });
    await waitFor(() => expect(screen.getByRole('radiogroup', { name: 'Show as' })).toBeInTheDocument());
    expect(cells()).toEqual(served);
    expect(onRecoverableError).not.toHaveBeenCalled();
  });
});
