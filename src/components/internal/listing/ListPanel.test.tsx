import { readFileSync } from 'node:fs';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../test/helpers/axe.js';
import { ReleaseRows, type ReleaseRowsProps } from '../../../../test/support/ReleaseRows.js';
import { type Listing, type Release, readyResource, toListing } from '../../../model/index.js';
import { buildRelease } from '../../../testing/builders/index.js';
import { CrashboardUIConfig, type UIConfig } from '../../config/index.js';
import { longList } from './rows/longList.js';

beforeAll(longList.load);

const releases = ['shop@3', 'shop@2', 'shop@1'].map((version) => buildRelease({ version }));

type Changes = Partial<ReleaseRowsProps> & { listing?: Partial<Listing<Release>>; config?: UIConfig };

function draw({ listing, config, ...props }: Changes = {}) {
  return (
    <CrashboardUIConfig locale="en" timeZone="UTC" {...config}>
      <ReleaseRows releases={readyResource({ ...toListing(releases), ...listing })} {...props} />
    </CrashboardUIConfig>
  );
}
const show = (changes?: Changes) => render(draw(changes));
const rows = () => screen.getAllByRole('row').slice(1);

describe('a list that gives ListPanel its columns, its search and its words', () => {
  it('costs few lines', () => {
    const source = readFileSync('test/support/ReleaseRows.tsx', 'utf8');
    expect(source.split('\n').length).toBeLessThan(90);
  });

  it('is a grid with a header, rows and a footer, and passes axe', async () => {
    const { container } = show({ onOpen: vi.fn() });
    expect(screen.getByRole('grid', { name: 'Releases' })).toBeVisible();
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Version', 'Created']);
    expect(rows()).toHaveLength(3);
    expect(screen.getByText('3 rows')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('opens a row, goes along the rows, reaches its search and shows its keys', async () => {
    const onOpen = vi.fn();
    show({ onOpen });
    rows()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledWith(releases[1]);
    rows()[0]?.focus();
    await userEvent.keyboard('/');
    await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Search releases' })).toHaveFocus());
    rows()[0]?.focus();
    await userEvent.keyboard('?');
    expect(await screen.findByText('Page up / page down', {}, { timeout: 45_000 })).toBeVisible();
  });

  it('copies its rows', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'List options' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy loaded rows' }));
    expect(await navigator.clipboard.readText()).toMatch(/^version\tcreated\nshop@3\t/);
    expect(await screen.findByText('3 rows copied')).toBeInTheDocument();
  });

  it('says what is missing, what is newer and what failed, and asks for it', async () => {
    const calls = {
      onRefresh: vi.fn(),
      onFetchNextPage: vi.fn(),
      onRetryMissing: vi.fn(),
      onCheckForNew: vi.fn(),
    };
    show({
      ...calls,
      listing: {
        skipped: 1,
        newer: { count: 2, atLeast: false },
        ignoredTokens: ['sort:users'],
        mayMiss: true,
        gapProblem: { code: 'rate_limited' },
        pollProblem: { problem: { code: 'network' }, since: '2026-11-20T11:00:00Z' },
        hasNextPage: true,
        nextPageStatus: 'error',
        nextPageProblem: { code: 'server' },
      },
    });
    expect(screen.getByText('1 row could not be read and is not shown.')).toBeVisible();
    expect(screen.getByText(/With this order the server may leave out rows/)).toBeVisible();
    expect(
      screen.getByText(/Automatic refresh is failing: The server could not be reached\. Last/),
    ).toBeVisible();
    expect(screen.getByText('Part of the list could not be reloaded: Too many requests')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '2 new rows' }));
    expect(calls.onRefresh).toHaveBeenCalledOnce();
    for (const button of screen.getAllByRole('button', { name: 'Try again' })) await userEvent.click(button);
    expect(calls.onCheckForNew).toHaveBeenCalledOnce();
    expect(calls.onRetryMissing).toHaveBeenCalledOnce();
    expect(calls.onFetchNextPage).toHaveBeenCalledOnce();
  });

  it('announces the results of another search, nothing found, and more rows, but not what the page opened with', async () => {
    const { rerender } = show();
    const status = () => screen.getAllByRole('status').map((one) => one.textContent);
    rerender(draw({ listing: { ...toListing(releases.slice(1), 'second') } }));
    await waitFor(() => expect(status()).toContain('2 rows'));
    rerender(draw({ listing: { ...toListing(releases, 'second') } }));
    await waitFor(() => expect(status()).toContain('1 more row, 3 loaded'));
    rerender(draw({ listing: toListing<Release>([], 'third'), isFiltered: true }));
    await waitFor(() => expect(status().join()).toContain('Nothing matches'));
  });

  it('takes its texts for all lists from one place, and its own over them', () => {
    const messages = { Listing: { allLoaded: '{count} Zeilen', newestFirst: 'x' } };
    const { unmount } = show({ config: { messages } });
    expect(screen.getByText('3 Zeilen')).toBeVisible();
    unmount();
    const own: object = { ReleaseRows: { allLoaded: '{count} Releases' } };
    show({ config: { messages: { ...messages, ...own } } });
    expect(screen.getByText('3 Releases')).toBeVisible();
  });

  it('has every state of a list', () => {
    const { rerender } = show({ releases: { status: 'pending', fetchStatus: 'fetching' } });
    expect(screen.getByText('Loading Releases…')).toBeInTheDocument();
    rerender(draw({ releases: { status: 'error', fetchStatus: 'idle', problem: { code: 'forbidden' } } }));
    expect(screen.getByRole('alert')).toHaveTextContent('Releases: You are not allowed to see this');
    rerender(draw({ listing: toListing<Release>([]) }));
    expect(screen.getByText('Nothing here yet')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Releases' })).getByRole('searchbox')).toBeVisible();
  });
});
