import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createLocalClient } from '../../client/createLocalClient.js';
import { CrashboardProvider } from '../../hooks/index.js';
import { DEFAULT_SCOPE } from '../../model/index.js';
import { BUILDER_NOW } from '../../testing/builders/index.js';
import { IssueDetail, type IssueDetailProps } from './index.js';

const before = (ms: number): string => new Date(Number(BUILDER_NOW) - ms).toISOString();

const SDK_EVENT = {
  event_id: 'b'.repeat(32),
  platform: 'javascript',
  timestamp: before(60_000),
  breadcrumbs: [
    {
      timestamp: before(61_000),
      type: 'http',
      category: 'fetch',
      level: 'error',
      data: { url: 'https://shop.example/api/user', method: 'GET', status_code: 404 },
    },
    { timestamp: before(60_500), category: 'ui.click', message: 'button.pay' },
  ],
  exception: {
    values: [
      {
        type: 'TypeError',
        value: "Cannot read properties of null (reading 'user')",
        stacktrace: { frames: [{ function: 'pay', filename: 'src/cart.ts', lineno: 3, in_app: true }] },
      },
    ],
  },
};

async function show(props: Partial<IssueDetailProps> = {}): Promise<void> {
  const client = createLocalClient({ events: [SDK_EVENT], now: () => BUILDER_NOW });
  const { items } = await client.listIssues(DEFAULT_SCOPE);
  const issueRef = items[0]?.ref;
  if (!issueRef) throw new Error('no issue');
  render(
    <CrashboardProvider client={client}>
      <IssueDetail issueRef={issueRef} {...props} />
    </CrashboardProvider>,
  );
}

const hint = { name: 'A breadcrumb may explain it.' };

describe('a breadcrumb that may explain where to start', () => {
  it('is one press away, also where the trail is folded', async () => {
    await show();
    const leads = await screen.findByRole('button', hint);
    const fold = screen.getByRole('button', { name: /Breadcrumbs/ });
    await userEvent.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(leads);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => {
      const step = document.activeElement?.closest<HTMLElement>('[data-crumb]');
      expect(step && within(step).getByText(/api\/user/)).toBeVisible();
    });
  });

  it('is only told where the page leaves the trail out', async () => {
    await show({ hiddenSections: ['breadcrumbs'] });
    expect(await screen.findByText(/A breadcrumb may explain it/)).toBeVisible();
    expect(screen.queryByRole('button', hint)).toBeNull();
  });
});
