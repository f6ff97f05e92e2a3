import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clientOf, sandboxClient } from '../../../stories/support/sandboxClient.js';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import type { Client } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import type { Issue } from '../../model/index.js';
import '../../styles/index.css';
import { lateActions } from '../internal/actions/lateActions.js';
import { ErrorPanel } from './ErrorPanel.js';

const SOON = { timeout: 45_000 };
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

function show(client: Client) {
  return render(
    <div style={{ inlineSize: 1100 }}>
      <CrashboardProvider client={client}>
        <ErrorPanel
          height={480}
          showReleases={false}
          actions={ALL}
          columns={['events', 'assignee', 'priority']}
        />
      </CrashboardProvider>
    </div>,
  );
}

const focused = () => document.activeElement as HTMLElement;
const rows = () =>
  within(screen.getByRole('grid', { name: 'Issues' }))
    .getAllByRole('row')
    .slice(1);
const nameOf = (row: Element | null | undefined) =>
  row?.querySelector('.cb-issue-list-short-id')?.textContent ?? '';
const line = (text: string | RegExp) =>
  waitFor(() => {
    const [found] = screen.getAllByText(text, { selector: '.cb-run-text' });
    expect(found).toBeVisible();
  }, SOON);

/** Presses Tab until it comes to what is meant. */
async function tabTo(isThere: (element: HTMLElement) => boolean): Promise<void> {
  for (let tabs = 0; tabs < 60 && !isThere(focused()); tabs += 1) await userEvent.tab();
  expect(isThere(focused())).toBe(true);
}

const isButton = (name: string) => (element: HTMLElement) =>
  element.tagName === 'BUTTON' && (element.ariaLabel ?? element.textContent) === name;

describe('a morning of triage, by keyboard alone', () => {
  it('opens, resolves in the next release, undoes, archives, goes on, selects a range and assigns it; a reload shows what the server has (IL-12, IL-13, IL-N02, ID-12)', async () => {
    const { client, sandbox } = sandboxClient({ world: { issues: 60 } });
    await lateActions.load();
    const { unmount } = show(client);
    await screen.findByRole('grid', { name: 'Issues' }, SOON);
    await screen.findAllByRole('checkbox', {}, SOON);
    const onServer = async (shortId: string): Promise<Issue> => clientOf(sandbox).findIssue(shortId);
    const [first = '', second = ''] = rows().map(nameOf);

    // Open.
    await tabTo((element) => element.role === 'row');
    await userEvent.keyboard('o');
    await screen.findByRole('dialog', {}, SOON);
    const drawer = () => screen.getByRole('dialog', { name: new RegExp(first) });
    await waitFor(() => expect(drawer()).toHaveFocus(), SOON);
    await screen.findByRole('button', { name: 'More ways to resolve' }, SOON);

    // Resolve in the next release, and take it back.
    await tabTo(isButton('More ways to resolve'));
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('menuitem', { name: 'In the next release' });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await line(`Resolved ${first} in the next release`);
    await waitFor(async () => {
      const { status, statusDetails } = await onServer(first);
      expect([status, statusDetails?.inNextRelease]).toEqual(['resolved', true]);
    }, SOON);
    await userEvent.keyboard('z');
    await line(`Undone: Resolved ${first} in the next release`);
    await waitFor(async () => expect((await onServer(first)).status).toBe('unresolved'), SOON);

    // Archive: the next one is open then.
    await userEvent.keyboard('a');
    await waitFor(() => screen.getByRole('dialog', { name: new RegExp(second) }), SOON);
    await waitFor(async () => expect((await onServer(first)).status).toBe('archived'), SOON);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), SOON);
    // What was changed stands in its place.
    expect(nameOf(rows()[0])).toBe(first);
    expect(rows()[0]).toHaveTextContent('Archived');

    // Select a range, and assign it.
    await waitFor(() => expect(focused().closest('[role=row]')).not.toBeNull(), SOON);
    await userEvent.keyboard('{Escape}{Home}');
    await waitFor(() => expect(focused().dataset.index).toBe('0'), SOON);
    await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await screen.findByText('3 issues selected', { ignore: '[role=status]' }, SOON);
    const names = rows().slice(1, 4).map(nameOf);
    const [member] = (await client.listMembers()).items;
    await expectNoAxeViolations(document.body);
    await tabTo((element) => isButton('Assign')(element) && element.closest('.cb-bulk') !== null);
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('option', { name: new RegExp(String(member?.name)) }, SOON);
    await userEvent.keyboard(`${member?.name}{Enter}`);
    await line(`Assigned 3 issues to ${member?.name}`);
    await waitFor(async () => {
      for (const name of names) expect((await onServer(name)).assignee?.name).toBe(member?.name);
    }, SOON);

    // After a reload.
    unmount();
    show(clientOf(sandbox));
    await screen.findByRole('grid', { name: 'Issues' }, SOON);
    await waitFor(() => expect(rows().length).toBeGreaterThan(4), SOON);
    expect(rows().map(nameOf)).not.toContain(first);
    for (const name of names) {
      const row = rows().find((one) => nameOf(one) === name);
      expect(row).toHaveTextContent(String(member?.name));
    }
  });

  it('keeps a failure in view after it went on, and leads back to the issue that it is about', async () => {
    const { client, sandbox } = sandboxClient({ world: { issues: 20 } });
    await lateActions.load();
    show(client);
    await screen.findByRole('grid', { name: 'Issues' }, SOON);
    await screen.findAllByRole('checkbox', {}, SOON);
    const [first = '', second = ''] = rows().map(nameOf);
    const { ref } = await clientOf(sandbox).findIssue(first);
    const takeBack = sandbox.fault({ kind: 'notFound', writes: true, issues: [ref.id] });
    await tabTo((element) => element.role === 'row');
    await userEvent.keyboard('o');
    const drawer = (name: string) => screen.findByRole('dialog', { name: new RegExp(name) }, SOON);
    await drawer(first);
    await screen.findByRole('button', { name: 'Archive' }, SOON);
    await userEvent.keyboard('e');
    const next = await drawer(second);
    await waitFor(() => expect(next.contains(document.activeElement)).toBe(true), SOON);
    const failed = await within(next).findByText(new RegExp(`^Resolve failed: ${first}`), {}, SOON);
    expect(failed).toBeVisible();
    expect(failed).toHaveTextContent(`Another issue: Resolve failed: ${first}`);
    await expectNoAxeViolations(document.body);
    await tabTo(isButton(`Go to ${first}`));
    await userEvent.keyboard('{Enter}');
    const back = await drawer(first);
    takeBack();
    await within(back).findByRole('button', { name: 'Try again' }, SOON);
    await tabTo((element) => isButton('Try again')(element) && back.contains(element));
    await userEvent.keyboard('{Enter}');
    await waitFor(
      async () => expect((await clientOf(sandbox).findIssue(first)).status).toBe('resolved'),
      SOON,
    );
  });
});
