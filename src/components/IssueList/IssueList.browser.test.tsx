import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { focusedRow } from '../../../test/helpers/focusedRow.js';
import { CrashboardProvider } from '../../hooks/index.js';
import '../../styles/index.css';
import { still } from '../../../test/helpers/still.js';
import { IssueList, type IssueListProps } from './IssueList.js';

const CLOCK = Date.parse('2026-06-30T12:00:00Z');
const SOON = { timeout: 45_000 };

function setUp(props: IssueListProps = {}, issues = 600) {
  const { client, sandbox } = sandboxClient({ world: { issues }, now: () => CLOCK });
  render(
    <div style={{ inlineSize: 1400 }}>
      <CrashboardProvider client={client}>
        <IssueList height={480} pageSize={50} defaultScope={{ query: '' }} {...props} />
      </CrashboardProvider>
    </div>,
  );
  return sandbox;
}

const grid = () => screen.findByRole('grid', {}, SOON);
const indexOf = (row: Element | null) => Number(row?.getAttribute('aria-rowindex'));
const shown = () => screen.getAllByRole('row').slice(1);
/** The rows by place, as what they are called. */
const names = () =>
  new Map(shown().map((row) => [indexOf(row), row.querySelector('.cb-issue-list-short-id')?.textContent]));

async function pressUntil(key: string, done: () => boolean) {
  for (let presses = 0; presses < 40 && !done(); presses += 1) {
    await userEvent.keyboard(key);
    await still();
  }
  expect(done()).toBe(true);
}

