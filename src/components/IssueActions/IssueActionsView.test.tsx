import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { afterRuns, buildRun, refusals, useScriptedRunner } from '../../../stories/support/scriptedRunner.js';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { type ActionRun, type Issue, readyResource } from '../../model/index.js';
import { BUILDER_NOW, buildIssue } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { IssueActionsView, type IssueActionsViewProps } from './index.js';

const issues: readonly Issue[] = Array.from({ length: 12 }, (_, variant) => buildIssue({}, { variant }));
const [first] = issues as [Issue];
const ALL = [
  'resolve',
  'archive',
  'assign',
  'prioritize',
  'bookmark',
  'markSeen',
  'merge',
  'delete',
] as const;

interface Options extends Partial<IssueActionsViewProps> {
  runs?: readonly ActionRun[];
  outcome?: (run: ActionRun) => Partial<ActionRun>;
}

let latest: readonly ActionRun[] = [];

function Scripted({ runs, outcome, issues: given = [first], ...props }: Options): ReactElement {
  const runner = useScriptedRunner(runs, outcome);
  latest = runner.runs;
  return (
    <IssueActionsView
      actions={ALL}
      resolveForms={['nextRelease', 'release', 'commit']}
      archiveForms={['escalating', 'forever', 'time', 'events', 'users']}
      {...props}
      issues={afterRuns(given, runner.runs)}
      runner={runner}
    />
  );
}

function show(options: Options = {}) {
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC">
      <Scripted {...options} />
    </CrashboardUIConfig>,
  );
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('menuitem', { name }));
/** A line of the panel; the same is announced. */
const line = (text: string | RegExp) => screen.getByText(text, { ignore: '[role=status]' });
const commands = () => latest.map(({ command }) => command);

