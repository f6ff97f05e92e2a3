import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { kitMessages } from '../../i18n/index.js';
import {
  DEFAULT_SCOPE,
  type Issue,
  type Listing,
  type Resource,
  readyResource,
  toListing,
} from '../../model/index.js';
import { BUILDER_NOW, buildIssue } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { longList } from '../internal/listing/rows/longList.js';
import type { IssueListViewProps } from './IssueList.types.js';
import { IssueListView } from './IssueListView.js';

beforeAll(longList.load);

const issues = [0, 1, 2].map((variant) => buildIssue({}, { variant }));

function show(props: Partial<IssueListViewProps> & { listing?: Partial<Listing<Issue>> } = {}) {
  const { listing, ...rest } = props;
  const resource: Resource<Listing<Issue>> = readyResource({ ...toListing(issues), ...listing });
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC">
      <IssueListView issues={resource} scope={DEFAULT_SCOPE} {...rest} />
    </CrashboardUIConfig>,
  );
}

const dataRows = () => screen.getAllByRole('row').slice(1);

describe('IssueListView', () => {
  it('shows what each issue is called, how it stands and how often it happened (IL-01, IL-02, IL-03, SH-01)', () => {
    show({ listing: { ...toListing([buildIssue({ substatus: 'regressed', isUnhandled: true })]) } });
    const row = dataRows()[0] as HTMLElement;
    const [{ type, value, shortId, period }] = [buildIssue()];
    expect(row).toHaveTextContent(String(type));
    expect(row).toHaveTextContent(String(value));
    expect(row).toHaveTextContent(String(shortId));
    expect(within(row).getByText('Regressed')).toBeVisible();
    expect(within(row).getByText('Unhandled')).toBeVisible();
    expect(
      within(row).getByRole('gridcell', { name: `1.8K, ${period?.events?.toLocaleString('en')} (14 d)` }),
    ).toBeVisible();
  });

  it('names the window in the headers (IL-05)', () => {
    show();
    expect(screen.getByRole('columnheader', { name: 'Events, 14 d' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Users, 14 d' })).toBeVisible();
  });

  it('shows an unknown number as unknown, not as 0 (IL-03)', () => {
    const issue: Issue = { ref: issues[0]?.ref as Issue['ref'], project: { id: '1', slug: 'shop' } };
    show({ listing: toListing([issue]) });
    expect(within(dataRows()[0] as HTMLElement).getAllByText('—').length).toBeGreaterThanOrEqual(2);
    expect(dataRows()[0]).toHaveTextContent('Untitled issue');
  });

  it('costs few elements a row: what is drawn while scrolling', () => {
    show({});
    const counts = dataRows().map((row) => row.querySelectorAll('*').length + 1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(26);
  });

  it('says when a number is of the issue’s whole life instead of the window (IL-N06)', () => {
    const { period: _, ...rest } = buildIssue({ lifetime: { events: 7 } });
    show({ listing: toListing([rest as Issue]) });
    expect(screen.getByRole('gridcell', { name: '7 all time, 7 (all time)' })).toHaveTextContent(
      '7 all time',
    );
  });

  it('keeps events per user beside a number of the filter or of the whole life, heard as it is seen', () => {
    const counts = { events: 600, users: 6 };
    const matching = buildIssue({ period: counts, matching: { events: 10, users: 2 } });
    const { period: _, ...rest } = buildIssue({ lifetime: counts });
    show({ listing: toListing([matching, { ...rest, ref: { ...rest.ref, id: '2' } } as Issue]) });
    for (const shown of ['2 / 6 100× per user', '6 all time 100× per user']) {
      const cell = screen.getByRole('gridcell', { name: new RegExp(`^${shown}, `) });
      expect(cell).toHaveTextContent(shown);
    }
  });

  it('opens an issue by click and by Enter, with the issue first', async () => {
    const onIssueClick = vi.fn();
    show({ onIssueClick });
    await userEvent.click(within(dataRows()[1] as HTMLElement).getByRole('button'));
    expect(onIssueClick.mock.calls[0]?.[0]).toEqual(issues[1]);
    dataRows()[2]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onIssueClick.mock.calls[1]?.[0]).toEqual(issues[2]);
  });

  it('has real links, which a handler may stop (SH-13)', () => {
    const onIssueClick = vi.fn((_issue, event) => event.preventDefault());
    show({ href: '/errors/{project}/{issueId}?from=list', onIssueClick });
    const link = screen.getAllByRole('link')[0] as HTMLAnchorElement;
    const { ref } = issues[0] as Issue;
    expect(link).toHaveAttribute('href', `/errors/${ref.project}/${ref.id}?from=list`);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });

  it('has one tab stop among its rows, which the arrow keys move (IL-18)', async () => {
    show({ onIssueClick: vi.fn() });
    const stops = () => dataRows().filter((row) => row.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(dataRows()[1]).toHaveFocus());
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(dataRows()[2]).toHaveFocus());
    expect(stops()).toHaveLength(1);
  });

  it('marks the issue that is open elsewhere', () => {
    show({ selectedIssue: issues[1]?.ref });
    expect(dataRows().map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  });

  it('turns every filter into an edit of the scope', async () => {
    const onScopeChange = vi.fn();
    show({
      onScopeChange,
      scope: { ...DEFAULT_SCOPE, query: 'is:unresolved level:error' },
      projects: [
        { id: '1', slug: 'shop' },
        { id: '2', slug: 'api', name: 'The API' },
      ],
      environments: ['production'],
    });
    await userEvent.click(screen.getByRole('radio', { name: 'Resolved' }));
    expect(onScopeChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ query: 'is:resolved level:error' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Project: All projects' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'The API' }));
    expect(onScopeChange).toHaveBeenLastCalledWith(expect.objectContaining({ projects: ['api'] }));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Environment: All environments' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'production' }));
    expect(onScopeChange).toHaveBeenLastCalledWith(expect.objectContaining({ environments: ['production'] }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time range' }), 'Last 30 days');
    expect(onScopeChange).toHaveBeenLastCalledWith(expect.objectContaining({ range: { last: '30d' } }));
    await userEvent.click(screen.getByRole('button', { name: /Events, 14 d/ }));
    expect(onScopeChange).toHaveBeenLastCalledWith(expect.objectContaining({ sort: 'events' }));
  });

  it('says by what it is sorted on exactly one header (IL-06)', () => {
    show({ onScopeChange: vi.fn() });
    const sorted = screen.getAllByRole('columnheader').filter((header) => header.hasAttribute('aria-sort'));
    expect(sorted).toHaveLength(1);
    expect(sorted[0]).toHaveTextContent('Last seen');
  });

  it('ranks the loaded issues by events × users, and says so with the formula', () => {
    const counted = (events: number, users: number): Issue =>
      buildIssue(
        {
          ref: { source: 'test', project: 'shop', id: `${events}` },
          type: `Of ${users}`,
          period: { events, users },
        },
        {},
      );
    const listing = {
      ...toListing([counted(1_000, 5), counted(400, 400)]),
      hasNextPage: true,
    };
    show({ listing, scope: { ...DEFAULT_SCOPE, sort: 'impact' } });
    const [first, second] = dataRows();
    expect(first).toHaveTextContent('Of 400');
    expect(second).toHaveTextContent('Of 5');
    expect(
      screen.getByText(
        'Ranked by impact: events × users (14 d), among the 2 loaded issues. The server cannot rank by it.',
      ),
    ).toBeVisible();
  });

  it('keeps the places of filters whose choices are on their way, and none for those that are not', () => {
    const places = () => [...document.querySelectorAll('.cb-filters .cb-choice')];
    const { unmount } = show({ onScopeChange: vi.fn(), choicesPending: true });
    expect(places().map((place) => place.textContent?.trim())).toEqual(['All projects', 'All environments']);
    for (const place of places()) expect(place).toBeDisabled();
    expect(screen.queryByRole('button', { name: /All projects/ })).toBeNull();
    unmount();
    show({ onScopeChange: vi.fn() });
    expect(places()).toEqual([]);
  });

  it('hides controls that nobody listens to', async () => {
    show();
    await screen.findByRole('button', { name: 'List options' });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.getAllByRole('button').map((button) => button.title)).toEqual([
      'List options',
      kitMessages.keyHelpTitle,
    ]);
  });

  it('goes to the search with / and shows its keys with ?', async () => {
    show({ onScopeChange: vi.fn() });
    dataRows()[0]?.focus();
    await userEvent.keyboard('/');
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Search issues' })).toHaveFocus());
    dataRows()[0]?.focus();
    await userEvent.keyboard('?');
    // The dialog's code comes first, then its place, then what it shows.
    await waitFor(
      () => expect(screen.getByRole('dialog', { name: kitMessages.keyHelpTitle })).toBeVisible(),
      { timeout: 45_000 },
    );
  });

  it('tells an error from an empty list and from no match (SH-03, SH-04)', () => {
    const { rerender } = render(
      <IssueListView
        issues={{ status: 'error', fetchStatus: 'idle', problem: { code: 'forbidden', status: 403 } }}
        onRefresh={vi.fn()}
      />,
    );
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.queryByText('No issues')).toBeNull();
    rerender(<IssueListView issues={readyResource(toListing<Issue>([]))} scope={DEFAULT_SCOPE} />);
    expect(screen.getByText('No issues')).toBeVisible();
    const onClearFilters = vi.fn();
    rerender(
      <IssueListView
        issues={readyResource(toListing<Issue>([]))}
        scope={{ ...DEFAULT_SCOPE, query: 'level:fatal' }}
        onClearFilters={onClearFilters}
      />,
    );
    expect(screen.getByText('No issues match the search and filters.')).toBeVisible();
    screen.getByRole('button', { name: 'Clear filters' }).click();
    expect(onClearFilters).toHaveBeenCalled();
  });

  it('is not empty while an empty page has more behind it', () => {
    show({ listing: { ...toListing<Issue>([]), hasNextPage: true }, onFetchNextPage: vi.fn() });
    expect(screen.queryByText('No issues')).toBeNull();
    expect(screen.getByRole('button', { name: 'Load more' })).toBeVisible();
  });

  it('keeps its rows when the next page fails, and offers to try again', async () => {
    const onFetchNextPage = vi.fn();
    show({
      listing: {
        hasNextPage: true,
        nextPageStatus: 'error',
        nextPageProblem: { code: 'server', status: 502 },
      },
      onFetchNextPage,
    });
    expect(dataRows()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onFetchNextPage).toHaveBeenCalled();
  });

  it('says what is new, unread, ignored, moved or cut (IL-17)', async () => {
    const onRefresh = vi.fn();
    show({
      onRefresh,
      listing: {
        source: { kind: 'cursor', count: 3, get: (index) => (index === 1 ? 'moved' : issues[index]) },
        newer: { count: 3, atLeast: false },
        skipped: 2,
        ignoredTokens: ['assigned:me'],
        stoppedBy: 'loop',
        total: 12_345,
        hasNextPage: true,
      },
    });
    await userEvent.click(screen.getByRole('button', { name: '3 new or updated issues' }));
    expect(onRefresh).toHaveBeenCalled();
    expect(screen.getByText(/2 issues could not be read/)).toBeVisible();
    expect(screen.getByText(/ignores: assigned:me/)).toBeVisible();
    expect(screen.getByText(/is no longer here/)).toBeVisible();
    expect(screen.getByText(/keeps returning the same page/)).toBeVisible();
    expect(screen.getByText('3 of 12,345 issues')).toBeVisible();
  });

  it('counts rows for screen readers: all where known, -1 where not', () => {
    const { unmount } = show({ listing: { total: 400, hasNextPage: true } });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '401');
    unmount();
    show({ listing: { total: undefined, hasNextPage: true } });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '-1');
  });

  it('is a plain list where there is little room (IL-11)', () => {
    show({ variant: 'compact', onIssueClick: vi.fn() });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('draws columns of the host and the parts of the impact (IL-10, IL-N01, SH-16)', () => {
    show({
      columns: ['impact', { id: 'team', header: 'Team', render: (issue) => `team ${issue.project.slug}` }],
    });
    expect(screen.getByRole('columnheader', { name: 'Team' })).toBeVisible();
    expect(dataRows()[0]).toHaveTextContent('team storefront-web');
    expect(dataRows()[0]?.querySelector('.cb-issue-list-impact')).toHaveAttribute(
      'aria-description',
      expect.stringMatching(/users = \d+/),
    );
  });

  it('takes hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show({ listing: toListing([buildIssue({ type: hostile, value: hostile, culprit: hostile })]) });
    expect(document.querySelector('img')).toBeNull();
    expect(dataRows()[0]).toHaveTextContent(hostile);
  });

  it('breaks no accessibility rule, full or compact', async () => {
    const props = { onIssueClick: vi.fn(), onScopeChange: vi.fn(), environments: ['production'] };
    const full = show(props);
    await expectNoAxeViolations(full.container);
    full.unmount();
    await expectNoAxeViolations(show({ ...props, variant: 'compact' }).container);
  });

  it('says whose issues are missing, also when there are no others (IL-N03)', async () => {
    const onRefresh = vi.fn();
    const missing = [
      { source: 'EU', problem: { code: 'network' } },
      { source: 'US', problem: { code: 'rate_limited' } },
    ] as const;
    const { unmount } = show({ listing: { missing }, onRefresh });
    expect(dataRows()).toHaveLength(3);
    expect(
      await screen.findByText(/^Issues of EU are missing: The server could not be reached/),
    ).toBeVisible();
    expect(screen.getByText(/^Issues of US are missing: Too many requests/)).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0] as HTMLElement);
    expect(onRefresh).toHaveBeenCalledOnce();
    unmount();
    show({ listing: { ...toListing([]), missing } });
    expect(screen.queryByText('No issues')).toBeNull();
    expect(await screen.findByText(/^Issues of EU are missing/)).toBeVisible();
  });

  it('takes several projects at once, and none of them means all (IL-07, IL-20)', async () => {
    const onScopeChange = vi.fn();
    const projects = ['shop', 'api', 'jobs'].map((slug) => ({ id: slug, slug }));
    const { rerender } = show({ onScopeChange, scope: { ...DEFAULT_SCOPE, projects: ['shop'] }, projects });
    await userEvent.click(screen.getByRole('button', { name: 'Project: shop' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'jobs' }));
    expect(onScopeChange).toHaveBeenLastCalledWith(expect.objectContaining({ projects: ['shop', 'jobs'] }));
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'shop' }));
    expect(onScopeChange).toHaveBeenLastCalledWith(expect.objectContaining({ projects: 'all' }));
    rerender(<span />);
  });

  it('folds issues that look alike into one row, and unfolds them (IL-N07)', async () => {
    const alike = issues.map((issue) => ({
      ...issue,
      type: 'TimeoutError',
      filename: 'api.ts',
      function: 'load',
      project: { id: '1', slug: 'shop' },
      ref: { ...issue.ref, project: 'shop' },
    }));
    show({ issues: readyResource(toListing(alike)) });
    await userEvent.click(await screen.findByRole('button', { name: 'List options' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Group similar issues' }));
    expect(dataRows()).toHaveLength(1);
    expect(dataRows()[0]).toHaveTextContent('+2 similar');
    expect(screen.getByText('3 loaded issues in 1 group')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'List options' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Group similar issues' }));
    expect(dataRows()).toHaveLength(3);
  });

  it('lets a reader choose the columns (IL-10)', async () => {
    show({});
    await userEvent.click(await screen.findByRole('button', { name: 'List options' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Assignee' }));
    expect(screen.getByRole('columnheader', { name: 'Assignee' })).toBeVisible();
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Trend' }));
    expect(screen.queryByRole('columnheader', { name: /Trend/ })).toBeNull();
  });

  it('copies the loaded rows as a table (IL-21)', async () => {
    const user = userEvent.setup();
    show({});
    await user.click(await screen.findByRole('button', { name: 'List options' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy loaded rows' }));
    const text = await navigator.clipboard.readText();
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toContain(String(issues[0]?.type));
  });

  it('goes on by itself once the window is online again', () => {
    const calls = { onFetchNextPage: vi.fn(), onRetryMissing: vi.fn(), onRefresh: vi.fn() };
    const lost = { code: 'network' as const };
    const resource = readyResource({
      ...toListing(issues),
      hasNextPage: true,
      nextPageStatus: 'error' as const,
      nextPageProblem: lost,
      gapProblem: lost,
    });
    const { unmount } = show({ issues: resource, ...calls });
    window.dispatchEvent(new Event('online'));
    expect(calls.onFetchNextPage).toHaveBeenCalledTimes(1);
    expect(calls.onRetryMissing).toHaveBeenCalledTimes(1);
    expect(calls.onRefresh).not.toHaveBeenCalled();
    unmount();
    window.dispatchEvent(new Event('online'));
    expect(calls.onFetchNextPage).toHaveBeenCalledTimes(1);
  });

  it('says when many events come from few people (IL-N04)', () => {
    const loop = { ...issues[0], period: { events: 4000, users: 1 } } as Issue;
    show({ issues: readyResource(toListing([loop])) });
    expect(dataRows()[0]).toHaveTextContent('4K× per user');
  });

  it('shows who works on it and how urgent it is (IL-14)', () => {
    const assigned = {
      ...issues[0],
      priority: 'high',
      assignee: { type: 'user', id: '1', name: 'Robin' },
    } as Issue;
    show({ issues: readyResource(toListing([assigned])), columns: ['priority', 'assignee'] });
    expect(dataRows()[0]).toHaveTextContent('High');
    expect(dataRows()[0]).toHaveTextContent('Robin');
  });

  it('says how many left since others changed them, and that there may be more', async () => {
    const [first, second] = issues as [Issue, Issue];
    const since = new Date(BUILDER_NOW - 60_000).toISOString();
    const change = {
      ref: first.ref,
      differences: ['status'],
      now: { ...first, status: 'resolved' },
    } as const;
    show({
      onIssueClick: vi.fn(),
      listing: toListing(issues.slice(2)),
      leftElsewhere: { since, atLeast: true, issues: [{ issue: first, change }, { issue: second }] },
    });
    expect(screen.getByText(/^At least 2 issues are no longer here since /)).toBeVisible();
    expect(screen.queryByText(first.shortId ?? '')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show them' }));
    expect(screen.getByRole('button', { name: first.shortId ?? '' })).toBeVisible();
    expect(screen.getByText(second.shortId ?? '').closest('li')).toHaveTextContent('Deleted or merged');
  });

  it('hides in what left the list what the host hides in its rows', () => {
    const { shortId: _, ...unnamed } = buildIssue({ type: 'SecretError', value: 'of 4111' });
    const left = { since: new Date(BUILDER_NOW).toISOString(), issues: [{ issue: unnamed }] };
    render(
      <CrashboardUIConfig
        now={() => BUILDER_NOW}
        redactEvent={(event) => ({
          ...event,
          exceptions: event.exceptions.map((one) => ({ ...one, type: 'HiddenError' })),
        })}
      >
        <IssueListView issues={readyResource(toListing(issues))} leftElsewhere={left} />
      </CrashboardUIConfig>,
    );
    expect(document.body.innerHTML).not.toContain('SecretError');
    expect(document.querySelector('.cb-issue-list-left')).toHaveTextContent('HiddenError');
  });
});
