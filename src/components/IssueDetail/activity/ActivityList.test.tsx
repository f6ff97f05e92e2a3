import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../test/helpers/axe.js';
import { type Activity, readyResource } from '../../../model/index.js';
import { BUILDER_NOW } from '../../../testing/builders/index.js';
import { CrashboardUIConfig, useMessages } from '../../config/index.js';
import { issueDetailMessages } from '../IssueDetail.messages.js';
import { ActivityList, type ActivityListProps } from './ActivityList.js';

const NOA = { id: '12', name: 'Noa Lindqvist' };
const AT = new Date(BUILDER_NOW - 3_600_000).toISOString();

function List(props: Omit<ActivityListProps, 't'>) {
  return <ActivityList {...props} t={useMessages('IssueDetail', issueDetailMessages, undefined)} />;
}

function show(entries: readonly Activity[], props: Partial<ActivityListProps> = {}, config = {}) {
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" {...config}>
      <List activity={readyResource(entries)} {...props} />
    </CrashboardUIConfig>,
  );
}

const texts = () => screen.getAllByRole('listitem').map((item) => item.firstElementChild?.textContent);

describe('activity', () => {
  it('says in sentences who did what (ID-13)', () => {
    const rows: readonly (readonly [Omit<Activity, 'id'>, string])[] = [
      [{ type: 'first_seen', data: {} }, 'First event'],
      [{ type: 'note', actor: NOA, text: 'Look!', data: {} }, 'Noa Lindqvist commented'],
      [{ type: 'set_resolved', actor: NOA, data: {} }, 'Noa Lindqvist resolved this issue'],
      [
        { type: 'set_resolved_in_release', actor: NOA, data: { version: 'accounts@2.9.1' } },
        'Noa Lindqvist resolved this issue in 2.9.1',
      ],
      [
        { type: 'set_resolved_in_commit', actor: NOA, data: { commit: { id: 'abc' } } },
        'Noa Lindqvist resolved this issue in commit abc',
      ],
      [
        { type: 'set_resolved_in_pull_request', data: {} },
        'The server resolved this issue in a pull request',
      ],
      [
        { type: 'set_resolved_by_age', data: { age: 720 } },
        'Resolved automatically after 30 days without events',
      ],
      [
        { type: 'set_unresolved', actor: { email: 'a@b.example' }, data: {} },
        'a@b.example reopened this issue',
      ],
      [
        { type: 'set_ignored', actor: NOA, data: { ignoreUntilEscalating: true } },
        'Noa Lindqvist archived this issue until it escalates',
      ],
      [
        { type: 'set_ignored', actor: {}, data: { ignoreCount: 1 } },
        'Someone archived this issue until 1 more event occurs',
      ],
      [{ type: 'set_regression', data: { version: 'accounts@2.10.0' } }, 'Broke again in 2.10.0'],
      [{ type: 'set_escalating', data: { forecast: 40 } }, 'Escalated: more than 40 events per hour'],
      [
        { type: 'set_priority', actor: NOA, data: { priority: 'high' } },
        'Noa Lindqvist set the priority to High',
      ],
      [{ type: 'auto_set_ongoing', data: { afterDays: 7 } }, 'Became ongoing after 7 days'],
      [
        { type: 'assigned', actor: NOA, data: { assignee: '12', assigneeType: 'user' } },
        'Noa Lindqvist took this issue',
      ],
      [
        {
          type: 'assigned',
          actor: { id: '9', name: 'Robin' },
          data: { assignee: '12', assigneeType: 'user' },
        },
        'Robin assigned this issue to Noa Lindqvist',
      ],
      [
        { type: 'assigned', actor: NOA, data: { assignee: '7', assigneeType: 'team' } },
        'Noa Lindqvist assigned this issue to shop',
      ],
      [
        { type: 'assigned', actor: NOA, data: { assignee: '77', assigneeType: 'team' } },
        'Noa Lindqvist assigned this issue to a team',
      ],
      [{ type: 'unassigned', actor: NOA, data: {} }, 'Noa Lindqvist unassigned this issue'],
      [{ type: 'mark_reviewed', actor: NOA, data: {} }, 'Noa Lindqvist marked this issue as reviewed'],
      [{ type: 'merge', actor: NOA, data: { issues: [{}] } }, 'Noa Lindqvist merged 1 issue into this one'],
      [
        { type: 'seer_rca_completed', data: {} },
        'The server: seer_rca_completed (no description in this version)',
      ],
    ];
    show(
      rows.map(([entry], index) => ({ id: String(index), createdAt: AT, ...entry })),
      { assignee: { type: 'team', id: '7', name: 'shop' } },
    );
    expect(texts()).toEqual(rows.map(([, text]) => text));
  });

  it('shows comments as text, whatever is in them', async () => {
    const text = '<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1))';
    const { container } = show([{ id: '1', type: 'note', actor: NOA, createdAt: AT, text, data: { text } }]);
    expect(screen.getByText(text)).toBeVisible();
    expect(container.querySelector('img, a, strong')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('redacts what the host redacts in events', () => {
    const redactEvent = (event: never) => ({
      ...(event as object),
      message: { formatted: 'redacted' },
      user: { name: 'N. L.' },
    });
    show(
      [{ id: '1', type: 'note', actor: NOA, createdAt: AT, text: 'secret', data: { text: 'secret' } }],
      {},
      { redactEvent },
    );
    expect(screen.queryByText('secret')).toBeNull();
    expect(texts()).toEqual(['N. L. commented']);
  });

  it('says why there is none', () => {
    const { unmount } = show([]);
    expect(screen.getByText('No activity yet')).toBeVisible();
    unmount();
    show([], { activity: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } });
    expect(screen.getByText('It keeps no record of who did what.')).toBeVisible();
  });

  it('has no field without a way to save', () => {
    show([]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each([
    ['conflict', 'The comment was not saved. The same words were just written.'],
    ['forbidden', 'The comment was not saved. You may not write comments here.'],
    ['network', 'The comment was not saved. The server could not be reached.'],
  ] as const)('says why a comment was not saved: %s', async (code, text) => {
    const user = userEvent.setup();
    show([], { onComment: () => Promise.reject(new Error('no')), commentProblem: { code } });
    await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'Looking.');
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('takes comments where the server lets nobody read them', () => {
    show([], {
      activity: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } },
      onComment: async () => {},
    });
    expect(screen.getByRole('textbox', { name: 'Comment' })).toBeVisible();
  });

  it('saves a comment, and keeps what could not be saved', async () => {
    const user = userEvent.setup();
    const onComment = vi.fn<(text: string) => Promise<void>>().mockRejectedValueOnce(new Error('no'));
    show([], { onComment });
    const field = screen.getByRole('textbox', { name: 'Comment' });
    const send = screen.getByRole('button', { name: 'Comment' });
    await user.click(send);
    expect(onComment).not.toHaveBeenCalled();
    await user.type(field, 'Looking.');
    await user.click(send);
    await screen.findByText('The comment was not saved.');
    expect(field).toHaveValue('Looking.');
    onComment.mockResolvedValueOnce();
    await user.click(send);
    await waitFor(() => expect(field).toHaveValue(''));
    expect(onComment).toHaveBeenLastCalledWith('Looking.');
    expect(within(document.body).queryByText('The comment was not saved.')).toBeNull();
  });
});
