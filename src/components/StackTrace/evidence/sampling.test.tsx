import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { frameIdentities, frameSample } from '../../../insights/index.js';
import type { CrashEvent } from '../../../model/index.js';
import { buildEvent } from '../../../testing/builders/index.js';
import { type FrameSampling, StackTraceView } from '../index.js';

const event = buildEvent();
const other = buildEvent({ platform: 'python' });
const NONE = frameSample([]);

function show(sampling: Partial<FrameSampling>, of: CrashEvent = event): void {
  const whole = { state: 'idle', most: 10, sample: NONE, unread: 0, ...sampling } as const;
  render(<StackTraceView event={of} evidence={{ sampling: whole }} />);
}

const counted = (...events: readonly CrashEvent[]) => frameSample(events.map(frameIdentities));

describe('how common frames are (ST-N10)', () => {
  it('is offered with what it costs, and asked for by a press alone', async () => {
    const onStart = vi.fn();
    show({ onStart });
    const ask = await screen.findByRole('button', { name: 'How common are these frames?' });
    expect(screen.getByText('Reads at most 10 events of this issue.')).toBeVisible();
    expect(onStart).not.toHaveBeenCalled();
    await userEvent.click(ask);
    expect(onStart).toHaveBeenCalledOnce();
  });

  it('stands at every frame, always with how many events were counted', async () => {
    show({ state: 'done', of: 3, kind: 'fair', sample: counted(event, event, other) });
    expect(await screen.findByText(/in how many of 3 sampled events it is/)).toBeVisible();
    const [first] = screen.getAllByText('in 2 of 3 events');
    expect(first).toBeVisible();
    expect(screen.getAllByRole('button', { expanded: true })[0]).toHaveAccessibleName(/in 2 of 3 events/);
  });

  it('does not call the newest events a sample', async () => {
    show({ state: 'done', of: 1, kind: 'newest', sample: counted(event) });
    expect(await screen.findByText(/the newest 1 event it is\. Older ones may differ/)).toBeVisible();
  });

  it('says how far it is and can be stopped', async () => {
    const onStop = vi.fn();
    show({ state: 'running', of: 10, sample: counted(event, event), unread: 1, onStop });
    expect(await screen.findByText('Reading events: 3 of 10')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('keeps what it had when it was stopped, says how much that is, and goes on', async () => {
    const onStart = vi.fn();
    show({ state: 'stopped', of: 10, sample: counted(event, other), onStart });
    expect(await screen.findByText('Stopped after 2 events.')).toBeVisible();
    expect(screen.getAllByText('in 1 of 2 events')[0]).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(onStart).toHaveBeenCalledOnce();
  });

  it('says what went wrong, and how many events could not be read', async () => {
    const onStart = vi.fn();
    show({
      state: 'failed',
      of: 10,
      sample: counted(event),
      unread: 2,
      problem: { code: 'rate_limited' },
      onStart,
    });
    expect(await screen.findByText('Stopped after 1 event. 2 more could not be read.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /try again/i }));
    expect(onStart).toHaveBeenCalledOnce();
  });

  it('does not say 0 of 10 of frames that were counted in another form', async () => {
    const raw = { frames: [{ function: 'n.t', filename: 'app.min.js', context: [] }] };
    const exceptions = event.exceptions.map((one) => ({ ...one, rawStacktrace: raw }));
    show({ state: 'done', of: 1, kind: 'all', sample: counted(event) }, { ...event, exceptions });
    await userEvent.click(screen.getByRole('radio', { name: 'Minified' }));
    expect(screen.queryByText(/in 0 of/)).toBeNull();
  });
});
