import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { BreadcrumbTimelineView } from './index.js';

const EVENT_AT = Date.parse('2026-01-01T12:00:10.000Z');
const ago = (ms: number): string => new Date(EVENT_AT - ms).toISOString();
const crumb = (over: Partial<Breadcrumb>): Breadcrumb => ({ type: 'default', level: 'info', ...over });
const show = (breadcrumbs: readonly Breadcrumb[]) =>
  render(
    <BreadcrumbTimelineView
      defaultOrder="oldest"
      event={buildEvent({ breadcrumbs, occurredAt: new Date(EVENT_AT).toISOString() })}
    />,
  );
const request = (ms: number, status: number, url = '/api/user/90431'): Breadcrumb =>
  crumb({
    type: 'http',
    category: 'httplib',
    timestamp: ago(ms),
    data: { method: 'GET', url, status_code: status },
  });

/** A sign-up that breaks on a user whom the next service does not know; nothing in it has a level of error. */
const signUp: readonly Breadcrumb[] = [
  crumb({ category: 'app.forms', message: 'sign-up form is valid', timestamp: ago(1_600) }),
  crumb({ category: 'query', type: 'query', message: 'INSERT INTO accounts_profile', timestamp: ago(700) }),
  request(20, 404),
];

const texts = () =>
  [...document.querySelectorAll('.cb-crumb-band, .cb-crumb-silence')].map((one) => one.textContent);

describe('reading a trail', () => {
  it('points at the step that likely led to the error, says why, and leads to it (BC-N04)', async () => {
    show(signUp);
    const hint = screen.getByRole('region', { name: 'Likely relevant' });
    expect(hint).toHaveTextContent('404');
    await userEvent.click(within(hint).getByRole('button', { name: /api\/user\/90431/ }));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-relevant'));
    expect(document.activeElement).toHaveTextContent('404');
  });

  it('goes with n and p to what went wrong, whatever its level (BC-N06)', async () => {
    show([request(9_000, 500, '/api/cart'), ...signUp]);
    const steps = document.querySelectorAll<HTMLElement>('[data-crumb]');
    steps[0]?.focus();
    await userEvent.keyboard('n');
    expect(document.activeElement).toHaveTextContent('404');
    await userEvent.keyboard('p');
    expect(document.activeElement).toHaveTextContent('500');
  });

  it('says nothing where nothing stands out (BC-N04)', () => {
    show([crumb({ category: 'app', message: 'started', timestamp: ago(400) })]);
    expect(screen.queryByRole('region', { name: 'Likely relevant' })).toBeNull();
  });

  it('names how near to the error steps are, and silence between them (BC-N01, BC-N02)', () => {
    show([
      crumb({ message: 'first', timestamp: ago(300_000) }),
      crumb({ message: 'second', timestamp: ago(8_000) }),
      crumb({ message: 'third', timestamp: ago(300) }),
    ]);
    expect(texts()).toEqual(['Earlier', '4.9 min of silence', 'Last 10 seconds', 'Last second']);
  });

  it('folds equal steps with their time, and quiet ones, and unfolds them (BC-N03)', async () => {
    show([
      ...signUp.slice(0, 2),
      ...Array.from({ length: 5 }, (_, index) =>
        crumb({
          category: 'console',
          level: 'debug',
          message: `tick ${index}`,
          timestamp: ago(600 - index * 10),
        }),
      ),
      ...Array.from({ length: 3 }, (_, index) =>
        crumb({ message: 'retry', timestamp: ago(500 - index * 100) }),
      ),
      request(20, 404),
    ]);
    expect(screen.getByText('×3 over 200 ms')).toBeVisible();
    expect(screen.queryByText('tick 3')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '5 routine breadcrumbs' }));
    expect(screen.getByText('tick 3')).toBeVisible();
  });

  it('makes a changed answer of one address visible (BC-N05)', () => {
    show([...[5_000, 4_000, 3_000].map((ms) => request(ms, 200)), request(20, 500)]);
    expect(screen.getByRole('region', { name: 'Likely relevant' }).textContent).toMatch(/200.*500/);
  });
});
