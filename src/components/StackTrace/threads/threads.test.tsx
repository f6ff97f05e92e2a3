import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CrashEvent, Thread } from '../../../model/index.js';
import { buildEvent, buildException } from '../../../testing/builders/index.js';
import { StackTraceView } from '../index.js';

const frames = buildException({}, 'java').stacktrace?.frames ?? [];
const threads = (count: number): readonly Thread[] => [
  { id: '1', name: 'main', crashed: true, state: 'RUNNABLE' },
  { id: '7', name: 'order-worker', state: 'BLOCKED', heldLocks: { '0x1': {} }, stacktrace: { frames } },
  ...Array.from({ length: count }, (_, index): Thread => ({ id: `p${index}`, name: `pool-${index}` })),
];
const withThreads = (count: number): CrashEvent => buildEvent({ platform: 'java', threads: threads(count) });
const options = (): readonly string[] =>
  [...(screen.getByRole('combobox', { name: 'Thread' }) as HTMLSelectElement).options].map(
    ({ label, text }) => label || text,
  );

describe('the threads of an event (ST-22)', () => {
  it('are told apart in the list by name, state, locks and where they stand', () => {
    render(<StackTraceView event={withThreads(1)} />);
    expect(options()[0]).toBe('main (crashed) · RUNNABLE');
    expect(options()[1]).toMatch(/^order-worker · BLOCKED · 1 lock · \w+/);
    expect(screen.queryByRole('searchbox', { name: 'Filter threads' })).toBeNull();
  });

  it('can be filtered by anything that the list says; the shown one stays', async () => {
    render(<StackTraceView event={withThreads(20)} />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter threads' }), 'blocked');
    expect(options().map((text) => text.split(' ')[0])).toEqual(['order-worker', 'main']);
    expect(screen.getByText('1 of 22 threads')).toBeVisible();
  });

  it('says how many of thousands are listed, and finds the others', async () => {
    render(<StackTraceView event={withThreads(2000)} />);
    expect(screen.getByText('500 of 2,002 threads')).toBeVisible();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter threads' }), 'pool-1999');
    expect(options().some((text) => text.startsWith('pool-1999'))).toBe(true);
  });
});

describe('an event whose only trace is text (ST-N07)', () => {
  it('shows its frames, and says where they come from', () => {
    const formatted = 'failed\n    at pay (src/pay.ts:4:2)\n-- worker --\n    at run (src/run.ts:9:1)';
    render(<StackTraceView event={{ ...buildEvent(), exceptions: [], message: { formatted } }} />);
    expect(screen.getByText(/were read from its text/)).toBeVisible();
    const names = [...document.querySelectorAll('.cb-frame-function')].map((name) => name.textContent);
    expect(names).toEqual(['pay', '-- worker --', 'run']);
  });
});
