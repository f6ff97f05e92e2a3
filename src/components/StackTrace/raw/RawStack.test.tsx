import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { buildEvent } from '../../../testing/builders/index.js';
import { StackTraceView } from '../index.js';

describe('the raw stack', () => {
  it('shows the server’s own text, said to be so, before the one made here', async () => {
    render(<StackTraceView event={{ ...buildEvent(), stackText: '# Mapped\n### cart.ts:21' }} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Raw' }));
    const texts = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(texts.filter((label) => /stack trace as text|by the error tracker/i.test(label ?? ''))).toEqual([
      'Written by the error tracker, with source maps applied',
      'Stack trace as text',
    ]);
    expect(screen.getByText(/### cart.ts:21/)).toBeInTheDocument();
  });

  it('is one text where the server writes none', async () => {
    render(<StackTraceView event={buildEvent()} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Raw' }));
    expect(screen.queryByText(/written by the error tracker/i)).toBeNull();
  });
});
