import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { afterRuns, buildRun, refusals, useScriptedRunner } from '../../../stories/support/scriptedRunner.js';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import {
  type ActionRun,
  DEFAULT_SCOPE,
  type Issue,
  type Listing,
  type RowSource,
  readyResource,
  toListing,
} from '../../model/index.js';
import { BUILDER_NOW, buildIssue } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { lateActions } from '../internal/actions/lateActions.js';
import { longList } from '../internal/listing/rows/longList.js';
import type { IssueListViewProps } from './IssueList.types.js';
import { IssueListView } from './IssueListView.js';

beforeAll(async () => {
  await longList.load();
  await lateActions.load();
});

const issues: readonly Issue[] = Array.from({ length: 12 }, (_, variant) =>
  buildIssue({ priority: 'medium' }, { variant }),
);
const names = issues.map(({ shortId }) => String(shortId));
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

interface Options extends Omit<Partial<IssueListViewProps>, 'issues'> {
  runs?: readonly ActionRun[];
  outcome?: (run: ActionRun) => Partial<ActionRun>;
  listing?: Partial<Listing<Issue>>;
}

let latest: readonly ActionRun[] = [];

function Scripted({ runs, outcome, listing, ...props }: Options): ReactElement {
  const runner = useScriptedRunner(runs, outcome);
  latest = runner.runs;
  const shown = { ...toListing(afterRuns(issues, runner.runs)), ...listing };
  return (
    <IssueListView
      scope={DEFAULT_SCOPE}
      onScopeChange={() => {}}
      actions={ALL}
      columns={['events', 'assignee', 'priority']}
      {...props}
      issues={readyResource(shown)}
      actionFeed={{ runner, archiveForms: ['escalating', 'forever'], canAssignMe: true, ...props.actionFeed }}
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

const rows = () => screen.getAllByRole('row').slice(1);
const rowAt = (index: number) => rows()[index] as HTMLElement;
const boxAt = (index: number) => within(rowAt(index)).getByRole('checkbox');
const selected = () => rows().flatMap((row, at) => (row.ariaSelected === 'true' ? [at] : []));
const line = (text: string | RegExp) => screen.getByText(text, { ignore: '[role=status]' });
const sent = () => latest.map(({ command, issues: own }) => [command, own.map(({ shortId }) => shortId)]);

describe('IssueListView where readers may act', () => {
  it('has no boxes, menus or keys where they may not', async () => {
    show({ actions: [] });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Actions for/ })).toBeNull();
    expect(screen.getByRole('grid')).not.toHaveAttribute('aria-multiselectable');
    rowAt(0).focus();
    await userEvent.keyboard('e');
    expect(latest).toEqual([]);
  });

  it('selects rows by their boxes, a range with Shift, all of them, and none again (IL-12)', async () => {
    show();
    expect(screen.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true');
    const user = userEvent.setup();
    await user.click(boxAt(1));
    await user.keyboard('{Shift>}');
    await user.click(boxAt(4));
    await user.keyboard('{/Shift}');
    expect(selected()).toEqual([1, 2, 3, 4]);
    expect(line('4 issues selected')).toBeVisible();
    const all = screen.getByRole('checkbox', { name: 'Select all loaded issues' });
    expect(all).toBePartiallyChecked();
    await user.click(screen.getByRole('button', { name: 'Select all 12 loaded' }));
    expect(selected()).toHaveLength(12);
    expect(all).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(selected()).toEqual([]);
    expect(screen.queryByText(/selected$/, { ignore: '[role=status]' })).toBeNull();
  });

  it('selects by keys alone: Space, x, Shift with arrows, Ctrl+A, Escape (IL-12)', async () => {
    show();
    rowAt(2).focus();
    await userEvent.keyboard(' ');
    expect(selected()).toEqual([2]);
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual([2, 3, 4]);
    await waitFor(() => expect(rowAt(4)).toHaveFocus());
    await userEvent.keyboard('x');
    expect(selected()).toEqual([2, 3]);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(selected()).toHaveLength(12);
    await userEvent.keyboard('{Escape}');
    expect(selected()).toEqual([]);
  });

  it('resolves the row with the focus by key, goes on to the next and counts what is left (IL-N02)', async () => {
    show();
    rowAt(0).focus();
    await userEvent.keyboard('e');
    expect(sent()).toEqual([[{ status: 'resolved' }, [names[0]]]]);
    await waitFor(() => expect(rowAt(1)).toHaveFocus());
    expect(line(`Resolved ${names[0]}`)).toBeVisible();
    expect(line('11 issues left')).toBeVisible();
    await userEvent.keyboard('a');
    expect(sent()[0]).toEqual([{ status: 'archived', until: 'escalating' }, [names[1]]]);
    expect(line('10 issues left')).toBeVisible();
    await waitFor(() => expect(rowAt(2)).toHaveFocus());
    await userEvent.keyboard('z');
    expect(line(`Undone: Archived ${names[1]} until escalating`)).toBeVisible();
    expect(line('11 issues left')).toBeVisible();
    await userEvent.keyboard('m');
    expect(sent()[0]).toEqual([{ assignee: 'me' }, [names[2]]]);
  });

  it('keeps a changed issue in its place', async () => {
    show();
    rowAt(0).focus();
    await userEvent.keyboard('e');
    expect(rowAt(0)).toHaveTextContent(String(names[0]));
    expect(rowAt(0)).toHaveTextContent('Resolved');
    await userEvent.keyboard('{ArrowUp}u');
    expect(sent()[0]).toEqual([{ status: 'unresolved' }, [names[0]]]);
  });

  it('does nothing on a key typed into a field, or with a modifier (IL-N02)', async () => {
    show();
    await userEvent.type(screen.getByRole('combobox', { name: 'Search issues' }), 'eamuzx');
    rowAt(0).focus();
    await userEvent.keyboard('{Control>}e{/Control}{Alt>}e{/Alt}{Meta>}a{/Meta}');
    expect(latest).toEqual([]);
  });

  it('has the keys that the host wants, and lists them in its help', async () => {
    show({ actionKeys: { resolve: 'y', archive: false } });
    rowAt(0).focus();
    await userEvent.keyboard('ea');
    expect(latest).toEqual([]);
    await userEvent.keyboard('y');
    expect(sent()).toEqual([[{ status: 'resolved' }, [names[0]]]]);
    await userEvent.keyboard('?');
    const help = await screen.findByRole('dialog');
    const entry = await within(help).findByText('Resolve, and on to the next');
    expect(within(entry.parentElement as HTMLElement).getByText('y')).toBeVisible();
    expect(within(help).queryByText('Archive, and on to the next')).toBeNull();
  });

  it('acts on all that are selected, and says how many before it does (IL-13)', async () => {
    show();
    rowAt(0).focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    const resolve = screen.getByRole('button', { name: 'Resolve' });
    expect(resolve).toHaveAttribute('title', 'Resolve 3 issues');
    await userEvent.click(resolve);
    expect(sent()).toEqual([[{ status: 'resolved' }, names.slice(0, 3)]]);
    expect(line('Resolved 3 issues')).toBeVisible();
    expect(selected()).toEqual([]);
  });

  it('dims what is on its way, and shows on each row what was refused, with a retry', async () => {
    const five = issues.slice(0, 5);
    const { unmount } = show({ runs: [buildRun({ status: 'resolved' }, five, { status: 'running' })] });
    expect(rows().map((row) => row.ariaBusy)).toEqual([...five.map(() => 'true'), ...Array(7).fill(null)]);
    unmount();
    show({
      runs: [
        buildRun({ status: 'resolved' }, five, { status: 'partly', doneCount: 3, failed: refusals(five, 2) }),
      ],
    });
    expect(line('Resolved 3 issues, 2 failed')).toBeVisible();
    expect(rowAt(2)).not.toHaveTextContent('not allowed');
    expect(rowAt(3)).toHaveTextContent('You are not allowed to do this');
    await userEvent.click(within(rowAt(3)).getByRole('button', { name: 'Try again' }));
    expect(sent()[0]).toEqual([{ status: 'resolved' }, [names[3]]]);
    expect(rowAt(3)).not.toHaveTextContent('not allowed');
    expect(rowAt(4)).toHaveTextContent('not allowed');
  });

  it('changes assignee and priority where they stand (IL-14)', async () => {
    show();
    await userEvent.click(within(rowAt(1)).getByRole('button', { name: /^Assign / }));
    await userEvent.keyboard('{Enter}');
    expect(sent()[0]).toEqual([{ assignee: 'me' }, [names[1]]]);
    expect(rowAt(1)).toHaveTextContent('Ada');
    await userEvent.click(within(rowAt(1)).getByRole('button', { name: /^Priority of .*: Medium$/ }));
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'High' }));
    expect(sent()[0]).toEqual([{ priority: 'high' }, [names[1]]]);
    expect(rowAt(1)).toHaveTextContent('High');
    await waitFor(() => expect(rowAt(1)).toHaveFocus());
  });

  it('has everything else in the menu of the row, the host’s own actions among it', async () => {
    const run = vi.fn();
    show({ extraActions: [{ id: 'ticket', label: 'Create a ticket', run }] });
    await userEvent.click(within(rowAt(2)).getByRole('button', { name: `Actions for ${names[2]}` }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Create a ticket' }));
    expect(run).toHaveBeenCalledWith([expect.objectContaining({ ref: issues[2]?.ref })]);
    await userEvent.click(within(rowAt(2)).getByRole('button', { name: `Actions for ${names[2]}` }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Delete…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Delete issue' }));
    expect(sent()).toEqual([['delete', [names[2]]]]);
  });

  it('works in cards, too', async () => {
    show({ variant: 'compact' });
    const cards = screen.getAllByRole('listitem');
    await userEvent.click(within(cards[1] as HTMLElement).getByRole('checkbox'));
    expect(line('1 issue selected')).toBeVisible();
    await userEvent.click(
      within(cards[0] as HTMLElement).getByRole('button', { name: `Actions for ${names[0]}` }),
    );
    await userEvent.click(screen.getByRole('menuitem', { name: 'Assign to…' }));
    await userEvent.keyboard('{Enter}');
    expect(sent()[0]).toEqual([{ assignee: 'me' }, [names[0]]]);
  });

  it('finds all that match by their ids, says how many before, and acts on exactly those (IL-12)', async () => {
    const all = Array.from({ length: 40 }, (_, at) => buildIssue({ ref: { id: `m${at}` } } as never));
    show({
      listing: { total: 40, hasNextPage: true },
      collectIssues: async (_signal, onProgress) => {
        onProgress(20);
        return all;
      },
    });
    await userEvent.click(boxAt(0));
    await userEvent.click(screen.getByRole('button', { name: 'Select all 40 that match' }));
    await waitFor(() => expect(line('41 issues selected')).toBeVisible());
    await userEvent.click(screen.getByRole('button', { name: 'Resolve' }));
    expect(latest[0]?.issues).toHaveLength(41);
  });

  it('offers no "all that match" where the server does not say how many', async () => {
    const collectIssues = async () => [];
    show({ listing: { total: 1000, totalIsCapped: true, hasNextPage: true }, collectIssues });
    await userEvent.click(boxAt(0));
    expect(screen.queryByRole('button', { name: /that match/ })).toBeNull();
  });

  it('starts anew with another generation: places mean other issues there', async () => {
    const { rerender } = show();
    await userEvent.click(boxAt(0));
    rerender(
      <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC">
        <Scripted listing={{ generation: 'next' }} />
      </CrashboardUIConfig>,
    );
    await waitFor(() => expect(selected()).toEqual([]));
  });

  it('reads as many of a million rows in hand as are selected, and those on screen (IL-12)', async () => {
    const get = vi.fn((index: number): Issue => {
      const like = issues[index % 12] as Issue;
      return { ...like, ref: { ...like.ref, id: String(index) } };
    });
    const source: RowSource<Issue> = { kind: 'indexed', count: 1_000_000, get };
    show({ listing: { source, total: 1_000_000 } });
    rowAt(0).focus();
    get.mockClear();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(line('3 issues selected')).toBeVisible();
    expect(get.mock.calls.length).toBeLessThan(2_000);
  });

  it('is accessible with a selection, outcomes and an open menu', async () => {
    const { container } = show({
      runs: [
        buildRun({ status: 'resolved' }, issues.slice(0, 5), {
          status: 'partly',
          doneCount: 3,
          failed: refusals(issues.slice(0, 5), 2),
        }),
      ],
    });
    await userEvent.click(boxAt(6));
    await expectNoAxeViolations(container);
    await userEvent.click(within(rowAt(2)).getByRole('button', { name: `Actions for ${names[2]}` }));
    await expectNoAxeViolations(document.body);
  });
});
