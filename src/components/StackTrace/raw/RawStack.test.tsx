import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CrashEvent } from '../../../model/index.js';
import { buildEvent } from '../../../testing/builders/index.js';
import { CrashboardUIConfig } from '../../config/index.js';
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

  it('is copied as Markdown too, as redacted and without variables', async () => {
    const user = userEvent.setup();
    const event = {
      ...buildEvent({ platform: 'python' }),
      exceptions: [
        {
          type: 'ValueError',
          value: 'card 4111 refused',
          stacktrace: {
            frames: [{ function: 'pay', filename: 'shop.py', line: 7, vars: { pin: '1234' }, context: [] }],
          },
        },
      ],
    };
    const redactEvent = (shown: CrashEvent): CrashEvent => ({
      ...shown,
      title: 'ValueError',
      exceptions: shown.exceptions.map((exception) => ({ ...exception, value: 'card hidden' })),
    });
    render(
      <CrashboardUIConfig redactEvent={redactEvent}>
        <StackTraceView event={event} defaultDisplay="raw" />
      </CrashboardUIConfig>,
    );
    await user.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('```text\nTraceback (most recent call last):\n  File "shop.py", line 7, in pay');
    expect(text).toContain('ValueError: card hidden');
    expect(text).not.toMatch(/4111|1234/);
  });

  it('names the issue in the Markdown and leads to it (ST-N08)', async () => {
    const user = userEvent.setup();
    const issue = { shortId: 'SHOP-3F', permalink: 'https://errors.example/issues/812/' };
    render(<StackTraceView event={buildEvent()} defaultDisplay="raw" issue={issue} />);
    await user.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^# .+\n\n- Issue: `SHOP-3F`\n/);
    expect(text).toContain('\n- Link: <https://errors.example/issues/812/>\n');
  });

  it('prints a native crash with where its images were loaded (ST-29)', async () => {
    const frames = [{ package: '/app/Shop', instructionAddr: '0x102a3c034', context: [] }];
    const event = {
      ...buildEvent({ platform: 'cocoa' }),
      exceptions: [{ type: 'SIGSEGV', stacktrace: { frames } }],
      images: [{ type: 'macho', name: '/app/Shop', data: { image_addr: '0x102a38000', image_size: 81_920 } }],
    };
    render(<StackTraceView event={event} defaultDisplay="raw" />);
    const text = screen.getByRole('region', { name: 'Stack trace as text' }).textContent;
    expect(text).toContain('0x0000000102a3c034 0x102a38000 + 16436');
    expect(text).toContain('Binary Images:\n0x102a38000 - 0x102a4bfff Shop /app/Shop');
  });
});
