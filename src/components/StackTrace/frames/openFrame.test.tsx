import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CrashEvent, Frame, Stacktrace } from '../../../model/index.js';
import { buildEvent, buildException, buildFrame } from '../../../testing/builders/index.js';
import { type FrameRef, StackTraceView } from '../index.js';

const frame = (name: string, inApp: boolean): Frame => ({
  ...buildFrame(),
  function: name,
  inApp,
});
const frames = [
  frame('first', true),
  ...Array.from({ length: 6 }, (_, index) => frame(`library${index}`, false)),
  frame('second', true),
  frame('last', true),
];
const withStack = (over: Partial<Stacktrace> = {}): CrashEvent => ({
  ...buildEvent(),
  exceptions: [{ ...buildException(), stacktrace: { frames, ...over } }],
});
const event = withStack();
const button = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const isOpen = (name: RegExp): boolean => button(name).getAttribute('aria-expanded') === 'true';

/** A host that keeps the frame, and can go back to an earlier one. */
function Host({
  told,
  start,
}: {
  told?: (frame: FrameRef | undefined) => void;
  start?: FrameRef;
}): ReactElement {
  const [history, setHistory] = useState<readonly (FrameRef | undefined)[]>([start]);
  return (
    <>
      <button type="button" onClick={() => setHistory(history.slice(0, -1))}>
        Back
      </button>
      <StackTraceView
        event={event}
        frame={history.at(-1)}
        onFrameChange={(next) => {
          told?.(next);
          setHistory([...history, next]);
        }}
      />
    </>
  );
}

describe('the frame that a host names', () => {
  it('is open besides the one that opens by itself', () => {
    render(<StackTraceView event={event} frame={{ frame: 0, exception: 0 }} />);
    expect(isOpen(/first/)).toBe(true);
    expect(isOpen(/last/)).toBe(true);
    expect(isOpen(/second/)).toBe(false);
  });

  it('is not folded away with its neighbours', () => {
    render(<StackTraceView event={event} frame={{ frame: 3 }} />);
    expect(isOpen(/library2/)).toBe(true);
  });

  it('stands for the whole run when it repeats', () => {
    const walk = { ...frame('walk', true), line: 12 };
    render(
      <StackTraceView
        event={withStack({ frames: [walk, walk, walk, frame('last', true)] })}
        frame={{ frame: 1 }}
      />,
    );
    expect(isOpen(/walk/)).toBe(true);
  });

  it('changes nothing when the event has no such frame or exception', () => {
    const { unmount } = render(<StackTraceView event={event} frame={{ frame: 900, exception: 0 }} />);
    expect(isOpen(/last/)).toBe(true);
    unmount();
    render(<StackTraceView event={event} frame={{ frame: 0, exception: 7 }} />);
    expect(isOpen(/first/)).toBe(false);
  });

  it('is told when the reader opens a frame or closes that one, and not for others', async () => {
    const told = vi.fn();
    render(<Host told={told} />);
    await userEvent.click(button(/first/));
    expect(told).toHaveBeenLastCalledWith({ frame: 0, exception: 0 });
    await userEvent.click(button(/second/));
    expect(told).toHaveBeenLastCalledWith({ frame: 7, exception: 0 });
    await userEvent.click(button(/first/));
    expect(told).toHaveBeenCalledTimes(2);
    await userEvent.click(button(/second/));
    expect(told).toHaveBeenLastCalledWith(undefined);
  });

  it('keeps what is open while the reader opens more, and follows the host back', async () => {
    render(<Host />);
    await userEvent.click(button(/first/));
    await userEvent.click(button(/second/));
    expect([isOpen(/first/), isOpen(/second/), isOpen(/last/)]).toEqual([true, true, true]);
    await userEvent.click(button(/Back/));
    expect([isOpen(/first/), isOpen(/second/), isOpen(/last/)]).toEqual([true, false, true]);
    await userEvent.click(button(/Back/));
    expect([isOpen(/first/), isOpen(/second/), isOpen(/last/)]).toEqual([false, false, true]);
  });

  it('leaves an opened fold as it is when a frame inside it is opened', async () => {
    render(<Host />);
    await userEvent.click(button(/Show \d library frames/));
    await userEvent.click(button(/library3/));
    expect(isOpen(/library3/)).toBe(true);
    expect(button(/library1/)).toBeVisible();
  });

  it('opens the exception that it belongs to', () => {
    const chain = {
      ...event,
      exceptions: [0, 1, 2, 3, 4].map((index) => ({
        ...buildException(),
        type: `Error${index}`,
        stacktrace: { frames: [frame(`f${index}`, true)] },
      })),
    };
    render(<StackTraceView event={chain} frame={{ frame: 0, exception: 2 }} />);
    expect(isOpen(/Error2/)).toBe(true);
    expect(isOpen(/Error1/)).toBe(false);
  });
});

describe('registers', () => {
  const registers = { rip: '0x000000010f3c2a90', rsp: '0x00007ffee3b0' };

  it('are shown with a way to copy them in the frame where the processor stopped, and only there', async () => {
    render(<StackTraceView event={withStack({ registers })} />);
    expect(screen.getAllByText('Registers')).toHaveLength(1);
    expect(screen.getByText('rip')).toBeVisible();
    expect(screen.getByText('0x000000010f3c2a90')).toBeVisible();
    await userEvent.click(button(/last/));
    expect(screen.queryByText('Registers')).toBeNull();
  });

  it('make a frame open that has nothing else to show', () => {
    const bare: Frame = { function: 'abort', context: [], inApp: true };
    const native = {
      ...buildEvent(),
      exceptions: [{ ...buildException(), stacktrace: { frames: [bare], registers } }],
    };
    render(<StackTraceView event={native} />);
    expect(isOpen(/abort/)).toBe(true);
    expect(screen.getByText('0x00007ffee3b0')).toBeVisible();
  });
});
