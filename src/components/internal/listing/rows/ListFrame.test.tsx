import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../../test/helpers/axe.js';
import {
  DEFAULT_SCOPE,
  type Issue,
  type Listing,
  type Resource,
  readyResource,
  toListing,
} from '../../../../model/index.js';
import { BUILDER_NOW, buildIssue } from '../../../../testing/builders/index.js';
import { CrashboardUIConfig } from '../../../config/index.js';
import { IssueListView } from '../../../IssueList/index.js';

afterEach(() => vi.useRealTimers());

const AT = new Date(BUILDER_NOW - 12_000).toISOString();

function show(issues: Resource<Listing<Issue>>, now = () => BUILDER_NOW) {
  return render(
    <CrashboardUIConfig now={now} locale="en" timeZone="UTC">
      <IssueListView issues={issues} scope={DEFAULT_SCOPE} height={400} />
    </CrashboardUIConfig>,
  );
}

const frame = () => document.querySelector<HTMLElement>('.cb-table > .cb-table-frame');

describe('a list without rows', () => {
  it.each<[string, Resource<Listing<Issue>>]>([
    ['loads', { status: 'pending', fetchStatus: 'fetching' }],
    ['is empty', readyResource(toListing<Issue>([]))],
    ['failed', { status: 'error', fetchStatus: 'idle', problem: { code: 'server', status: 500 } }],
    ['is not supported', { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } }],
  ])('keeps frame, header and height while it %s', async (_, resource) => {
    const { container } = show(resource);
    expect(frame()).toHaveStyle({ blockSize: '400px' });
    const header = frame()?.querySelector('.cb-table-header');
    expect(header).toHaveTextContent('IssueTrend, 14 dEvents, 14 dUsers, 14 dLast seen');
    // Nothing of it is there for screen readers: there are no rows to be the header of.
    expect(screen.queryByRole('columnheader')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('draws shapes with the cells of the rows that come', () => {
    show({ status: 'pending', fetchStatus: 'fetching' });
    const rows = [...(frame()?.querySelectorAll('.cb-skeleton-row') ?? [])];
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows)
      expect([...row.children].map((cell) => cell.getAttribute('data-column'))).toEqual([
        'issue',
        'trend',
        'events',
        'users',
        'lastSeen',
        'age',
      ]);
  });
});

describe('how old a list is', () => {
  it('is said to the second, and goes on', () => {
    vi.useFakeTimers();
    let now = BUILDER_NOW;
    show(readyResource(toListing([buildIssue()]), AT), () => now);
    expect(screen.getByText('Updated 12 sec. ago')).toBeVisible();
    now += 10_000;
    act(() => vi.advanceTimersByTime(10_000));
    expect(screen.getByText('Updated 22 sec. ago')).toBeVisible();
    now += 300_000;
    act(() => vi.advanceTimersByTime(10_000));
    expect(screen.getByText('Updated 5 min. ago')).toBeVisible();
  });

  it('is never in the future, whatever the clocks say', () => {
    show(readyResource(toListing([buildIssue()]), new Date(BUILDER_NOW + 90_000).toISOString()));
    expect(screen.getByText('Updated now')).toBeVisible();
  });

  it('gives way to a word about a server that takes long, and only then', () => {
    vi.useFakeTimers();
    const ready = readyResource(toListing([buildIssue()]), AT);
    show({ ...ready, fetchStatus: 'fetching' });
    act(() => vi.advanceTimersByTime(4_900));
    expect(screen.queryByText('Still waiting for the server…')).toBeNull();
    act(() => vi.advanceTimersByTime(200));
    expect(screen.getByText('Still waiting for the server…')).toBeVisible();
  });
});
