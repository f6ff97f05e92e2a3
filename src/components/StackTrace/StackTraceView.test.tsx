import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CrashEvent, Exception, Frame } from '../../model/index.js';
import { buildEvent, buildException, buildFrame } from '../../testing/builders/index.js';
import { StackTraceView } from './index.js';

const library = (index: number): Frame => ({
  function: `lib${index}`,
  filename: 'node_modules/react-dom/index.js',
  line: index + 1,
  inApp: false,
  context: [],
});

const withFrames = (frames: readonly Frame[], over: Partial<Exception> = {}): CrashEvent => ({
  ...buildEvent(),
  exceptions: [{ ...buildException(), ...over, stacktrace: { frames } }],
});

const withExceptions = (exceptions: readonly Exception[], over: Partial<CrashEvent> = {}): CrashEvent => ({
  ...buildEvent(),
  exceptions,
  ...over,
});

function bare(over: Partial<CrashEvent> = {}): CrashEvent {
  const { title: _title, message: _message, stacktrace: _stack, ...event } = buildEvent();
  return { ...event, exceptions: [], threads: [], ...over };
}

const functions = (): (string | null)[] =>
  [...document.querySelectorAll('.cb-frame-function')].map((element) => element.textContent);

describe('StackTraceView', () => {
  describe('frames', () => {
    it('opens the newest own frame by itself, marked and with its source', () => {
      render(<StackTraceView event={buildEvent()} />);
      const start = screen.getByRole('button', { name: /renderCartTotals.*Start here.*In app/ });
      expect(start).toHaveAttribute('aria-expanded', 'true');
      expect(screen.getByText(/Line 21, column 27, where the error was thrown/)).toBeInTheDocument();
      expect(screen.getByRole('button', { name: /onSubmit/ })).toHaveAttribute('aria-expanded', 'false');
    });

    it('makes a button only of frames that have something to show', () => {
      render(<StackTraceView event={buildEvent()} />);
      expect(screen.getByText('batchedUpdates')).toBeInTheDocument();
      expect(screen.queryByRole('button', { name: /batchedUpdates/ })).toBeNull();
    });

    it('says in words which frames are the user’s own', () => {
      render(<StackTraceView event={withFrames([library(0), buildFrame()])} />);
      expect(screen.getByText('In app')).toBeInTheDocument();
      expect(screen.getByText('Library')).toBeInTheDocument();
    });

    it('opens and closes a frame from its button and from its header', async () => {
      render(<StackTraceView event={buildEvent()} />);
      const button = screen.getByRole('button', { name: /onSubmit/ });
      await userEvent.click(button);
      expect(button).toHaveAttribute('aria-expanded', 'true');
      // The first one: highlighted source, once it has arrived, may hold the same word.
      await userEvent.click(screen.getAllByText('onSubmit')[0] as HTMLElement);
      expect(button).toHaveAttribute('aria-expanded', 'false');
    });

    it('does not open a header whose text is being selected', async () => {
      render(<StackTraceView event={buildEvent()} />);
      const name = screen.getByText('onSubmit');
      document.getSelection()?.selectAllChildren(name);
      name.click();
      expect(screen.getByRole('button', { name: /onSubmit/ })).toHaveAttribute('aria-expanded', 'false');
      document.getSelection()?.removeAllRanges();
    });

    it('finds text in folded and closed frames, goes from hit to hit by key, and leaves the last one open (ST-N03)', async () => {
      const frames = [
        buildFrame({ function: 'early', context: [{ number: 3, text: 'needle()' }], vars: {}, line: 3 }),
        ...Array.from({ length: 8 }, (_, index) => library(index)),
        { ...library(8), vars: { order: { id: 'needle-7' }, password: 'needle-secret' } },
        ...Array.from({ length: 8 }, (_, index) => library(10 + index)),
        buildFrame(),
      ];
      render(<StackTraceView event={withFrames(frames)} />);
      screen.getByRole('button', { name: /renderCartTotals/ }).focus();
      await userEvent.keyboard('/');
      const field = await screen.findByRole('searchbox', { name: 'Find in frames' });
      await waitFor(() => expect(field).toHaveFocus());
      await userEvent.type(field, 'needle');
      const bar = within(screen.getByRole('search'));
      expect(await bar.findByText('1 of 2')).toBeVisible();
      expect(bar.getByText('Variable order.id')).toBeVisible();
      expect(screen.getByRole('button', { name: /lib8/ })).toHaveAttribute('aria-expanded', 'true');
      await userEvent.keyboard('{Enter}');
      expect(bar.getByText('2 of 2')).toBeVisible();
      expect(screen.getByRole('button', { name: /early/ })).toHaveAttribute('aria-expanded', 'true');
      expect(screen.queryByRole('button', { name: /lib8/ })).toBeNull();
      await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
      expect(bar.getByText('1 of 2')).toBeVisible();
      await userEvent.keyboard('{Enter}{Escape}{Escape}');
      expect(screen.queryByRole('search')).toBeNull();
      expect(screen.getByRole('button', { name: /early/ })).toHaveAttribute('aria-expanded', 'true');
      await waitFor(() => expect(screen.getByRole('button', { name: /renderCartTotals/ })).toHaveFocus());
    });

    it('says that nothing was found, and never finds a masked value (ST-N03)', async () => {
      const frames = [{ ...buildFrame(), vars: { password: 'hunter2', nested: { api_key: 'hunter2' } } }];
      render(<StackTraceView event={withFrames(frames)} />);
      await userEvent.click(screen.getByRole('button', { name: 'Find in frames' }));
      await userEvent.type(await screen.findByRole('searchbox'), 'hunter2');
      expect(await within(screen.getByRole('search')).findByText('No match')).toBeVisible();
    });

    it('wraps long lines of source, and says so (ST-12)', async () => {
      const onWrapChange = vi.fn();
      const { container } = render(<StackTraceView event={buildEvent()} onWrapChange={onWrapChange} />);
      const button = screen.getByRole('button', { name: 'Wrap long lines' });
      expect(container.querySelector('.cb-code')).not.toHaveAttribute('data-wrap');
      await userEvent.click(button);
      expect(button).toHaveAttribute('aria-pressed', 'true');
      expect(container.querySelector('.cb-code')).toHaveAttribute('data-wrap');
      expect(onWrapChange).toHaveBeenCalledExactlyOnceWith(true);
    });

    it('opens and closes all frames', async () => {
      render(<StackTraceView event={buildEvent()} />);
      await userEvent.click(screen.getByRole('button', { name: 'Expand all' }));
      expect(screen.getByRole('button', { name: /onSubmit/ })).toHaveAttribute('aria-expanded', 'true');
      await userEvent.click(screen.getByRole('button', { name: 'Collapse all' }));
      expect(screen.getByRole('button', { name: /renderCartTotals/ })).toHaveAttribute(
        'aria-expanded',
        'false',
      );
    });

    it('unfolds a run of library frames from a button that names their number', async () => {
      render(
        <StackTraceView
          event={withFrames([...Array.from({ length: 13 }, (_, index) => library(index)), buildFrame()])}
        />,
      );
      expect(screen.queryByText('lib3')).toBeNull();
      const gap = screen.getByRole('button', { name: /Show 12 library frames/ });
      gap.focus();
      await userEvent.keyboard('{Enter}');
      expect(screen.getByText('lib3')).toBeInTheDocument();
      await waitFor(() =>
        expect(screen.getByRole('button', { name: /Hide 12 library frames/ })).toHaveFocus(),
      );
    });

    it('merges recursion and says how often it repeats', () => {
      render(
        <StackTraceView
          event={withFrames(Array.from({ length: 37 }, () => buildFrame({ function: 'walk' })))}
        />,
      );
      expect(functions()).toEqual(['walk']);
      expect(screen.getByText('Repeats ×37')).toBeInTheDocument();
    });

    it('names the frames that were dropped', () => {
      const event = withFrames([buildFrame()]);
      const [exception] = event.exceptions as [Exception];
      render(
        <StackTraceView
          event={{
            ...event,
            exceptions: [
              {
                ...exception,
                stacktrace: { frames: exception.stacktrace?.frames ?? [], framesOmitted: [3, 43] },
              },
            ],
          }}
        />,
      );
      expect(screen.getByText('40 frames were dropped by the SDK or server')).toBeInTheDocument();
    });

    it('caps 2,000 frames of which none is the user’s own, and says why', () => {
      render(
        <StackTraceView event={withFrames(Array.from({ length: 2000 }, (_, index) => library(index)))} />,
      );
      expect(functions()).toHaveLength(10);
      expect(screen.getByText(/No in-app frames; showing the most recent/)).toBeInTheDocument();
      expect(screen.getByRole('button', { name: /Show 1,990 library frames/ })).toBeInTheDocument();
    });

    it('shows problems of a frame and how many frames are minified', () => {
      const frame = buildFrame({
        filename: 'app.min.js',
        line: 1,
        column: 9000,
        errors: [{ type: 'js_no_source', message: 'No map' }],
      });
      render(<StackTraceView event={withFrames([frame])} />);
      expect(screen.getByText('No map')).toBeInTheDocument();
      expect(screen.getByText(/1 of 1 frame is minified/)).toBeInTheDocument();
    });
  });

  describe('order and views', () => {
    it('reads newest first, and Python oldest first', () => {
      const { rerender } = render(<StackTraceView event={buildEvent()} />);
      expect(screen.getByRole('radio', { name: 'Newest first' })).toBeChecked();
      rerender(<StackTraceView event={buildEvent({ platform: 'python', id: 'b' })} />);
      expect(screen.getByRole('radio', { name: 'Oldest first' })).toBeChecked();
    });

    it('turns the frames in the page, not only on screen', async () => {
      const onOrderChange = vi.fn();
      render(<StackTraceView event={buildEvent()} onOrderChange={onOrderChange} />);
      const before = functions();
      await userEvent.click(screen.getByRole('radio', { name: 'Oldest first' }));
      expect(functions()).toEqual(before.toReversed());
      expect(onOrderChange).toHaveBeenCalledWith('oldest');
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Order: oldest first'));
    });

    it('shows the trace as its platform prints it', async () => {
      render(<StackTraceView event={buildEvent({ platform: 'python' })} />);
      await userEvent.click(screen.getByRole('radio', { name: 'Raw' }));
      expect(screen.getByRole('region', { name: 'Stack trace as text' }).textContent).toMatch(
        /^Traceback \(most recent call last\)/,
      );
    });

    it('leaves the choice to the host that sets it', async () => {
      const onDisplayChange = vi.fn();
      render(<StackTraceView event={buildEvent()} display="relevant" onDisplayChange={onDisplayChange} />);
      await userEvent.click(screen.getByRole('radio', { name: 'Full' }));
      expect(onDisplayChange).toHaveBeenCalledWith('full');
      expect(screen.getByRole('radio', { name: 'Most relevant' })).toBeChecked();
    });

    it('switches between original and minified code when the event carries both', async () => {
      const minified = { frames: [{ function: 'n.t', filename: 'app.min.js', context: [] }] };
      render(<StackTraceView event={withFrames([buildFrame()], { rawStacktrace: minified })} />);
      await userEvent.click(screen.getByRole('radio', { name: 'Minified' }));
      expect(functions()).toEqual(['n.t']);
    });
  });

  describe('exceptions', () => {
    const frames = [buildFrame()];
    const chain: readonly Exception[] = [
      { type: 'Root', value: 'r', stacktrace: { frames } },
      { type: 'Middle', stacktrace: { frames } },
      { type: 'Wrap', stacktrace: { frames } },
      { type: 'Surface', mechanism: { handled: false }, stacktrace: { frames } },
    ];
    const headings = (): (string | null)[] =>
      screen.getAllByRole('heading').map(({ textContent }) => textContent);

    it('puts the one that surfaced first and the causes below it', () => {
      render(<StackTraceView event={withExceptions(chain)} />);
      expect(headings()).toEqual(['Surface', 'Wrap', 'Middle', 'Root']);
      expect(screen.getAllByText('Caused by')).toHaveLength(3);
      expect(screen.getByText('Unhandled')).toBeInTheDocument();
    });

    it('starts at the root cause when frames are read oldest first', () => {
      render(<StackTraceView event={withExceptions(chain)} order="oldest" />);
      expect(headings()).toEqual(['Root', 'Middle', 'Wrap', 'Surface']);
      expect(screen.getAllByText('Led to')).toHaveLength(3);
    });

    it('opens what surfaced and what to start at; the others on demand', async () => {
      render(<StackTraceView event={withExceptions(chain)} />);
      const toggles = ['Surface', 'Wrap', 'Middle', 'Root'].map((name) =>
        screen.getByRole('button', { name }),
      );
      expect(toggles.map((toggle) => toggle.getAttribute('aria-expanded'))).toEqual([
        'true',
        'false',
        'false',
        'true',
      ]);
      await userEvent.click(toggles[1] as HTMLElement);
      expect(toggles[1]).toHaveAttribute('aria-expanded', 'true');
    });

    it('nests the members of a group', () => {
      const member = (exceptionId: number, parentId: number): Exception => ({
        type: `Member${exceptionId}`,
        mechanism: { exceptionId, parentId, source: `exceptions[${exceptionId}]` },
      });
      render(
        <StackTraceView
          event={withExceptions([
            member(2, 0),
            member(1, 0),
            { type: 'Group', mechanism: { exceptionId: 0, isExceptionGroup: true } },
          ])}
        />,
      );
      const members = screen.getByRole('list', { name: '2 related exceptions' });
      expect(
        within(members)
          .getAllByRole('heading')
          .map(({ textContent }) => textContent),
      ).toEqual(['Member1', 'Member2']);
    });

    it('draws a cycle of exceptions once', () => {
      const cycle = [1, 2].map(
        (id): Exception => ({ type: `E${id}`, mechanism: { exceptionId: id, parentId: 3 - id } }),
      );
      render(<StackTraceView event={withExceptions(cycle)} />);
      expect(headings().sort()).toEqual(['E1', 'E2']);
    });

    it('marks what was scrubbed from a message in its place', () => {
      render(
        <StackTraceView
          event={withExceptions([{ type: 'E', value: 'card [Filtered] refused' }], {
            annotations: [
              {
                path: '/exceptions/0/value',
                action: 'replaced',
                by: 'server',
                chunks: [{ text: 'card ' }, { text: '[Filtered]', rule: '@card' }, { text: ' refused' }],
              },
            ],
          })}
        />,
      );
      expect(screen.getByText('redacted: @card')).toBeInTheDocument();
    });

    it('folds a message of 100,000 characters', async () => {
      render(<StackTraceView event={withExceptions([{ type: 'E', value: 'x'.repeat(100_000) }])} />);
      expect(document.body.textContent?.length).toBeLessThan(5000);
      await userEvent.click(screen.getByRole('button', { name: 'Show all 100,000 characters' }));
      expect(document.body.textContent?.length).toBeGreaterThan(99_000);
    });
  });

  describe('threads', () => {
    const threads = [
      { id: '1', name: 'main', crashed: true },
      { id: '7', name: 'worker', state: 'WAITING', stacktrace: { frames: [library(1)] } },
      { id: '9', name: 'idle' },
    ];

    it('starts with the crashed thread and its exception', () => {
      render(<StackTraceView event={{ ...buildEvent(), threads }} />);
      expect(screen.getByRole('combobox', { name: 'Thread' })).toHaveDisplayValue('main (crashed)');
      expect(screen.getByRole('heading', { name: 'TypeError' })).toBeInTheDocument();
    });

    it('shows another thread’s own stack and state', async () => {
      const onThreadChange = vi.fn();
      render(<StackTraceView event={{ ...buildEvent(), threads }} onThreadChange={onThreadChange} />);
      await userEvent.selectOptions(
        screen.getByRole('combobox', { name: 'Thread' }),
        'worker · WAITING · lib1',
      );
      expect(onThreadChange).toHaveBeenCalledWith('7');
      expect(functions()).toEqual(['lib1']);
      expect(screen.getByText('State: WAITING')).toBeInTheDocument();
      await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Thread' }), 'idle');
      expect(screen.getByText('No stack trace was recorded for this thread.')).toBeInTheDocument();
    });
  });

  describe('events without much', () => {
    it('explains a message, an exception without frames and nothing at all', () => {
      const { rerender } = render(<StackTraceView event={bare({ message: { formatted: 'Low stock' } })} />);
      expect(screen.getByText('Low stock')).toBeInTheDocument();
      expect(screen.getByText('This event is a message and has no stack trace.')).toBeInTheDocument();
      rerender(<StackTraceView event={bare({ exceptions: [{ type: 'E', stacktrace: { frames: [] } }] })} />);
      expect(screen.getByText('This exception came without a stack trace.')).toBeInTheDocument();
      rerender(<StackTraceView event={bare()} />);
      expect(screen.getByText('No stack trace')).toBeInTheDocument();
    });

    it('draws a stack that belongs to no exception', () => {
      render(<StackTraceView event={bare({ stacktrace: { frames: [buildFrame()] } })} />);
      expect(screen.getByText('Start here')).toBeInTheDocument();
    });

    it('names what could not be read', () => {
      render(<StackTraceView event={bare({ unreadable: ['exception/0', 'tags'] })} />);
      expect(screen.getByText('Part of the stack trace could not be read: exception/0.')).toBeInTheDocument();
    });

    it('draws a frame that has no name at all', () => {
      render(<StackTraceView event={withFrames([{ context: [] }])} />);
      expect(screen.getByText('unknown file')).toBeInTheDocument();
    });
  });

  it('draws markup as text and script addresses as no link', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    render(
      <StackTraceView
        event={withExceptions([
          {
            type: hostile,
            value: hostile,
            mechanism: { helpLink: 'javascript:alert(1)' },
            stacktrace: {
              frames: [
                {
                  function: hostile,
                  filename: hostile,
                  sourceLink: 'javascript:alert(1)',
                  context: [{ number: 1, text: hostile }],
                  inApp: true,
                },
              ],
            },
          },
        ])}
        getFrameLinks={() => [{ label: 'Bad', href: 'javascript:alert(1)' }]}
      />,
    );
    expect(document.querySelector('img, script')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Bad')).toBeInTheDocument();
  });

  describe('keys', () => {
    it('moves between frames, opens and closes them, hops between own frames', async () => {
      render(<StackTraceView event={buildEvent()} />);
      const first = screen.getByRole('button', { name: /renderCartTotals/ });
      const second = screen.getByRole('button', { name: /onSubmit/ });
      first.focus();
      await userEvent.keyboard('{ArrowDown}');
      await waitFor(() => expect(second).toHaveFocus());
      await userEvent.keyboard('{ArrowRight}');
      expect(second).toHaveAttribute('aria-expanded', 'true');
      await userEvent.keyboard('{ArrowLeft}{Home}');
      expect(second).toHaveAttribute('aria-expanded', 'false');
      await waitFor(() => expect(first).toHaveFocus());
      await userEvent.keyboard('n');
      await waitFor(() => expect(second).toHaveFocus());
      await userEvent.keyboard('p');
      await waitFor(() => expect(first).toHaveFocus());
    });

    it('switches view and order, and copies the path of a frame', async () => {
      const user = userEvent.setup();
      render(<StackTraceView event={buildEvent()} />);
      screen.getByRole('button', { name: /renderCartTotals/ }).focus();
      await user.keyboard('f');
      expect(screen.getByRole('radio', { name: 'Full' })).toBeChecked();
      await user.keyboard('o');
      expect(screen.getByRole('radio', { name: 'Oldest first' })).toBeChecked();
      await user.keyboard('c');
      expect(await navigator.clipboard.readText()).toBe('webpack:///./src/cart/totals.ts:21:27');
    });
  });

  it('gives ref, class and DOM props to the root, and takes texts', () => {
    const ref = createRef<HTMLElement>();
    render(
      <StackTraceView
        ref={ref}
        event={buildEvent()}
        className="mine"
        id="trace"
        messages={{ viewFull: 'Alles' }}
      />,
    );
    expect(ref.current).toHaveClass('cb-root', 'cb-stack-trace', 'mine');
    expect(ref.current).toHaveAttribute('id', 'trace');
    expect(screen.getByRole('radio', { name: 'Alles' })).toBeInTheDocument();
  });
});
