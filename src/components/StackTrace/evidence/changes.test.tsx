import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  type ChangedFile,
  type CrashEvent,
  readyResource,
  type SuspectCommit,
} from '../../../model/index.js';
import { buildEvent, buildException, buildFrame } from '../../../testing/builders/index.js';
import { CrashboardUIConfig } from '../../config/index.js';
import { type StackEvidence, StackTraceView } from '../index.js';

const event: CrashEvent = {
  ...buildEvent(),
  release: 'shop@2.0.0',
  exceptions: [
    {
      ...buildException(),
      stacktrace: {
        frames: [
          buildFrame({ function: 'submit', filename: './src/cart/CartPage.tsx', absPath: undefined }),
          buildFrame({ function: 'totals', filename: 'webpack:///./src/cart/totals.ts', absPath: undefined }),
        ],
      },
    },
  ],
};

const file = (path: string, message = 'fix: round once'): ChangedFile => ({
  path,
  message,
  kind: 'modified',
});
const changes = (files: readonly ChangedFile[], isCapped = false): StackEvidence => ({
  changes: { answer: readyResource({ files, isCapped }) },
});
const suspect = (over: Partial<SuspectCommit> = {}): SuspectCommit => ({
  commit: { id: 'abc123def4567890', message: 'fix: round once\n\nlong story' },
  author: { name: 'Ada' },
  reason: 'via commit in release',
  ...over,
});

function show(evidence: StackEvidence, of = event): void {
  render(<StackTraceView event={of} evidence={evidence} />);
}

const unsupported = {
  answer: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } },
} as const;

describe('what changed (ST-27)', () => {
  it('is asked for by a press, suspects and files together', async () => {
    const [one, two] = [vi.fn(), vi.fn()];
    show({ suspects: { onAsk: one }, changes: { onAsk: two } });
    await userEvent.click(await screen.findByRole('button', { name: 'What changed?' }));
    expect(one).toHaveBeenCalledOnce();
    expect(two).toHaveBeenCalledOnce();
  });

  it('names suspect commits, by whom, and why the server suspects them', async () => {
    show({
      suspects: {
        answer: readyResource([
          suspect(),
          suspect({ commit: { id: '9'.repeat(40) }, reason: undefined, author: undefined } as never),
        ]),
      },
    });
    const list = await screen.findByRole('list', { name: 'Suspect commits' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('fix: round once Ada, the server says: via commit in release');
    expect(first).not.toHaveTextContent('long story');
    expect(second).toHaveTextContent('Commit 999999999999 unknown author, the server gives no reason');
  });

  it('marks frames in files that the release changed, and says by which change', async () => {
    show(changes([file('packages/web/src/cart/totals.ts'), file('src/other.ts')]));
    const list = await screen.findByRole('list', { name: 'Changed in this release' });
    expect(list).toHaveTextContent('1 frame in packages/web/src/cart/totals.ts fix: round once');
    const marks = screen.getAllByText('Changed in this release', { selector: '.cb-pill' });
    expect(marks).toHaveLength(1);
    expect(marks[0]?.closest('.cb-frame')).toHaveTextContent('totals');
  });

  it('never marks a frame for a file of the same name elsewhere', async () => {
    show(changes([file('packages/admin/totals.ts'), file('totals.ts')]));
    expect(await screen.findByText(/No frame here stands in one of the 2 files/)).toBeVisible();
    expect(screen.queryByText(/Changed in this release|A file of this name/)).toBeNull();
  });

  it('says where a bare name is all it goes by', async () => {
    const frames = [buildFrame({ filename: 'manage.py', absPath: undefined, module: undefined })];
    const bare = { ...event, exceptions: [{ ...buildException(), stacktrace: { frames } }] } as CrashEvent;
    show(changes([file('manage.py')]), bare);
    expect(await screen.findByText('A file of this name changed')).toBeVisible();
    expect(screen.getByText(/same name only/)).toBeVisible();
  });

  it('says when not all changes were compared', async () => {
    show(changes([file('src/a.ts')], true));
    expect(await screen.findByText(/Only the first 1 change of the release were compared/)).toBeVisible();
  });

  it('does not say that nothing changed where nobody knows', async () => {
    const { release: _, ...nameless } = event;
    show({ suspects: unsupported, changes: unsupported });
    expect(await screen.findByText('This server does not suspect commits.')).toBeVisible();
    expect(screen.getByText('This server does not tell which files a release changed.')).toBeVisible();
    show(changes([]), { ...nameless, id: 'f'.repeat(32) });
    expect(await screen.findByText(/names no release, so nobody can say/)).toBeVisible();
    show(changes([]), { ...event, id: 'e'.repeat(32) });
    expect(await screen.findByText('The server knows no changed file of this release.')).toBeVisible();
  });

  it('names the right that the token lacks', async () => {
    const problem = { code: 'forbidden', scope: 'project:releases' } as const;
    show({ changes: { answer: { status: 'error', fetchStatus: 'idle', problem }, onAsk: vi.fn() } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/Changed in this release/);
    expect(screen.getByRole('button', { name: /try again/i })).toBeVisible();
  });
});

describe('coverage (ST-28)', () => {
  it('is drawn beside the source, and told in words', async () => {
    const frame = buildFrame();
    const [first, second, third] = frame.context.map(({ number = 0 }) => number);
    const coverage = () =>
      ({
        [first ?? 0]: 'covered',
        [second ?? 0]: 'uncovered',
        [third ?? 0]: 'partial',
        9999: 'covered',
      }) as const;
    render(
      <CrashboardUIConfig coverage={coverage}>
        <StackTraceView
          event={{ ...event, exceptions: [{ ...buildException(), stacktrace: { frames: [frame] } }] }}
        />
      </CrashboardUIConfig>,
    );
    expect(
      await screen.findByText(
        `Tests reach 1 of 3 lines here. Reached in part: ${third}. Not reached: ${second}.`,
      ),
    ).toBeVisible();
    expect(document.querySelectorAll('[data-coverage]')).toHaveLength(3);
    expect(document.querySelector('[data-coverage="uncovered"]')).toHaveAttribute(
      'data-number',
      String(second),
    );
  });

  it('says nothing where the host knows nothing, or answers with something else', () => {
    render(
      <CrashboardUIConfig coverage={() => ({ 19: 'yes', 20: null, x: 'covered' }) as never}>
        <StackTraceView event={event} />
      </CrashboardUIConfig>,
    );
    expect(screen.queryByText(/Tests reach/)).toBeNull();
    expect(document.querySelector('[data-coverage]')).toBeNull();
  });
});
