import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { readyResource } from '../../../model/index.js';
import { BUILDER_NOW, buildEvent, buildIssue } from '../../../testing/builders/index.js';
import { CrashboardUIConfig, type UIConfig } from '../../config/index.js';
import { IssueDetailView, type OnExport } from '../index.js';

const at = new Date(BUILDER_NOW).toISOString();
const issue = buildIssue({ permalink: 'https://errors.example/issues/7' });
const event = buildEvent({
  tags: [{ key: 'plan', value: 'free' }],
  breadcrumbs: [
    { type: 'default', category: 'ui.click', level: 'info', message: 'button[aria-label="Pay"]' },
    {
      type: 'http',
      category: 'fetch',
      level: 'info',
      data: { method: 'POST', url: '/pay?token=hunter2zz', status_code: 500 },
    },
  ],
});

async function open(config: UIConfig = {}, onExport?: OnExport): Promise<HTMLElement> {
  render(
    <CrashboardUIConfig {...config}>
      <IssueDetailView
        issue={readyResource(issue, at)}
        event={readyResource(event, at)}
        sections={[]}
        onExport={onExport}
      />
    </CrashboardUIConfig>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Write a ticket' }));
  return screen.findByRole('dialog', { name: 'Write a ticket' }, { timeout: 20_000 });
}
const ticket = (dialog: HTMLElement) => within(dialog).getByRole('region', { name: 'The ticket' });

describe('writing a ticket (ID-N02, ANC-05)', () => {
  it('shows what leaves the page, without a secret, and copies just that', async () => {
    userEvent.setup();
    const dialog = await open();
    expect(ticket(dialog)).toHaveTextContent('Click on the button “Pay”');
    expect(ticket(dialog)).toHaveTextContent('https://errors.example/issues/7');
    expect(ticket(dialog)).not.toHaveTextContent('hunter2zz');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(ticket(dialog).textContent);
    expect(within(dialog).queryByRole('link')).not.toBeInTheDocument();
    expect(within(dialog).queryByRole('button', { name: 'Hand over' })).not.toBeInTheDocument();
  });

  it('says the chosen sections only, and keeps to the chosen size', async () => {
    const dialog = await open();
    expect(ticket(dialog)).not.toHaveTextContent('plan');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tags' }));
    expect(ticket(dialog)).toHaveTextContent('plan');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stack trace' }));
    expect(ticket(dialog)).not.toHaveTextContent('## Stack trace');
    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Size' }),
      'up to 2,000 characters',
    );
    expect(ticket(dialog).textContent?.length).toBeLessThanOrEqual(2_000);
  });

  it('opens the form of the tracker that the host named, filled in', async () => {
    const dialog = await open({
      links: { ticket: { tracker: 'github', repository: 'https://github.com/acme/shop' } },
    });
    const link = new URL(
      within(dialog).getByRole<HTMLAnchorElement>('link', { name: 'Open in the tracker' }).href,
    );
    expect(link.pathname).toBe('/acme/shop/issues/new');
    expect(link.searchParams.get('body')).toContain('POST /pay');
    expect(link.href).not.toContain('hunter2zz');
  });

  it('makes no link of an address that is none of the web', async () => {
    const dialog = await open({ links: { ticket: () => 'javascript:alert(1)' } });
    expect(within(dialog).queryByRole('link')).not.toBeInTheDocument();
  });

  it('hands the text to the host, and says whether it was taken', async () => {
    const onExport = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValueOnce(undefined);
    const dialog = await open({}, onExport);
    const button = within(dialog).getByRole('button', { name: 'Hand over' });
    await userEvent.click(button);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('It was not taken');
    await userEvent.click(button);
    expect(await within(dialog).findByText('Handed over')).toBeInTheDocument();
    const taken = onExport.mock.lastCall?.[0];
    expect(taken).toEqual({
      title: event.title,
      body: ticket(dialog).textContent,
      eventId: event.id,
      issue: issue.ref,
    });
    expect(JSON.stringify(taken)).not.toContain('hunter2zz');
  });
});
