import { act, render, screen } from '@testing-library/react';
import '../../styles/index.css';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CrashEvent, Frame } from '../../model/index.js';
import { buildEvent, buildException, buildFrame } from '../../testing/builders/index.js';
import { StackTraceView } from './index.js';

const many = (count: number): CrashEvent => ({
  ...buildEvent(),
  exceptions: [
    {
      ...buildException(),
      stacktrace: {
        frames: Array.from(
          { length: count },
          (_, index): Frame => buildFrame({ function: `step${index}`, line: index + 1 }),
        ),
      },
    },
  ],
});

/** Rows of the virtual list, which is a chunk of its own. */
const rows = (): number => document.querySelectorAll('.cb-list-row').length;
const sources = (): number => document.querySelectorAll('.cb-frame-source').length;
const drawn = (): number => document.querySelectorAll('.cb-frame').length;

describe('StackTraceView in a browser', () => {
  it('keeps the focus on the button that opens a frame, and puts its source into view', async () => {
    render(<StackTraceView event={buildEvent()} />);
    const button = screen.getByRole('button', { name: /onSubmit/ });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const body = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(body?.getBoundingClientRect().height).toBeGreaterThan(50);
  });

  it('reaches every control with Tab and never leaves the focus invisible', async () => {
    render(<StackTraceView event={buildEvent()} />);
    for (let press = 0; press < 12; press += 1) {
      await userEvent.keyboard('{Tab}');
      const box = document.activeElement?.getBoundingClientRect();
      if (document.activeElement === document.body) break;
      expect(box?.width).toBeGreaterThan(0);
    }
  });

  it('keeps 2,000 frames out of the page until they are near', async () => {
    render(<StackTraceView event={many(2000)} defaultDisplay="full" />);
    await expect.poll(rows).toBeGreaterThan(0);
    expect(drawn()).toBeLessThan(100);
    const list = screen.getByRole('list', { name: 'Frames' });
    list.scrollTop = list.scrollHeight;
    await expect.poll(() => screen.queryByText('step0')).not.toBeNull();
    expect(drawn()).toBeLessThan(100);
  });

  it('draws what is in view of many opened frames, then the others, in the room that they will take (ST-32)', async () => {
    render(<StackTraceView event={many(60)} defaultDisplay="full" />);
    act(() => screen.getByRole('button', { name: 'Expand all' }).click());
    expect(sources()).toBeGreaterThan(1);
    expect(sources()).toBeLessThan(20);
    const height = document.body.scrollHeight;
    await expect.poll(sources).toBe(60);
    expect(document.body.scrollHeight / height).toBeCloseTo(1, 1);
  });

  it('opens a frame of a long trace from its focused row', async () => {
    render(<StackTraceView event={many(300)} defaultDisplay="full" />);
    await expect.poll(rows).toBeGreaterThan(0);
    const row = screen.getByText('step297').closest<HTMLElement>('.cb-list-row');
    row?.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /step297/ })).toHaveAttribute('aria-expanded', 'true');
  });

  it('does not scroll sideways at 320 px, except inside code', async () => {
    await page.viewport(320, 640);
    render(<StackTraceView event={buildEvent()} />);
    const root = screen.getByRole('region', { name: 'Stack trace' });
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    await page.viewport(1280, 800);
  });
});
