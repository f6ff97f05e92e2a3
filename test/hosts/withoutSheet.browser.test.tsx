import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CrashboardUIConfig } from '../../src/components/config/index.js';
import { IssueList } from '../../src/components/IssueList/index.js';
import { CrashboardProvider } from '../../src/hooks/index.js';
import { sandboxClient } from '../../stories/support/sandboxClient.js';

// No style sheet is imported here: this page has none.

it('without the sheet a page says what is missing, keeps icons small and loads no page by itself', async () => {
  const { client } = sandboxClient({
    world: { issues: 300 },
    now: () => Date.parse('2026-06-30T12:00:00Z'),
  });
  const listIssues = vi.spyOn(client, 'listIssues');
  const onError = vi.fn();
  const { container } = render(
    <CrashboardUIConfig onError={onError}>
      <CrashboardProvider client={client}>
        <IssueList defaultScope={{ query: '' }} pageSize={20} />
        <IssueList defaultScope={{ query: '' }} pageSize={20} />
      </CrashboardProvider>
    </CrashboardUIConfig>,
  );
  const [first, ...others] = await screen.findAllByText(/style sheet is not loaded.*crashboard\/styles\.css/);
  expect(first).toBeVisible();
  expect(others).toEqual([]);
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(Error), { component: 'Root' });

  const [more] = await screen.findAllByRole('button', { name: 'Load more' });
  for (const icon of container.querySelectorAll('svg')) {
    const { width, height } = icon.getBoundingClientRect();
    expect(Math.max(width, height)).toBeLessThanOrEqual(96);
  }
  const before = listIssues.mock.calls.length;
  await userEvent.click(more as HTMLElement);
  await waitFor(() => expect(screen.getAllByText(/^40 /)).not.toEqual([]));
  expect(listIssues.mock.calls.length).toBe(before + 1);
});
