import { render, screen } from '@testing-library/react';
import '../../styles/index.css';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Breadcrumb } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { BreadcrumbTimelineView } from './index.js';

const trail = Array.from(
  { length: 10_000 },
  (_, index): Breadcrumb => ({
    type: 'default',
    level: index === 500 ? 'error' : 'info',
    category: 'console',
    message: `step ${index}`,
  }),
);
const rows = (): number => document.querySelectorAll('.cb-list-row').length;

describe('BreadcrumbTimelineView in a browser', () => {
  it('keeps 10,000 steps out of the page until they are near, and hops to an error far away', async () => {
    render(<BreadcrumbTimelineView event={buildEvent({ breadcrumbs: trail })} initialCount={20_000} />);
    await expect.poll(rows).toBeGreaterThan(0);
    expect(rows()).toBeLessThan(100);
    document.querySelectorAll<HTMLElement>('.cb-list-row')[1]?.focus();
    await userEvent.keyboard('n');
    await expect.poll(() => document.activeElement?.textContent).toContain('step 500');
    expect(rows()).toBeLessThan(100);
  });

  it('finds a step among 10,000', async () => {
    render(<BreadcrumbTimelineView event={buildEvent({ breadcrumbs: trail })} />);
    await userEvent.fill(screen.getByRole('searchbox'), 'step 9876');
    await expect.poll(() => document.querySelectorAll('.cb-crumb').length).toBe(1);
    expect(screen.getByText('step 9876')).toBeVisible();
  });
});
