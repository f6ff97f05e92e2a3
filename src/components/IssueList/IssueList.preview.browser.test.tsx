import { act, render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { CrashboardProvider } from '../../hooks/index.js';
import '../../styles/index.css';
import { longList } from '../internal/listing/rows/longList.js';
import { IssueList } from './IssueList.js';

beforeAll(longList.load);

const CLOCK = Date.parse('2026-06-30T12:00:00Z');
const SOON = { timeout: 45_000 };

async function setUp() {
  const { client } = sandboxClient({ world: { issues: 200 }, now: () => CLOCK });
  render(
    <div style={{ inlineSize: 1000 }}>
      <CrashboardProvider client={client}>
        <IssueList height={400} pageSize={50} defaultScope={{ query: '' }} href="/errors/{issueId}" />
      </CrashboardProvider>
    </div>,
  );
  const list = await screen.findByRole('grid', {}, SOON);
  return { list, rows: () => within(list).getAllByRole('row').slice(1) };
}

const preview = () => screen.findByRole('dialog', { name: 'Stack preview' }, SOON);
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), SOON);
const indexOf = (row: Element | null) => Number(row?.getAttribute('aria-rowindex'));

describe('stack preview in a list, by keyboard alone (IL-15)', () => {
  it('opens at the row, is left by Escape and by Tab, and gives the focus back each time', async () => {
    const { rows } = await setUp();
    act(() => rows()[0]?.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}p');
    const card = await preview();
    await waitFor(() => expect(card).toHaveFocus());
    expect(await within(card).findByRole('list', {}, SOON)).toBeVisible();
    const row = rows().find((one) => indexOf(one) === 4) as HTMLElement;
    expect(card.getBoundingClientRect().top).toBeGreaterThan(row.getBoundingClientRect().top);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(indexOf(document.activeElement)).toBe(4);

    await userEvent.keyboard('{ArrowDown}p');
    await preview();
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('dialog'));
    await userEvent.keyboard('{Tab}{Tab}');
    expect(screen.getByRole('button', { name: 'Close preview' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await gone();
    // As if Tab had been pressed on the row.
    expect(document.activeElement).not.toBe(document.body);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(indexOf(document.activeElement)).toBe(5);
  });

  it('opens from the row’s button, which the arrow keys reach, and goes when the row is scrolled away', async () => {
    const { list, rows } = await setUp();
    act(() => rows()[0]?.focus());
    for (let presses = 0; presses < 3; presses += 1) {
      if (document.activeElement?.hasAttribute('data-preview')) break;
      await userEvent.keyboard('{ArrowRight}');
    }
    const button = document.activeElement as HTMLElement;
    expect(button).toHaveAccessibleName('Preview the stack');
    expect(getComputedStyle(button).opacity).toBe('1');
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect(await preview()).toHaveFocus(), SOON);
    const scroller = [list, ...list.querySelectorAll('*')].find(
      (one) => one.scrollHeight > one.clientHeight + 1000,
    ) as HTMLElement;
    scroller.scrollTop = 2000;
    await gone();
    expect(document.activeElement?.closest('[role=row]')).not.toBeNull();
  });
});
