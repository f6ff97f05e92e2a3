import '../../src/styles/index.css';
import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, it, type TestContext } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ErrorPanel } from '../../src/components/ErrorPanel/index.js';
import { CrashboardProvider } from '../../src/hooks/index.js';
import { Frame } from '../../stories/support/Frame.js';
import { KitPage } from '../../stories/support/KitPage.js';
import { sandboxClient } from '../../stories/support/sandboxClient.js';
import { NOW } from '../../stories/support/states.js';
import { devTools } from '../helpers/devTools.js';

/** Runs with the page laid out as for paper. */
async function onPaper(test: TestContext, run: () => Promise<void> | void): Promise<void> {
  const session = devTools(test, 'print media');
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    await run();
  } finally {
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  }
}

it('on paper there are no controls, and the scheme is light', async (test) => {
  const { container } = render(
    <Frame locale="en" colorScheme="dark">
      <KitPage />
    </Frame>,
  );
  const shown = (name: string): number =>
    [...container.querySelectorAll(`.${name}`)].filter((element) => element.getClientRects().length > 0)
      .length;
  expect(shown('cb-button')).toBeGreaterThan(5);
  await onPaper(test, () => {
    for (const name of ['cb-button', 'cb-toggle', 'cb-filter'])
      expect([name, shown(name)]).toEqual([name, 0]);
    expect(shown('cb-tree-row')).toBeGreaterThan(5);
    expect(getComputedStyle(container.querySelector('.cb-root') as Element).colorScheme).toBe('light');
  });
});

it('with an issue open, paper shows the issue in place of the list', async (test) => {
  const { client } = sandboxClient({ world: { issues: 30 }, now: () => NOW });
  const { container } = render(
    <Frame locale="en">
      <CrashboardProvider client={client}>
        <ErrorPanel />
      </CrashboardProvider>
    </Frame>,
  );
  const first = await waitFor(() => {
    const row = container.querySelector<HTMLElement>('.cb-table-link');
    if (!row) throw new Error('no row yet');
    return row;
  });
  await userEvent.click(first);
  const start = await screen.findByText('Start here');
  const dialog = screen.getByRole('dialog');
  await onPaper(test, () => {
    expect(container.querySelector('.cb-issue-list')).not.toBeVisible();
    expect(start).toBeVisible();
    expect(getComputedStyle(dialog).position).toBe('static');
    const body = dialog.querySelector('.cb-overlay-body') as HTMLElement;
    expect(getComputedStyle(body).overflowY).toBe('visible');
    expect(body.scrollHeight).toBe(body.clientHeight);
  });
  expect(container.querySelector('.cb-issue-list')).toBeVisible();
});

/** Runs while the browser lays the page out for paper, as it does when somebody prints. */
async function printed(test: TestContext, run: () => Promise<void> | void): Promise<void> {
  await onPaper(test, async () => {
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    try {
      await run();
    } finally {
      act(() => void window.dispatchEvent(new Event('afterprint')));
    }
  });
}

const factsIn = (root: Element): string =>
  [...root.querySelectorAll('.cb-paper-fact')].map(({ textContent }) => textContent).join(', ');

it('paper says what it is about: project, environment, range and search', async (test) => {
  const { client } = sandboxClient({ world: { issues: 30 }, now: () => NOW });
  const { container } = render(
    <Frame locale="en">
      <CrashboardProvider client={client}>
        <ErrorPanel
          defaultScope={{ environments: ['production'], range: { last: '14d' }, query: 'is:unresolved' }}
        />
      </CrashboardProvider>
    </Frame>,
  );
  const link = await waitFor(() => {
    const found = container.querySelector<HTMLElement>('.cb-table-link');
    if (!found) throw new Error('no row yet');
    return found;
  });
  expect(container.querySelector('.cb-paper')).toBeNull();
  await printed(test, () => {
    expect(factsIn(container)).toMatch(
      /^ProjectAll projects, Environmentproduction, Time rangeLast 14 days, Search.*is:unresolved$/,
    );
    expect(container.querySelector('.cb-paper')).toBeVisible();
    expect(container.querySelector('.cb-filters')).not.toBeVisible();
  });
  expect(container.querySelector('.cb-paper')).toBeNull();
  await userEvent.click(link);
  await screen.findByText('Start here');
  const dialog = screen.getByRole('dialog');
  await printed(test, () => {
    expect(factsIn(dialog)).toMatch(/^Environmentproduction, Time rangeLast 14 days/);
  });
});
