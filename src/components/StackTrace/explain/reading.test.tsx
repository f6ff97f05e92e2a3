import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CrashEvent, JsonObject } from '../../../model/index.js';
import { buildEvent, buildException, buildFrame } from '../../../testing/builders/index.js';
import { StackTraceView } from '../index.js';

const readingNull = (vars: JsonObject, name = 'user'): CrashEvent => ({
  ...buildEvent(),
  breadcrumbs: [],
  exceptions: [
    {
      ...buildException(),
      type: 'TypeError',
      value: "Cannot read properties of null (reading 'name')",
      stacktrace: {
        frames: [buildFrame({ line: 7, context: [{ number: 7, text: `return ${name}.name` }], vars })],
      },
    },
  ],
});

describe('why to start at a frame (ST-N01)', () => {
  it('stands as text below the frame’s head, where keyboard, touch and screen readers reach it', async () => {
    render(<StackTraceView event={readingNull({ user: null })} />);
    expect(await screen.findByText('Your code raised the error here.')).toBeVisible();
    expect(screen.getByText(/The message is about user, which was null here/)).toBeVisible();
  });

  it('leads to the breadcrumb that may explain it, where the host takes the reader there', async () => {
    const onCrumbOpen = vi.fn();
    const event: CrashEvent = {
      ...readingNull({ user: null }),
      breadcrumbs: [
        {
          timestamp: buildEvent().occurredAt ?? '2026-11-30T10:00:00Z',
          type: 'http',
          category: 'fetch',
          level: 'error',
          data: { url: 'https://shop.example.com/api/user', method: 'GET', status_code: 404 },
        },
      ],
    } as CrashEvent;
    render(<StackTraceView event={event} onCrumbOpen={onCrumbOpen} />);
    await userEvent.click(await screen.findByRole('button', { name: 'A breadcrumb may explain it.' }));
    expect(onCrumbOpen).toHaveBeenCalledExactlyOnceWith(0);
  });
});

describe('a variable along the frames (ST-13)', () => {
  it('says what it held in the calls before the crash', () => {
    const event = readingNull({ user: null });
    const [exception] = event.exceptions;
    const before = buildFrame({ function: 'loadUser', vars: { user: { name: 'Ada' } } });
    const frames = [before, ...(exception?.stacktrace?.frames ?? [])];
    render(<StackTraceView event={{ ...event, exceptions: [{ ...exception, stacktrace: { frames } }] }} />);
    expect(screen.getByRole('list', { name: 'On the way here' })).toHaveTextContent(
      'user: {… 1} in loadUser → null here',
    );
  });

  it('tells nothing of a name that is hidden', () => {
    const event = readingNull({ password: null }, 'password');
    const [exception] = event.exceptions;
    const before = buildFrame({ function: 'signIn', vars: { password: 'hunter2' } });
    const frames = [before, ...(exception?.stacktrace?.frames ?? [])];
    render(<StackTraceView event={{ ...event, exceptions: [{ ...exception, stacktrace: { frames } }] }} />);
    expect(screen.queryByText(/hunter2|On the way here/)).toBeNull();
  });
});

describe('explanations of famous errors (ST-34)', () => {
  it('say what the error means and what to do', async () => {
    const event: CrashEvent = {
      ...buildEvent(),
      exceptions: [{ type: 'ChunkLoadError', value: 'Loading chunk 7 failed.' }],
    };
    render(<StackTraceView event={event} />);
    expect(await screen.findByText(/A part of the application could not be loaded/)).toBeVisible();
    expect(screen.getByText(/Keep the files of the previous release/)).toBeVisible();
  });

  it('never tell a value that is hidden by its name', async () => {
    render(<StackTraceView event={readingNull({ password: null, note: 'x' }, 'password')} />);
    expect(await screen.findByText('Your code raised the error here.')).toBeVisible();
    expect(screen.queryByText(/password, which was|password was/)).toBeNull();
  });

  it('stay silent where nothing is known', async () => {
    const event: CrashEvent = {
      ...buildEvent(),
      exceptions: [{ ...buildException(), type: 'OrderError', value: 'order 8812 has no lines' }],
    };
    render(<StackTraceView event={event} />);
    expect(await screen.findByText('Your code raised the error here.')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'What it means' })).toBeNull();
  });
});
