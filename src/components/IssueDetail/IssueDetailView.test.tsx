import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { ready } from '../../model/index.js';
import { BUILDER_NOW, buildEvent, buildException, buildIssue } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { EventSections } from '../EventSections/index.js';
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
        issue={ready(issue)}
        event={ready(event)}
        sections={sections}
        window="14 d"
        {...props}
      />
    </CrashboardUIConfig>,
  );
}

describe('IssueDetailView', () => {
  it('says what it is, how often, since when', () => {
    show();
    expect(screen.getByRole('heading', { level: 2, name: String(issue.type) })).toBeVisible();
    expect(screen.getByText(String(issue.shortId))).toBeVisible();
    expect(screen.getAllByText('14 d').length).toBeGreaterThan(0);
    expect(screen.getAllByText('all time').length).toBeGreaterThan(0);
    expect(screen.getByText(`in ${issue.firstRelease}`)).toBeVisible();
  });

  it('says when the list is all that the server tells of the issue, and makes up nothing', () => {
    const { lifetime: _lifetime, period: _period, ...bare } = issue;
    const { container } = show({ issue: ready({ ...bare, isPartial: true }) });
    expect(screen.getByText(/gives no details of this issue/)).toBeVisible();
    const values = [...container.querySelectorAll('dd')].map((value) => value.textContent);
    expect(values).toHaveLength(4);
    for (const value of values) expect(value).toMatch(/^—/);
  });

  it('says nothing of the kind about an issue with details', () => {
    show();
    expect(screen.queryByText(/gives no details/)).toBeNull();
  });

  it('goes to the neighbours and ends, where there are any', async () => {
    const onEventChange = vi.fn();
    show({ onEventChange });
    await userEvent.click(screen.getByRole('button', { name: 'Older event' }));
    expect(onEventChange).toHaveBeenLastCalledWith(event.older);
    onEventChange.mockClear();
    const newer = screen.getByRole('button', { name: 'Newer event' });
    expect(newer).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(newer);
    expect(onEventChange).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Oldest event' }));
    expect(onEventChange).toHaveBeenLastCalledWith('oldest');
  });

  it('says when an event was received much later than it occurred', () => {
    show({ event: ready(buildEvent({ receivedAt: new Date(BUILDER_NOW + 3_600_000).toISOString() })) });
    expect(screen.getByText(/received/)).toBeVisible();
  });

  it('finds sections by heading, jumps to them and folds them', async () => {
    show();
    const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['First part', 'Second part']);
    Element.prototype.scrollIntoView = vi.fn();
    await userEvent.click(links[1] as HTMLElement);
    expect(screen.getByText('second body').closest('section')).toHaveFocus();
    const fold = screen.getByRole('button', { name: 'First part' });
    await userEvent.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText('first body')).not.toBeVisible();
  });

  it('explains a missing event, offers the latest, and keeps the rest', async () => {
    const onEventChange = vi.fn();
    show({
      which: 'abc',
      event: { status: 'error', fetchStatus: 'idle', problem: { code: 'not_found', status: 404 } },
      onEventChange,
    });
    expect(screen.getByText('This event is not there any more')).toBeVisible();
    expect(screen.queryByText('first body')).toBeNull();
    expect(screen.getByText('second body')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show the latest event' }));
    expect(onEventChange).toHaveBeenCalledWith('latest');
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
    await expectNoAxeViolations(show({ onEventChange: vi.fn() }).container);
  }, 20_000);

  it('gives every landmark a name of its own, whatever the parts of the event are called', () => {
    const like = buildEvent({
      exceptions: [buildException(), buildException()],
      contexts: ['browser', 'browser'].map((name) => ({ name, kind: name, data: { version: '1' } })),
    });
    const parts = [
      { id: 'stack', title: 'Stack trace', render: () => <StackTrace event={like} /> },
      { id: 'tags', title: 'Tags', render: () => <EventSections event={like} /> },
    ];
    show({ event: ready(like), sections: parts, onEventChange: vi.fn() });
    const names = ['region', 'navigation'].flatMap((role) =>
      screen.getAllByRole(role).map((landmark) => `${role} ${landmark.getAttribute('aria-label')}`),
    );
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /null/.test(name))).toEqual([]);
  });
});