describe('IssueActionsView', () => {
  it('resolves at once, and says so with the way back (ID-12, SH-19)', async () => {
    show();
    await press('Resolve');
    expect(commands()).toEqual([{ status: 'resolved' }]);
    expect(line(`Resolved ${first.shortId}`)).toBeVisible();
    await press('Undo');
    expect(line(`Undone: Resolved ${first.shortId}`)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it.each([
    ['In the next release', { status: 'resolved', in: 'nextRelease' }],
    ['Now', { status: 'resolved' }],
  ])('resolves "%s"', async (name, command) => {
    show();
    await press('More ways to resolve');
    await choose(name);
    expect(commands()).toEqual([command]);
  });

  it('resolves in a release that was searched for, or typed', async () => {
    show({ findReleases: async () => [{ value: 'shop@4.2.0' }, { value: 'shop@4.1.9' }] });
    await press('More ways to resolve');
    await choose('In a release…');
    const field = await screen.findByRole('combobox', { name: 'Release' });
    await userEvent.type(field, '4.1');
    await userEvent.click(await screen.findByRole('option', { name: 'shop@4.1.9' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Resolve' }));
    expect(commands()).toEqual([{ status: 'resolved', in: { release: 'shop@4.1.9' } }]);
    expect(line(`Resolved ${first.shortId} in shop@4.1.9`)).toBeVisible();
  });

  it('resolves in a commit once hash and repository are there', async () => {
    show();
    await press('More ways to resolve');
    await choose('In a commit…');
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Commit hash' }), 'no hash');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Repository' }), 'acme/shop');
    const send = within(dialog).getByRole('button', { name: 'Resolve' });
    await userEvent.click(send);
    expect(latest).toEqual([]);
    await userEvent.clear(within(dialog).getByRole('textbox', { name: 'Commit hash' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Commit hash' }), '1f3a9c2');
    await userEvent.click(send);
    expect(commands()).toEqual([{ status: 'resolved', in: { commit: '1f3a9c2', repository: 'acme/shop' } }]);
  });

  it.each([
    ['Until escalating', [], { status: 'archived', until: 'escalating' }, /until escalating/],
    ['Forever', [], { status: 'archived', until: 'forever' }, /forever/],
    ['For a time…', [], { status: 'archived', until: { minutes: 1440 } }, /for 1 day/],
    [
      'Until more events…',
      ['1 day'],
      { status: 'archived', until: { events: 100, windowMinutes: 1440 } },
      /until 100 more events within 1 day/,
    ],
    ['Until more users…', [], { status: 'archived', until: { users: 10 } }, /until 10 more users$/],
  ])('archives "%s"', async (name, window, command, said) => {
    show();
    await press('Archive');
    await choose(name);
    if (typeof command.until === 'object') {
      const dialog = await screen.findByRole('dialog');
      for (const one of window)
        await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Within' }), one);
      await userEvent.click(within(dialog).getByRole('button', { name: 'Archive' }));
    }
    expect(commands()).toEqual([command]);
    expect(line(said)).toBeVisible();
  });

  it('takes no number of events that is none', async () => {
    show();
    await press('Archive');
    await choose('Until more events…');
    const dialog = await screen.findByRole('dialog');
    await userEvent.clear(within(dialog).getByRole('spinbutton'));
    await userEvent.type(within(dialog).getByRole('spinbutton'), '0');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Archive' }));
    expect(latest).toEqual([]);
  });

  it('opens again what is resolved, and offers no second time to resolve it', async () => {
    show({ issues: [{ ...first, status: 'resolved' }] });
    expect(screen.queryByRole('button', { name: 'Resolve' })).toBeNull();
    await press('Unresolve');
    expect(commands()).toEqual([{ status: 'unresolved' }]);
  });

  it('assigns by keys alone: me, whose code it is with the reason, anybody by name, nobody', async () => {
    const people = readyResource([
      { type: 'user' as const, id: '7', name: 'Grace Hopper' },
      { type: 'user' as const, id: '8', name: 'Barbara Liskov' },
      { type: 'team' as const, id: '2', name: 'checkout' },
    ]);
    show({
      renderAssignees: (_issues, _query, draw) =>
        draw({
          hasMe: true,
          suggested: [
            {
              actor: { type: 'user', id: '7', name: 'Grace Hopper' },
              reason: { type: 'commit', commit: '1f3a9c2e77' },
            },
          ],
          people,
        }),
    });
    await press('Assign');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Assign to me',
      'Nobody (unassign)',
      'Grace Hoppersuspect commit 1f3a9c2',
      'Barbara Liskov',
      '#checkout',
    ]);
    await userEvent.keyboard('lisk{Enter}');
    expect(commands()).toEqual([{ assignee: expect.objectContaining({ type: 'user', id: '8' }) }]);
    expect(line(`Assigned ${first.shortId} to Barbara Liskov`)).toBeVisible();
    expect(screen.queryByRole('listbox')).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Assign' })).toHaveFocus());
    await press('Assign');
    await userEvent.keyboard('{Enter}');
    expect(commands()[0]).toEqual({ assignee: 'me' });
    await press('Assign');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(commands()[0]).toEqual({ assignee: null });
  });

  it('names what is deleted, and deletes nothing before that is confirmed', async () => {
    show({ issues });
    await press('More actions');
    await choose('Delete…');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Delete 12 issues?');
    expect(dialog).toHaveTextContent(String(first.shortId));
    expect(dialog).toHaveTextContent(String(first.type));
    expect(dialog).toHaveTextContent('and 2 more');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(latest).toEqual([]);
    await press('More actions');
    await choose('Delete…');
    await press('Delete 12 issues');
    expect(commands()).toEqual(['delete']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('merges several, and offers no merge for one', async () => {
    const { unmount } = show();
    await press('More actions');
    expect(screen.queryByRole('menuitem', { name: 'Merge…' })).toBeNull();
    unmount();
    show({ issues });
    await press('More actions');
    await choose('Merge…');
    await press('Merge 12 issues');
    expect(commands()).toEqual(['merge']);
  });

  it('sets the priority, marks and bookmarks', async () => {
    show();
    await press('Priority');
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'High' }));
    await press('More actions');
    await choose('Bookmark');
    await press('More actions');
    await choose(/^Mark as/);
    expect(commands()).toEqual([
      { hasSeen: expect.any(Boolean) },
      { isBookmarked: true },
      { priority: 'high' },
    ]);
  });

  it('has no control for what the reader may not do', () => {
    show({ actions: ['resolve'] });
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Resolve', '']);
    expect(screen.queryByRole('button', { name: 'Archive' })).toBeNull();
  });

  it('turns off what the server refused, and says why to the keyboard', async () => {
    show({ refused: { resolve: { code: 'forbidden' } } });
    const button = screen.getByRole('button', { name: 'Resolve' });
    await userEvent.click(button);
    expect(latest).toEqual([]);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('You are not allowed to do this');
    button.focus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('You are not allowed to do this');
  });

  it('lets the host prevent an action, and tells it what and on which issues', async () => {
    const onAction = vi.fn((event) => event.preventDefault());
    show({ issues, onAction });
    await press('Resolve');
    expect(latest).toEqual([]);
    expect(onAction).toHaveBeenCalledWith(
      expect.objectContaining({ action: 'resolve', command: { status: 'resolved' }, defaultPrevented: true }),
    );
    expect(onAction.mock.calls[0]?.[0].issues).toHaveLength(12);
  });

  it("has the host's own actions beside ours", async () => {
    const run = vi.fn();
    show({ extraActions: [{ id: 'ticket', label: 'Create a ticket', run }] });
    await press('More actions');
    await choose('Create a ticket');
    expect(run).toHaveBeenCalledWith([expect.objectContaining({ ref: first.ref })]);
  });

  it('lists what failed with its reason, and tries it again', async () => {
    show({
      issues,
      runs: [
        buildRun({ status: 'resolved' }, issues, {
          status: 'partly',
          doneCount: 9,
          failed: refusals(issues, 3),
        }),
      ],
    });
    expect(line('Resolved 9 issues, 3 failed')).toBeVisible();
    await press('Show');
    expect(screen.getAllByText('You are not allowed to do this')).toHaveLength(3);
    await press('Try again');
    expect(line('Resolved 12 issues')).toBeVisible();
  });

  it('says that it waits, and for how long', () => {
    show({
      issues,
      runs: [
        buildRun({ status: 'resolved' }, issues, {
          status: 'waiting',
          doneCount: 4,
          waitUntil: new Date(BUILDER_NOW + 20_000).toISOString(),
        }),
      ],
    });
    expect(line(/4 of 12\. Waiting 20 seconds/)).toBeVisible();
  });

  it('asks before it goes on over what somebody else did, and who and when', async () => {
    const changed = [
      {
        ref: first.ref,
        differences: ['status' as const],
        now: { ...first, status: 'resolved' as const },
        by: 'Ada',
        at: new Date(BUILDER_NOW - 180_000).toISOString(),
      },
    ];
    const asking = buildRun('delete', [first], { status: 'asking', doneCount: 0, canUndo: false, changed });
    const { unmount } = show({ runs: [asking] });
    await waitFor(() => expect(line(`${first.shortId}: Resolved by Ada, 3 min. ago`)).toBeVisible());
    await press('Leave as is');
    expect(latest).toEqual([]);
    unmount();
    show({ runs: [asking] });
    await press('Continue');
    expect(latest[0]?.status).toBe('done');
  });

  it('asks before it undoes what somebody else did since', async () => {
    const changed = [
      {
        ref: first.ref,
        differences: ['status' as const],
        now: { ...first, status: 'archived' as const },
        by: 'Ada',
        at: new Date(BUILDER_NOW - 180_000).toISOString(),
      },
    ];
    const asking = buildRun({ status: 'resolved' }, issues, { status: 'asking', isUndo: true, changed });
    show({ issues, runs: [asking] });
    expect(line('Resolved 12 issues. 1 issue has been changed since and was not undone')).toBeVisible();
    await waitFor(() => expect(line(`${first.shortId}: Archived by Ada, 3 min. ago`)).toBeVisible());
    await press('Undo anyway');
    expect(latest[0]?.status).toBe('undone');
  });

  it('says what it met', async () => {
    const changed = [
      { ref: first.ref, differences: ['status' as const], now: { ...first, status: 'archived' as const } },
    ];
    const { unmount } = show({ runs: [buildRun({ status: 'resolved' }, [first], { changed })] });
    expect(line('Before that: Archived')).toBeVisible();
    unmount();
    const two = [...changed, { ...changed[0], ref: (issues[1] as Issue).ref }] as NonNullable<
      ActionRun['changed']
    >;
    show({ issues, runs: [buildRun({ status: 'resolved' }, issues, { changed: two })] });
    expect(line('2 issues had been changed before')).toBeVisible();
  });

  it('says which issues could not be taken back', () => {
    show({
      issues,
      runs: [
        buildRun({ status: 'resolved' }, issues, {
          status: 'partly',
          isUndo: true,
          failed: refusals(issues, 2, { code: 'server', status: 500 }),
        }),
      ],
    });
    expect(line(/^2 issues could not be undone: Resolved 12 issues\./)).toBeVisible();
  });

  it('keeps the focus in reach when the pressed control goes away', async () => {
    show();
    screen.getByRole('button', { name: 'Resolve' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Resolve' })).toBeNull();
    expect(screen.getByRole('group', { name: 'Actions' })).toContainElement(
      document.activeElement as HTMLElement,
    );
    screen.getByRole('button', { name: 'Undo' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Actions' })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it('announces what became of an action', async () => {
    show();
    await press('Resolve');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(`Resolved ${first.shortId}`), {
      timeout: 45_000,
    });
  });

  it('acts by key inside, never in a field or with a modifier (IL-N02)', async () => {
    show({ canAssignMe: true });
    screen.getByRole('button', { name: 'Resolve' }).focus();
    await userEvent.keyboard('{Control>}e{/Control}{Alt>}e{/Alt}');
    expect(latest).toEqual([]);
    await userEvent.keyboard('m');
    expect(commands()).toEqual([{ assignee: 'me' }]);
    await userEvent.keyboard('z');
    expect(latest[0]?.status).toBe('undone');
  });

  it('has other keys where the host wants them, or none', async () => {
    show({ actionKeys: { resolve: 'y', archive: false } });
    screen.getByRole('button', { name: 'Archive' }).focus();
    await userEvent.keyboard('ea');
    expect(latest).toEqual([]);
    await userEvent.keyboard('y');
    expect(commands()).toEqual([{ status: 'resolved' }]);
  });

  it('is accessible with outcomes, a question and a popup', async () => {
    const { container } = show({
      issues,
      runs: [
        buildRun({ status: 'resolved' }, issues, {
          status: 'partly',
          doneCount: 9,
          failed: refusals(issues, 3),
        }),
      ],
    });
    await press('Show');
    await press('Assign');
    await expectNoAxeViolations(container);
    await expectNoAxeViolations(document.body);
  });
});
