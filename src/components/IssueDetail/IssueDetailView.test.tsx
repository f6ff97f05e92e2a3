import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { parseReleaseVersion } from '../../insights/index.js';
import { type Activity, readyResource } from '../../model/index.js';
import { BUILDER_NOW, buildEvent, buildException, buildIssue } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { EventSections } from '../EventSections/index.js';
import { lateActions } from '../internal/actions/lateActions.js';
import { StackTrace } from '../StackTrace/index.js';
import { IssueDetailView, type IssueDetailViewProps } from './IssueDetailView.js';

const issue = buildIssue();
const event = buildEvent();
const sections = [
  { id: 'a', title: 'First part', render: () => <p>first body</p> },
  { id: 'b', title: 'Second part', needsEvent: false, render: () => <p>second body</p> },
];

function show(props: Partial<IssueDetailViewProps> = {}, onError = vi.fn()) {
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" onError={onError}>
      <IssueDetailView
        issue={readyResource(issue)}
        event={readyResource(event)}
        sections={sections}
        window="14 d"
        {...props}
      />
    </CrashboardUIConfig>,
  );
}

describe('IssueDetailView', () => {
  it('has controls under the title for what readers may do, and none where they may not (ID-12)', async () => {
    await lateActions.load();
    const run = vi.fn(() => new Promise<never>(() => {}));
    const never = () => new Promise<never>(() => {});
    const runner = { runs: [], run, undo: never, retry: never, confirm: never, dismiss: () => {} };
    const { unmount } = show({ actionFeed: { runner } });
    expect(screen.queryByRole('button', { name: 'Resolve' })).toBeNull();
    unmount();
    show({ actionFeed: { runner }, actions: ['resolve'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Resolve' }));
    expect(run).toHaveBeenCalledWith({ status: 'resolved' }, [expect.objectContaining({ ref: issue.ref })]);
    expect(screen.queryByRole('button', { name: 'Archive' })).toBeNull();
  });

  it('says what it is, how often, since when', () => {
    show();
    expect(screen.getByRole('heading', { level: 2, name: String(issue.type) })).toBeVisible();
    expect(screen.getByText(String(issue.shortId))).toBeVisible();
    expect(screen.getAllByText('14 d').length).toBeGreaterThan(0);
    expect(screen.getAllByText('all time').length).toBeGreaterThan(0);
    expect(screen.getByText(`in ${parseReleaseVersion(String(issue.firstRelease)).label}`)).toBeVisible();
  });

  it('says when the list is all that the server tells of the issue, and makes up nothing', () => {
    const { lifetime: _lifetime, period: _period, ...bare } = issue;
    const { container } = show({ issue: readyResource({ ...bare, isPartial: true }) });
    expect(screen.getByText(/This server has no issue details/)).toBeVisible();
    const values = [...container.querySelectorAll('.cb-issue-detail-facts dd')].map(
      (value) => value.textContent,
    );
    expect(values).toHaveLength(4);
    for (const value of values) expect(value).toMatch(/^—/);
  });

  it('answers at the top where to start and what came before, each with the way to its section (ID-N01)', async () => {
    // jsdom lays nothing out and cannot scroll.
    Element.prototype.scrollIntoView ??= () => {};
    show({
      sections: [
        { id: 'stack', title: 'Stack', render: () => <p>the frames</p> },
        { id: 'breadcrumbs', title: 'Steps', render: () => <p>the steps</p> },
      ],
    });
    const fold = screen.getByRole('button', { name: 'Stack' });
    await userEvent.click(fold);
    expect(screen.getByText('the frames')).not.toBeVisible();
    const place = screen.getByText('Start at').parentElement as HTMLElement;
    within(place).getByRole('link').focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('the frames')).toBeVisible();
    await waitFor(() => expect(fold.closest('section')).toHaveFocus());
  });

  it('says of what nobody knows that it is unknown, without a link (ID-N01)', () => {
    const { assignee: _assignee, ...unowned } = issue;
    const bare = buildEvent({ exceptions: [], breadcrumbs: [] });
    const { stacktrace: _stack, ...noStack } = bare;
    show({ issue: readyResource(unowned), event: readyResource(noStack) });
    for (const text of ['Unknown: no stack trace', 'No breadcrumb stands out', 'Nobody known'])
      expect(screen.getByText(text).closest('a')).toBeNull();
  });

  it('says in one line how a regressed issue came back', () => {
    const day = 86_400_000;
    const at = (ago: number): string => new Date(BUILDER_NOW - ago * day).toISOString();
    const activity: readonly Activity[] = [
      { id: '2', type: 'set_regression', createdAt: at(3), data: { version: 'accounts@2.10.0' } },
      {
        id: '1',
        type: 'set_resolved_in_release',
        createdAt: at(12),
        actor: { name: 'Noa Lindqvist' },
        data: { version: 'accounts@2.9.1' },
      },
    ];
    const { container, unmount } = show({
      issue: readyResource({ ...issue, status: 'unresolved', substatus: 'regressed' }),
      activity,
    });
    expect(container.querySelector('.cb-issue-detail-story')?.textContent).toMatch(
      /Resolved by Noa Lindqvist in 2.9.1 ?broke again in 2.10.0, 3 days ago ?the fix held for 9 days/,
    );
    unmount();
    show({ issue: readyResource({ ...issue, status: 'resolved', substatus: undefined }), activity });
    expect(screen.queryByText(/broke again/)).toBeNull();
  });

  it('says nothing of the kind about an issue with details', () => {
    show();
    expect(screen.queryByText(/gives no details/)).toBeNull();
  });

  it('names the window of the bars: the reader’s, or their own where there are none of that', () => {
    const trendOf = (days: number) => ({
      bucketSeconds: 86_400,
      points: Array.from({ length: days }, (_, day) => ({
        timestamp: new Date(BUILDER_NOW - (days - day) * 86_400_000).toISOString(),
        count: 1,
      })),
    });
    const trend = (): string =>
      screen.getByText('Trend').parentElement?.querySelector('dd')?.textContent ?? '';
    const { unmount } = show({
      issue: readyResource({ ...issue, period: { trend: trendOf(14) }, lifetime: { trend: trendOf(30) } }),
    });
    expect(trend()).toContain('14 d');
    unmount();
    show({ issue: readyResource({ ...issue, period: { events: 3 }, lifetime: { trend: trendOf(30) } }) });
    expect(trend()).toContain('30 d');
    expect(trend()).not.toContain('14 d');
  });

  it('goes to the neighbours and ends, where there are any', async () => {
    const onEventChange = vi.fn();
    show({ onEventSelectorChange: onEventChange });
    await userEvent.click(screen.getByRole('button', { name: 'Older event' }));
    expect(onEventChange).toHaveBeenLastCalledWith(event.olderEventId);
    onEventChange.mockClear();
    const newer = screen.getByRole('button', { name: 'Newer event' });
    expect(newer).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(newer);
    expect(onEventChange).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Oldest, 14 d' }));
    expect(onEventChange).toHaveBeenLastCalledWith('oldest');
  });

  it('says when an event was received much later than it occurred', () => {
    show({
      event: readyResource(buildEvent({ receivedAt: new Date(BUILDER_NOW + 3_600_000).toISOString() })),
    });
    expect(screen.getByText(/received/)).toBeVisible();
  });

  it('finds sections by heading, jumps to them and folds them', async () => {
    show();
    const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['First part', 'Second part']);
    Element.prototype.scrollIntoView = vi.fn();
    await userEvent.click(links[1] as HTMLElement);
    await waitFor(() => expect(screen.getByText('second body').closest('section')).toHaveFocus());
    const fold = screen.getByRole('button', { name: 'First part' });
    await userEvent.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText('first body')).not.toBeVisible();
  });

  it('explains a missing event, offers the latest, and keeps the rest', async () => {
    const onEventChange = vi.fn();
    show({
      eventSelector: 'abc',
      event: { status: 'error', fetchStatus: 'idle', problem: { code: 'not_found', status: 404 } },
      onEventSelectorChange: onEventChange,
    });
    expect(screen.getByText('Event not found')).toBeVisible();
    expect(screen.queryByText('first body')).toBeNull();
    expect(screen.getByText('second body')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show the latest event' }));
    expect(onEventChange).toHaveBeenCalledWith('latest');
  });

  it('tells a filter that nothing matches from an issue without events, and leads out of it', async () => {
    const onClearFilters = vi.fn();
    show({
      event: { status: 'error', fetchStatus: 'idle', problem: { code: 'not_found', status: 404 } },
      filters: ['browser:[Chrome, Safari]', '!os:iOS'],
      onClearFilters,
    });
    expect(screen.getByText('No event of this issue matches')).toBeVisible();
    expect(screen.queryByText('This issue has no events in this time range')).toBeNull();
    for (const button of screen.getAllByRole('button', { name: 'Show all events' }))
      await userEvent.click(button);
    expect(onClearFilters).toHaveBeenCalled();
  });

  it('keeps one section’s failure to itself and tells the host (SH-05)', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const failure = new Error('broken');
    const bad = {
      id: 'bad',
      title: 'Bad',
      render: () => {
        throw failure;
      },
    };
    show({ sections: [bad, ...sections] }, onError);
    expect(screen.getByText('first body')).toBeVisible();
    expect(onError).toHaveBeenCalledWith(failure, expect.objectContaining({ component: 'IssueDetail' }));
  });

  it('breaks no accessibility rule', async () => {
    await expectNoAxeViolations(show({ onEventSelectorChange: vi.fn() }).container);
  });

  it('gives every landmark a name of its own, whatever the parts of the event are called', () => {
    const like = buildEvent({
      exceptions: [buildException(), buildException()],
      contexts: ['browser', 'browser'].map((name) => ({ name, kind: name, data: { version: '1' } })),
    });
    const parts = [
      { id: 'stack', title: 'Stack trace', render: () => <StackTrace event={like} /> },
      { id: 'tags', title: 'Tags', render: () => <EventSections event={like} /> },
    ];
    show({ event: readyResource(like), sections: parts, onEventSelectorChange: vi.fn() });
    const names = ['region', 'navigation'].flatMap((role) =>
      screen.getAllByRole(role).map((landmark) => `${role} ${landmark.getAttribute('aria-label')}`),
    );
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /null/.test(name))).toEqual([]);
  });
});
