import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type CrashEvent, readyResource, type SourceMapProblem } from '../../../model/index.js';
import { buildEvent, buildException, buildFrame } from '../../../testing/builders/index.js';
import { type Asked, StackTraceView } from '../index.js';

const minified = (file: string) =>
  buildFrame({ filename: file, absPath: `https://shop.example/${file}`, line: 1, column: 9000 });

const event: CrashEvent = {
  ...buildEvent(),
  errors: [],
  images: [],
  exceptions: [
    {
      ...buildException(),
      stacktrace: { frames: [minified('vendor.js'), minified('app.js'), minified('app.js')] },
    },
  ],
};

const problem = (frame: number, kind: SourceMapProblem['kind']): SourceMapProblem => ({
  exception: 0,
  frame,
  kind,
});

function show(sourceMaps: Asked<readonly SourceMapProblem[]> | undefined, of = event): void {
  render(<StackTraceView event={of} evidence={sourceMaps && { sourceMaps }} />);
}

const failed = (code: 'unsupported' | 'server'): Asked<readonly SourceMapProblem[]> => ({
  answer: { status: 'error', fetchStatus: 'idle', problem: { code } },
  onAsk: vi.fn(),
});

describe('missing source maps (ST-N06)', () => {
  it('say the share, the files, why and what to do: once for a reason, however many frames and files share it', async () => {
    show({ answer: readyResource([problem(0, 'map-missing'), problem(1, 'map-missing')]) });
    expect(screen.getByText(/3 of 3 frames are minified/)).toBeVisible();
    expect(await screen.findAllByText(/has the code, but not its source map/)).toHaveLength(1);
    expect(screen.getAllByText(/Let the build write source maps, and upload them/)).toHaveLength(1);
    expect(screen.getByText('https://shop.example/app.js').parentElement).toHaveTextContent('2 frames');
    expect(screen.getByText('https://shop.example/vendor.js').parentElement).toHaveTextContent('1 frame');
    expect(screen.getByText('As the server found them.')).toBeVisible();
  });

  it('keep reasons apart that need something else done', async () => {
    show({ answer: readyResource([problem(0, 'wrong-dist'), problem(1, 'sdk-outdated')]) });
    const outdated = (await screen.findByText('The SDK is too old to send debug IDs.')).closest('li');
    expect(within(outdated as HTMLElement).getByText('https://shop.example/app.js')).toBeVisible();
    expect(within(outdated as HTMLElement).getByText(/Update the SDK/)).toBeVisible();
    expect(screen.getByText(/Give the upload the same “dist”/)).toBeVisible();
  });

  it('say what the event tells where nobody can be asked', async () => {
    show(undefined, {
      ...event,
      errors: [{ type: 'js_no_source', data: { url: 'https://shop.example/app.js' } }],
      images: [{ type: 'sourcemap', name: 'https://shop.example/app.js', debugId: 'd-1', data: {} }],
    });
    expect(await screen.findByText('The server has no copy of this code.')).toBeVisible();
    expect(screen.getByText(/The SDK sent no debug ID for this code/)).toBeVisible();
    expect(screen.getByText('https://shop.example/app.js').parentElement).toHaveTextContent(
      '2 frames · debug ID d-1',
    );
    expect(screen.queryByRole('button', { name: 'Ask the server why' })).toBeNull();
  });

  it('are asked for by a press where the host leaves it to the reader', async () => {
    const onAsk = vi.fn();
    show({ onAsk });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask the server why' }));
    expect(onAsk).toHaveBeenCalledOnce();
    expect(screen.getByText('Nobody said why.')).toBeVisible();
  });

  it('do not pass for found out where the server has no such check', async () => {
    show(failed('unsupported'));
    expect(await screen.findByText(/This server does not check source maps/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('say that the server could not be asked, and ask again', async () => {
    const asked = failed('server');
    show(asked);
    await userEvent.click(await screen.findByRole('button', { name: /try again/i }));
    expect(asked.onAsk).toHaveBeenCalledOnce();
  });

  it('do not call it an error that the maps came after the event', async () => {
    show({ answer: readyResource([]) });
    expect(await screen.findByText(/They may have come after this event/)).toBeVisible();
  });

  it('are not spoken of where every frame is readable', () => {
    show({ answer: readyResource([]) }, buildEvent());
    expect(screen.queryByText(/minified/)).toBeNull();
  });
});