describe('IssueList on the sandbox', () => {
  it('loads on at the end until every issue was there, and never doubles one', async () => {
    setUp({}, 300);
    await grid();
    const seen = new Map<number, string>();
    shown()[0]?.focus();
    await pressUntil('{End}', () => {
      for (const [index, name] of names()) if (name) seen.set(index, name);
      return indexOf(document.activeElement) === 301;
    });
    expect(screen.getByText('300 issues')).toBeVisible();
    expect(new Set(seen.values()).size).toBe(seen.size);
  });

  it('gives the bar of a selection and the line of what was done their own room', async () => {
    setUp({ actions: ['resolve'] }, 80);
    await grid();
    const panel = screen.getByRole('region', { name: 'Issues' });
    await screen.findAllByRole('checkbox', { name: /^Select [A-Z]/ }, SOON);
    const box = () => screen.getAllByRole('checkbox', { name: /^Select [A-Z]/ })[0] as HTMLElement;
    await still();
    const height = panel.offsetHeight;
    const footer = () => panel.querySelector('.cb-table-footer')?.getBoundingClientRect().bottom ?? 0;
    const bar = () => panel.querySelector('.cb-list-actions')?.getBoundingClientRect().top ?? 0;
    await userEvent.click(box());
    await waitFor(() => expect(panel.querySelector('.cb-bulk')).not.toBeNull(), SOON);
    await waitFor(() => expect(panel.offsetHeight).toBe(height), SOON);
    expect(footer()).toBeLessThanOrEqual(bar());
    await userEvent.click(box());
    await waitFor(() => expect(panel.querySelector('.cb-bulk')).toBeNull(), SOON);
    // The lowest row in view, after which there is room no more.
    const list = panel.querySelector('.cb-list') as HTMLElement;
    const inView = shown().filter(
      (row) => row.getBoundingClientRect().bottom <= list.getBoundingClientRect().bottom,
    );
    inView.at(-2)?.focus();
    await userEvent.keyboard('e');
    await screen.findByRole('button', { name: 'Undo' }, SOON);
    await waitFor(() => expect(panel.offsetHeight).toBe(height), SOON);
    expect(footer()).toBeLessThanOrEqual(bar());
    await waitFor(() => {
      const row = document.activeElement?.closest('[data-index]') ?? undefined;
      expect(row?.getBoundingClientRect().bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom);
    }, SOON);
  });

  it('keeps the focus on its row while pages come and go', async () => {
    setUp();
    await grid();
    shown()[0]?.focus();
    await pressUntil('{End}', () => indexOf(document.activeElement) === 601);
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(indexOf(document.activeElement)).toBe(2), SOON);
    expect(document.activeElement?.getAttribute('role')).toBe('row');
  });

  it('fetches let-go pages again when they are scrolled back to, in the same places', async () => {
    setUp();
    const list = await grid();
    const before = names();
    shown()[0]?.focus();
    await pressUntil('{End}', () => indexOf(document.activeElement) === 601);
    list.scrollTop = 0;
    await waitFor(() => expect(names().get(3)).toBe(before.get(3)), SOON);
    expect(names().get(6)).toBe(before.get(6));
  });

  it('keeps rows and says so when a page fails in the middle, then goes on', async () => {
    const sandbox = setUp({}, 300);
    const list = await grid();
    // As often as the client tries before it gives up.
    const mend = sandbox.fault({ match: /issues\/\?.*cursor=/, kind: 'forbidden' });
    list.scrollTop = list.scrollHeight;
    const retry = await screen.findByRole('button', { name: 'Try again' }, SOON);
    expect(shown().length).toBeGreaterThan(3);
    mend();
    await userEvent.click(retry);
    await waitFor(() => expect(list.scrollHeight).toBeGreaterThan(60 * 90), SOON);
  });

  it('ends a cursor loop with a word instead of going round for ever', async () => {
    const sandbox = setUp({}, 300);
    sandbox.fault({ match: /issues\/\?.*cursor=/, kind: 'cursorLoop' });
    await grid();
    shown()[0]?.focus();
    await userEvent.keyboard('{End}');
    expect(await screen.findByText(/keeps returning the same page/, {}, SOON)).toBeInTheDocument();
  });

  it('shows the new filter’s rows only, although the old answer comes last', async () => {
    const sandbox = setUp();
    const isOlder = (request: Request) => /query=(&|$)/.test(new URL(request.url).search);
    const answers = vi.spyOn(sandbox, 'fetch');
    sandbox.fault({
      match: isOlder,
      kind: 'slow',
      delayMs: 800,
      times: 1,
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Resolved' }, SOON));
    await grid();
    const older = answers.mock.calls.findIndex(([request]) => isOlder(request));
    await waitFor(() => expect(answers.mock.settledResults[older]?.type).not.toBe('incomplete'), SOON);
    await still();
    for (const row of shown()) expect(row).toHaveTextContent('Resolved');
  });

  it('fills in trends after the rows, for rows on screen only (IL-04, IL-16, IL-N08)', async () => {
    setUp();
    await grid();
    await waitFor(
      () => expect(shown()[0]?.querySelector('svg[role=img]')).not.toHaveAttribute('data-unknown'),
      SOON,
    );
  });

  it('tells its tree of roles, names and places on a walk through 300 rows (IL-18, SH-10)', async () => {
    setUp({ getHref: () => '#issue' }, 400);
    await grid();
    // Another element once the list's code has come.
    const list = () => screen.getByRole('grid');
    expect(list()).toHaveAccessibleName('Issues');
    expect(list()).toHaveAttribute('aria-rowcount', '401');
    expect(list()).toHaveAttribute('aria-colcount', '6');
    expect(screen.getAllByRole('columnheader').map((cell) => cell.getAttribute('aria-colindex'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    shown()[0]?.focus();
    const walked = new Map<string | null | undefined, number>();
    for (let place = 2; place < 302; place += 1) {
      const row = document.activeElement as HTMLElement;
      expect([row.role, indexOf(row)]).toEqual(['row', place]);
      await waitFor(() => expect(row).not.toHaveAttribute('data-pending'), SOON);
      walked.set(row.querySelector('.cb-issue-list-short-id')?.textContent, place);
      expect(list().querySelectorAll('[role=row][tabindex="0"]')).toHaveLength(1);
      expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        list().getBoundingClientRect().bottom + 1,
      );
      if (place % 100 === 2) {
        const spoken = await focusedRow();
        expect(spoken.grid).toBe('Issues');
        expect(spoken.name).toContain(row.querySelector('.cb-table-link')?.textContent);
        expect(spoken.cells).toEqual(Array.from({ length: 6 }, () => 'gridcell'));
      }
      // The next page may still be on its way.
      await waitFor(() => {
        if (indexOf(document.activeElement) === place)
          fireEvent.keyDown(document.activeElement as Element, { key: place % 2 ? 'j' : 'ArrowDown' });
        expect(indexOf(document.activeElement)).toBe(place + 1);
      }, SOON);
    }
    // Every row was another issue, and rows that left the page come back as they were.
    expect(walked.size).toBe(300);
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(indexOf(document.activeElement)).toBe(2), SOON);
    await waitFor(() => {
      for (const [index, name] of names())
        if (index < 50) expect([name, walked.get(name)]).toEqual([name, index]);
    }, SOON);
    expect(list().querySelectorAll('[role=row]').length).toBeLessThan(50);
  }, 240_000);

  it('is worked by keys alone: in, along, across, into an issue and out again (IL-18)', async () => {
    const opened: string[] = [];
    const own = { id: 'owner', header: 'Owner', render: () => <button type="button">Owner</button> };
    setUp({
      columns: ['events', own, 'age'],
      onIssueClick: ({ shortId }) => opened.push(String(shortId)),
      showPreview: false,
    });
    await grid();
    await userEvent.tab();
    for (let tabs = 0; tabs < 40 && document.activeElement?.role !== 'row'; tabs += 1) await userEvent.tab();
    const name = () =>
      document.activeElement?.closest('[role=row]')?.querySelector('.cb-issue-list-short-id');
    const [first, second] = [...names().values()];
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(opened).toEqual([second]);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('Owner');
    expect(document.activeElement).toHaveAttribute('aria-colindex', '3');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAttribute('aria-colindex', '3');
    expect(name()).toHaveTextContent(String(first));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(opened).toEqual([second, first]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toHaveAttribute('role', 'row');
    await userEvent.keyboard('?');
    await within(await screen.findByRole('dialog', {}, SOON)).findByText(
      'Move between cells (Enter or Space activates)',
      {},
      SOON,
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), SOON);
    expect(document.activeElement).toHaveAttribute('role', 'row');
    await userEvent.keyboard('/');
    expect(screen.getByRole('combobox', { name: 'Search issues' })).toHaveFocus();
  });

  it('selects by the mouse, and the row’s link takes no click from its controls (IL-12)', async () => {
    const opened = vi.fn();
    setUp({ actions: ['resolve'], onIssueClick: opened });
    await grid();
    await screen.findAllByRole('checkbox', { name: /^Select [A-Z]+-/ }, SOON);
    await still();
    // Rows are other elements once the list's code has come.
    const second = () => shown()[1] as HTMLElement;
    await userEvent.click(within(second()).getByRole('checkbox'));
    await waitFor(() => expect(within(second()).getByRole('checkbox')).toBeChecked());
    expect(second()).toHaveAttribute('aria-selected', 'true');
    expect(opened).not.toHaveBeenCalled();
  });

  it('says that it cannot look for news once that failed twice, and not before (IL-17)', async () => {
    const sandbox = setUp({ polling: { every: 1000 } });
    await grid();
    const missed = { match: /issues\/\?/, kind: 'forbidden' as const };
    sandbox.fault({ ...missed, times: 1 });
    const looks = vi.spyOn(sandbox, 'fetch');
    const looked = () => looks.mock.calls.filter(([{ url }]) => /issues\/\?/.test(url)).length;
    await waitFor(() => expect(looked()).toBe(2), SOON);
    expect(screen.queryByText(/Automatic refresh is failing/)).toBeNull();
    const mend = sandbox.fault(missed);
    const note = await screen.findByText(/Automatic refresh is failing/, { selector: 'span' }, SOON);
    expect(note).toBeVisible();
    expect(shown().length).toBeGreaterThan(5);
    mend();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(
      () => expect(screen.queryByText(/Automatic refresh is failing/, { selector: 'span' })).toBeNull(),
      SOON,
    );
  });

  it('becomes a list of cards where there is little room (IL-11, SH-11)', async () => {
    const { client } = sandboxClient({ world: { issues: 20 }, now: () => CLOCK });
    render(
      <div style={{ inlineSize: 320 }}>
        <CrashboardProvider client={client}>
          <IssueList height={480} defaultScope={{ query: '' }} />
        </CrashboardProvider>
      </div>,
    );
    await screen.findByRole('list', { name: 'Issues' }, SOON);
    expect(screen.queryByRole('columnheader')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});
