import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../src/client/index.js';
import { IssueList } from '../src/components/IssueList/index.js';
import { lateActions } from '../src/components/internal/actions/lateActions.js';
import { longList } from '../src/components/internal/listing/rows/longList.js';
import { CrashboardProvider, useRefresh } from '../src/hooks/index.js';
import { DEFAULT_SCOPE, type Issue, type IssueScope } from '../src/model/index.js';
import { clientOf, sandboxClient } from '../stories/support/sandboxClient.js';

beforeAll(async () => {
  await longList.load();
  await lateActions.load();
});

const EVERYTHING = { ...DEFAULT_SCOPE, query: '' };
const OPEN = { ...DEFAULT_SCOPE, query: 'is:unresolved' };
const IN_NOTICE = { selector: '.cb-notice *' };
const SOON = { timeout: 10_000 };

function Page({ client, scope = EVERYTHING }: { readonly client: Client; readonly scope?: IssueScope }) {
  return (
    <CrashboardProvider client={client}>
      <Refresh />
      <IssueList
        defaultScope={scope}
        pageSize={8}
        virtualize={false}
        showFilters={false}
        actions={['resolve', 'archive', 'assign']}
      />
    </CrashboardProvider>
  );
}

function Refresh() {
  const refresh = useRefresh();
  return (
    <button type="button" onClick={refresh}>
      Refresh
    </button>
  );
}

/** A reader's list, and another person at the same server. */
async function twoReaders(scope: IssueScope = EVERYTHING) {
  const { client, sandbox } = sandboxClient();
  const ada = clientOf(sandbox);
  const { items } = await ada.listIssues(scope, { pageSize: 8 });
  const [first, second] = items.filter(({ status }) => status === 'unresolved') as [Issue, Issue];
  const page = render(<Page client={client} scope={scope} />);
  await screen.findByText(first.shortId ?? '', {}, SOON);
  await screen.findAllByRole('checkbox', {}, SOON);
  return { ada, sandbox, page, first, second };
}

const rowOf = ({ shortId }: Issue): HTMLElement =>
  screen
    .getByText(shortId ?? '', { selector: '.cb-issue-list-short-id' })
    .closest('[role=row]') as HTMLElement;

