import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { BreadcrumbTimelineView } from './index.js';

const EVENT_AT = Date.parse('2026-01-01T12:00:10.000Z');
const crumb = (before: number, over: Partial<Breadcrumb>): Breadcrumb => ({
  type: 'default',
  level: 'info',
  timestamp: new Date(EVENT_AT - before).toISOString(),
  ...over,
});
const trail = [
  crumb(9_000, { category: 'navigation', data: { from: '/', to: '/cart?token=hunter2zz' } }),
  crumb(5_000, { category: 'ui.click', message: 'main > button.buy[aria-label="Buy now"]' }),
  crumb(900, {
    type: 'http',
    category: 'fetch',
    data: { method: 'POST', url: '/api/buy', status_code: 500 },
  }),
  crumb(500, { category: 'auth', message: 'mail to zoe@example.com', data: { password: 'hunter2zz' } }),
];
const event = buildEvent({ breadcrumbs: trail, occurredAt: new Date(EVENT_AT).toISOString() });
const copied = async () => navigator.clipboard.readText();
const openCopy = async () => userEvent.click(screen.getByRole('button', { name: 'Copy as' }));

describe('copying a trail', () => {
  it('copies what is shown, each step with its time and its distance from the error (BC-18)', async () => {
    userEvent.setup();
    render(<BreadcrumbTimelineView event={event} />);
    await userEvent.type(screen.getByRole('searchbox'), 'buy');
    await userEvent.click(screen.getByRole('button', { name: 'Copy breadcrumbs' }));
    expect((await copied()).split('\n')).toEqual([
      '2026-01-01T12:00:05.000Z  -5.000 s  info  ui  ui.click  main > button.buy[aria-label="Buy now"]',
      '2026-01-01T12:00:09.100Z  -0.900 s  info  http  fetch  POST /api/buy 500',
    ]);
  });

  it('shows steps to reproduce with readable selectors, and copies what it shows (BC-N08, BC-N09)', async () => {
    userEvent.setup();
    render(<BreadcrumbTimelineView event={event} />);
    await openCopy();
    const preview = await screen.findByRole('region', { name: 'What is copied' });
    expect(preview).toHaveTextContent('3. Click on the button “Buy now”');
    expect(preview).toHaveTextContent('4. `POST /api/buy` answered 500');
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await copied()).toBe(preview.textContent);
  });

  it('holds no secret in any form, also where the host redacts nothing (BC-18, BC-19)', async () => {
    render(<BreadcrumbTimelineView event={event} />);
    await openCopy();
    for (const form of ['Steps to reproduce', 'Markdown', 'JSON']) {
      await userEvent.click(await screen.findByRole('radio', { name: form }));
      const text = screen.getByRole('region', { name: 'What is copied' }).textContent ?? '';
      expect(text).toContain('/api/buy');
      expect(text).not.toMatch(/hunter2zz|zoe@/);
    }
  });

  it('says so where nobody did anything, and offers nothing to copy', async () => {
    render(<BreadcrumbTimelineView event={buildEvent({ breadcrumbs: [crumb(1, { message: 'tick' })] })} />);
    await openCopy();
    expect(await screen.findByText(/so there are no steps to repeat/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Copy' })).not.toBeInTheDocument();
  });

  it('shows one box at a time', async () => {
    render(<BreadcrumbTimelineView event={event} />);
    await openCopy();
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    expect(screen.getByRole('button', { name: 'Copy as' })).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('region', { name: 'What is copied' })).not.toBeInTheDocument();
  });
});
