import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { withCapabilities } from '../../../../test/conformance/answeringServer.js';
import { expectNoAxeViolations } from '../../../../test/helpers/axe.js';
import type { Client } from '../../../client/types/client.js';
import type { TagValue } from '../../../model/index.js';
import { buildEventSummary } from '../../../testing/builders/index.js';
import { TagFacets } from '../TagFacets.js';
import type { TagFacetsProps } from '../TagFacets.types.js';

const issueRef = { source: 'test', project: 'shop', id: '7' };
const value = (index: number): TagValue => ({
  value: `Browser ${index}`,
  count: 120 - index,
  firstSeen: '2026-06-01T00:00:00.000Z',
  lastSeen: '2026-06-30T00:00:00.000Z',
});
const all = Array.from({ length: 60 }, (_, index) => value(index));
const facet = { key: 'browser', total: 240, distinct: 60, values: all.slice(0, 20) };

function server(calls: Partial<Client> = {}) {
  const listTagValues = vi.fn<Client['listTagValues']>(async (_ref, _key, _scope, options) => {
    const from = Number(options?.cursor ?? 0);
    const items = all.slice(from, from + 50);
    return { items, skipped: 0, ...(from + 50 < all.length && { nextCursor: String(from + 50) }) };
  });
  const wrap = withCapabilities({}, { listTagFacets: async () => [facet], listTagValues, ...calls });
  const show = (props: Partial<TagFacetsProps> = {}) =>
    render(wrap(<TagFacets issueRef={issueRef} onFilter={() => {}} {...props} />));
  return { listTagValues, show };
}

const open = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'All values of browser' }));
  return within(await screen.findByRole('dialog', { name: 'All values of browser' }));
};
const rows = (dialog: ReturnType<typeof within>) => dialog.getAllByRole('row').slice(1);

describe('all values of a tag', () => {
  it('come page by page with count, share, first and last seen, once a reader asks (TF-08)', async () => {
    const { listTagValues, show } = server();
    show();
    await screen.findByRole('heading', { name: 'browser' });
    expect(listTagValues).not.toHaveBeenCalled();
    const dialog = await open();
    await dialog.findByText('50 of 60 values loaded');
    expect(rows(dialog)).toHaveLength(50);
    for (const text of ['Browser 0', '120', '50%']) expect(rows(dialog)[0]).toHaveTextContent(text);
    await expectNoAxeViolations(document.body);
    await userEvent.click(dialog.getByRole('button', { name: 'Load more values' }));
    await waitFor(() => expect(rows(dialog)).toHaveLength(60));
    expect(dialog.queryByRole('button', { name: 'Load more values' })).toBeNull();
  });

  it('are sorted by the server', async () => {
    const { listTagValues, show } = server();
    show();
    const dialog = await open();
    await userEvent.selectOptions(await dialog.findByRole('combobox', { name: 'Sort by' }), 'Last seen');
    await waitFor(() => expect(listTagValues.mock.lastCall?.[2]).toMatchObject({ sort: 'lastSeen' }));
  });

  it('can be searched, and a value that is not loaded can be filtered by all the same (TF-N06)', async () => {
    const onFilter = vi.fn();
    server().show({ onFilter });
    const dialog = await open();
    const field = await dialog.findByRole('searchbox', { name: 'Search loaded values' });
    await userEvent.type(field, 'browser 49');
    expect(rows(dialog)).toHaveLength(1);
    await userEvent.clear(field);
    await userEvent.type(field, 'Lynx 2');
    expect(dialog.getByText('Only loaded values are searched.')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Filter by browser: Lynx 2 anyway' }));
    expect(onFilter).toHaveBeenCalledWith(expect.objectContaining({ query: 'browser:"Lynx 2"' }));
  });

  it('show one value over time, or that nobody counts that (TF-N08)', async () => {
    const getEventTrend = vi.fn<Client['getEventTrend']>(async () => undefined);
    server({ getEventTrend }).show({ scope: { query: 'release:1' } });
    const dialog = await open();
    await userEvent.click(await dialog.findByRole('button', { name: 'Over time: Browser 0' }));
    expect(await dialog.findByText(/no counts over time/)).toBeInTheDocument();
    expect(getEventTrend.mock.lastCall?.[1]).toMatchObject({ query: 'release:1 browser:"Browser 0"' });
  });

  it('say that there are none', async () => {
    const { show } = server({ listTagValues: async () => ({ items: [], skipped: 0 }) });
    show();
    expect(await (await open()).findByText('No values')).toBeInTheDocument();
  });
});

describe('two tags together', () => {
  it('are counted within the chosen values over the newest events, on request (TF-N04)', async () => {
    const listEvents = vi.fn<Client['listEvents']>(async () => ({
      items: ['iOS', 'iOS', 'Android'].map((os, index) =>
        buildEventSummary({ id: `e${index}`, tags: [{ key: 'os', value: os }] }),
      ),
      skipped: 0,
      nextCursor: 'more',
    }));
    server({ listEvents }).show();
    await userEvent.click(await screen.findByRole('button', { name: /^Browser 0/ }));
    expect(listEvents).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Count within the selected values' }));
    expect(await screen.findByRole('heading', { name: 'os' })).toBeInTheDocument();
    expect(listEvents.mock.lastCall?.[1]).toMatchObject({ query: 'browser:"Browser 0"' });
    expect(screen.getByText('Based on the latest 3 events')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^iOS/ })).toHaveTextContent('67%');
    await userEvent.click(screen.getByRole('button', { name: 'Count all events' }));
    expect(await screen.findByRole('heading', { name: 'browser' })).toBeInTheDocument();
  });
});