describe('two people at one list', () => {
  it('says in a row what the other one did, who and when, once the list is refreshed', async () => {
    const { ada, first, second } = await twoReaders();
    await ada.updateIssues([first.ref], { status: 'resolved' });
    const [member] = (await ada.listMembers()).items;
    await ada.updateIssues([second.ref], { assignee: { type: 'user', id: member?.id ?? '' } });
    expect(rowOf(first)).not.toHaveTextContent('Resolved');
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(rowOf(first)).toHaveTextContent('Resolved by Robin Vale, now'), SOON);
    expect(rowOf(second)).toHaveTextContent(`Assigned to ${member?.name} by Robin Vale`);
    expect(screen.getAllByText(/by Robin Vale/)).toHaveLength(2);
  });

  it('says nothing of the reader’s own changes', async () => {
    const { ada, first, second } = await twoReaders();
    within(rowOf(first)).getByRole('checkbox').focus();
    await userEvent.keyboard('e');
    await waitFor(() => expect(rowOf(first)).toHaveTextContent('Resolved'), SOON);
    await waitFor(async () => expect((await ada.getIssue(first.ref)).status).toBe('resolved'), SOON);
    await ada.updateIssues([second.ref], { status: 'resolved' });
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    // What others did meanwhile is told, so the list has been read again.
    await waitFor(() => expect(rowOf(second)).toHaveTextContent('Resolved by Robin Vale'), SOON);
    expect(rowOf(first)).not.toHaveTextContent('by Robin Vale');
  });

  it('says which issue left a list of open ones, who did that and when', async () => {
    const { ada, first, second } = await twoReaders(OPEN);
    await ada.updateIssues([first.ref], { status: 'resolved' });
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    const note = await screen.findByText(/^1 issue is no longer here since /, IN_NOTICE, SOON);
    const line = note.closest<HTMLElement>('.cb-issue-list-left') as HTMLElement;
    expect(line).toHaveTextContent(`${first.shortId}`);
    expect(line).toHaveTextContent('Resolved by Robin Vale, now');
    expect(line).not.toHaveTextContent(second.shortId ?? '');
    // Refreshing again is no reason to forget it.
    await ada.updateIssues([second.ref], { status: 'resolved' });
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByText(/^2 issues are no longer here since /, IN_NOTICE, SOON);
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss what left' }));
    expect(screen.queryByText(/no longer here since/, { selector: '.cb-notice *' })).toBeNull();
  });

  it('lists several that left on request, also those that were deleted', async () => {
    const { ada, first, second } = await twoReaders(OPEN);
    await ada.updateIssues([first.ref], { status: 'archived', until: 'forever' });
    await ada.deleteIssues([second.ref]);
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByText(/^2 issues are no longer here since /, IN_NOTICE, SOON);
    expect(screen.queryByText(first.shortId ?? '')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show them' }));
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines.find((text) => text?.includes(first.shortId ?? ''))).toContain(
      'Archived by Robin Vale, now',
    );
    expect(lines.find((text) => text?.includes(second.shortId ?? ''))).toContain('Deleted or merged');
  });

  it('says nothing of issues that the reader sent away, nor of those that only moved down', async () => {
    const { ada, sandbox, first, second } = await twoReaders(OPEN);
    within(rowOf(first)).getByRole('checkbox').focus();
    await userEvent.keyboard('e');
    await waitFor(async () => expect((await ada.getIssue(first.ref)).status).toBe('resolved'), SOON);
    await ada.updateIssues([second.ref], { status: 'resolved' });
    expect(sandbox).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByText(/^1 issue is no longer here since /, IN_NOTICE, SOON);
    expect(screen.getByText(second.shortId ?? '')).toBeVisible();
    expect(screen.queryByText(first.shortId ?? '', { selector: '.cb-issue-list-left *' })).toBeNull();
  });

  it('says it on the next visit too, where the host keeps what was seen', async () => {
    const { ada, sandbox, page, first, second } = await twoReaders();
    within(rowOf(second)).getByRole('checkbox').focus();
    await userEvent.keyboard('e');
    await waitFor(async () => expect((await ada.getIssue(second.ref)).status).toBe('resolved'), SOON);
    page.unmount();
    await ada.updateIssues([first.ref], { status: 'archived' });
    render(<Page client={clientOf(sandbox)} />);
    await screen.findByText(first.shortId ?? '', {}, SOON);
    await waitFor(() => expect(rowOf(first)).toHaveTextContent('Archived by Robin Vale'), SOON);
    expect(rowOf(second)).not.toHaveTextContent('by Robin Vale');
  });

  it('says what an action met that the reader had not seen', async () => {
    const { ada, first } = await twoReaders();
    await ada.updateIssues([first.ref], { status: 'archived', until: 'forever' });
    within(rowOf(first)).getByRole('checkbox').focus();
    await userEvent.keyboard('e');
    expect(await screen.findByText(/^Before that: Archived by Robin Vale, now/, {}, SOON)).toBeVisible();
    await userEvent.keyboard('z');
    await waitFor(async () => expect((await ada.getIssue(first.ref)).status).toBe('archived'), SOON);
  });

  it('asks before it undoes what the other one has done since', async () => {
    const { ada, first } = await twoReaders();
    within(rowOf(first)).getByRole('checkbox').focus();
    await userEvent.keyboard('e');
    await waitFor(async () => expect((await ada.getIssue(first.ref)).status).toBe('resolved'), SOON);
    await screen.findByRole('button', { name: 'Undo' }, SOON);
    await ada.updateIssues([first.ref], { status: 'archived', until: 'forever' });
    await userEvent.keyboard('z');
    expect(
      await screen.findByText(new RegExp(`^${first.shortId}: Archived by Robin Vale, now`), {}, SOON),
    ).toBeVisible();
    expect(rowOf(first)).toHaveTextContent('Archived');
    await userEvent.click(screen.getByRole('button', { name: 'Undo anyway' }));
    await waitFor(async () => expect((await ada.getIssue(first.ref)).status).toBe('unresolved'), SOON);
  });
});
