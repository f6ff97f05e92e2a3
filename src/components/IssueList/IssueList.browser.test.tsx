import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { CrashboardProvider } from '../../hooks/index.js';
import '../../styles/index.css';
import { IssueList, type IssueListProps } from './IssueList.js';

const CLOCK = Date.parse('2026-06-30T12:00:00Z');
const SOON = { timeout: 10_000 };

function setUp(props: IssueListProps = {}, issues = 600) {
  const { client, sandbox } = sandboxClient({ world: { issues }, clock: () => CLOCK });
  render(
    <div style={{ inlineSize: 1100 }}>
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
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
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
    expect(await screen.findByText(/repeats itself/, {}, SOON)).toBeInTheDocument();
  });

  it('shows the new filter’s rows only, although the old answer comes last', async () => {
    const sandbox = setUp();
    sandbox.fault({
      match: (request) => /query=(&|$)/.test(new URL(request.url).search),
      kind: 'slow',
      delayMs: 800,
      times: 1,
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Resolved' }, SOON));
    await grid();
    await act(() => new Promise((resolve) => setTimeout(resolve, 1200)));
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

  it('becomes a list of cards where there is little room (IL-11, SH-11)', async () => {
    const { client } = sandboxClient({ world: { issues: 20 }, clock: () => CLOCK });
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
