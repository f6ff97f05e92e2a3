import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { createLocalClient } from '../../client/createLocalClient.js';
import { CrashboardProvider } from '../../hooks/index.js';
import {
  type CrashEvent,
  DEFAULT_SCOPE,
  type Frame,
  type Issue,
  type Problem,
  type Resource,
  readyResource,
  toListing,
} from '../../model/index.js';
import { BUILDER_NOW, buildEvent, buildException, buildIssue } from '../../testing/builders/index.js';
import { CrashboardUIConfig, type UIConfig } from '../config/index.js';
import { longList } from '../internal/listing/rows/longList.js';
import { IssueList } from './IssueList.js';
import type { IssueListViewProps } from './IssueList.types.js';
import { IssueListView } from './IssueListView.js';
import type { RenderPreview } from './preview/renderPreview.js';

beforeAll(() => longList.load());
beforeAll(() => import('./preview/PreviewContent.js'));

const issues = [0, 1, 2].map((variant) => buildIssue({}, { variant }));
const own = (index: number): Frame => ({
  function: `step${index}`,
  filename: `src/steps/step${index}.ts`,
  line: 10 + index,
  inApp: true,
  context: [
    { number: 9 + index, text: '// before' },
    { number: 10 + index, text: `    run(${index});` },
  ],
});
const library: Frame = {
  function: 'dispatch',
  filename: 'node_modules/lib/index.js',
  line: 1,
  inApp: false,
  context: [],
};
const withFrames = (frames: readonly Frame[], over: Partial<CrashEvent> = {}): CrashEvent => ({
  ...buildEvent(),
  exceptions: [{ ...buildException(), type: 'RangeError', value: 'too far', stacktrace: { frames } }],
  ...over,
});
const event = withFrames([own(0), library, own(1), own(2), own(3), own(4), own(5), library]);
const always =
  (resource: Resource<CrashEvent>, onRetry?: () => void): RenderPreview =>
  (_, draw) =>
    draw(resource, onRetry);

function show(props: Partial<IssueListViewProps> = {}, config: UIConfig = {}) {
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" {...config}>
      <IssueListView
        issues={readyResource(toListing(issues))}
        scope={DEFAULT_SCOPE}
        renderPreview={always(readyResource(event))}
        {...props}
      />
    </CrashboardUIConfig>,
  );
}

const rows = () => screen.getAllByRole('row').slice(1);
const buttons = () => screen.getAllByRole('button', { name: 'Preview the stack' });
async function open(index = 0): Promise<HTMLElement> {
  await userEvent.click(buttons()[index] as HTMLElement);
  return screen.findByRole('dialog', { name: 'Stack preview' });
}
const closed = () => expect(screen.queryByRole('dialog')).toBeNull();

describe('stack preview (IL-15)', () => {
  it('shows what was thrown and the newest own frames with their source', async () => {
    show();
    const preview = await open();
    expect(preview).toHaveTextContent('RangeError too far');
    expect(preview).toHaveAccessibleDescription('RangeError too far');
    const frames = within(preview).getByRole('list', { name: 'In-app frames, most recent first' });
    expect(
      within(frames)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(
      [5, 4, 3, 2, 1].map((index) => `step${index} src/steps/step${index}.ts:${10 + index}run(${index});`),
    );
    expect(preview).toHaveTextContent('1 more in-app frame');
    expect(preview).toHaveTextContent('Latest event');
    expect(buttons()[0]).toHaveAttribute('aria-expanded', 'true');
    expect(buttons()[1]).toHaveAttribute('aria-expanded', 'false');
    await expectNoAxeViolations(document.body);
  });

  it('takes the cause where only that has own frames, and its name with them', async () => {
    const [outer] = withFrames([library]).exceptions;
    const cause = { ...buildException(), type: 'CauseError', value: 'why', stacktrace: { frames: [own(1)] } };
    show({ renderPreview: always(readyResource({ ...event, exceptions: [cause, outer as never] })) });
    expect(await open()).toHaveTextContent('CauseError why');
    expect(screen.getByText('step1')).toBeVisible();
  });

  it('says so where no frame is known to be own, and shows the newest', async () => {
    show({ renderPreview: always(readyResource(withFrames([library, library, library, library]))) });
    const preview = await open();
    expect(preview).toHaveTextContent('No in-app frames. Most recent:');
    expect(within(preview).getAllByRole('listitem')).toHaveLength(3);
  });

  it('says so where there is no stack', async () => {
    const { stacktrace: _, ...bare } = buildEvent();
    show({
      renderPreview: always(
        readyResource({ ...bare, exceptions: [], threads: [], message: { formatted: 'Logged' } }),
      ),
    });
    const preview = await open();
    expect(preview).toHaveTextContent('Logged');
    expect(preview).toHaveTextContent('The latest event has no stack trace.');
  });

  it('names the issue while the event is loaded', async () => {
    show({ renderPreview: always({ status: 'pending', fetchStatus: 'fetching' }) });
    const preview = await open();
    expect(preview).toHaveTextContent(String(issues[0]?.type));
    expect(preview).toHaveTextContent('Loading');
    await expectNoAxeViolations(preview);
  });

  it('tells a failure and tries again', async () => {
    const retry = vi.fn();
    const problem: Problem = { code: 'server', status: 500 } as Problem;
    show({ renderPreview: always({ status: 'error', fetchStatus: 'idle', problem }, retry) });
    const preview = await open();
    await userEvent.click(await within(preview).findByRole('button', { name: /try again|retry/i }));
    expect(retry).toHaveBeenCalledTimes(1);
    await expectNoAxeViolations(preview);
  });

  it('says that a server has no such thing', async () => {
    const problem = { code: 'unsupported' } as Problem;
    show({ renderPreview: always({ status: 'error', fetchStatus: 'idle', problem }) });
    expect(await open()).toHaveTextContent('The error tracker does not support this.');
  });

  it('has no button without a way to get events', () => {
    show({ renderPreview: undefined });
    expect(screen.queryByRole('button', { name: 'Preview the stack' })).toBeNull();
  });

  it('is there in compact cards as well', async () => {
    show({ variant: 'compact' });
    expect(await open(1)).toHaveTextContent('RangeError');
  });

  describe('by keyboard', () => {
    it('opens with p on a row, closes with Escape, and gives the focus back', async () => {
      show();
      const row = rows()[1] as HTMLElement;
      act(() => row.focus());
      await userEvent.keyboard('p');
      const preview = await screen.findByRole('dialog');
      await waitFor(() => expect(preview).toHaveFocus());
      await userEvent.keyboard('{Escape}');
      closed();
      await waitFor(() => expect(row).toHaveFocus());
    });

    it('closes when the focus goes to another row, and leaves it there', async () => {
      show();
      await open(0);
      act(() => rows()[2]?.focus());
      closed();
      await waitFor(() => expect(rows()[2]).toHaveFocus());
    });

    it('gives the focus back before Tab leaves it', async () => {
      show({ onIssueClick: vi.fn() });
      act(() => rows()[0]?.focus());
      await userEvent.keyboard('p');
      await screen.findByRole('dialog');
      await userEvent.keyboard('{Tab}{Tab}');
      await waitFor(() => expect(screen.getByRole('button', { name: 'Close preview' })).toHaveFocus());
      await userEvent.keyboard('{Tab}');
      closed();
      expect(screen.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
      expect(document.activeElement).not.toBe(document.body);
    });

    it('is switched off with the other letters, and listed among the keys', async () => {
      const { unmount } = show({}, { shortcuts: false });
      act(() => rows()[0]?.focus());
      await userEvent.keyboard('p');
      closed();
      unmount();
      show();
      act(() => rows()[0]?.focus());
      await userEvent.keyboard('?');
      expect(await screen.findByText('Preview the stack', { selector: 'dt' })).toBeVisible();
    });
  });

  it('opens the issue as its row does', async () => {
    const onIssueClick = vi.fn();
    show({ onIssueClick });
    const preview = await open(1);
    await userEvent.click(within(preview).getByRole('button', { name: 'Open issue' }));
    expect(onIssueClick).toHaveBeenCalledWith(issues[1], expect.anything());
    closed();
  });

  it('links to the issue where rows are links', async () => {
    show({ href: '/errors/{issueId}' });
    const preview = await open();
    expect(within(preview).getByRole('link', { name: 'Open issue' })).toHaveAttribute(
      'href',
      `/errors/${issues[0]?.ref.id}`,
    );
  });

  it('shows one at a time; the same button closes it', async () => {
    show();
    await open(0);
    await open(1);
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    await userEvent.click(buttons()[1] as HTMLElement);
    closed();
  });

  it('draws what a callback of the host gives, whenever that comes', async () => {
    let arrive = (_: CrashEvent): void => {};
    function Late({ draw }: { draw: Parameters<RenderPreview>[1] }) {
      const [loaded, setLoaded] = useState<CrashEvent>();
      arrive = setLoaded;
      return draw(loaded ? readyResource(loaded) : { status: 'pending', fetchStatus: 'fetching' });
    }
    show({ renderPreview: (_, draw) => <Late draw={draw} /> });
    const preview = await open();
    act(() => arrive(event));
    expect(preview).toHaveTextContent('step5');
  });

  it('keeps a failure of the host inside', async () => {
    const onError = vi.fn();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = () => {
      throw new Error('no');
    };
    show({ renderPreview: broken }, { onError });
    expect(await open()).toHaveTextContent('This section could not be shown.');
    expect(onError).toHaveBeenCalledWith(expect.any(Error), { component: 'IssueList', section: 'preview' });
  });

  it('hides what the host hides', async () => {
    const leaky = withFrames([{ ...own(1), context: [{ number: 11, text: "mail('robin@quiet.example')" }] }]);
    const { redactEvent } = await import('../../redact/index.js');
    show({ renderPreview: always(readyResource(leaky)) }, { redactEvent });
    expect(await open()).toHaveTextContent("mail('[email]')");
  });

  describe('connected', () => {
    const sdk = (index: number) => ({
      event_id: `${index}`.padStart(32, '0'),
      timestamp: BUILDER_NOW / 1000 - 60 - index,
      platform: 'javascript',
      exception: {
        values: [
          {
            type: `Error${index}`,
            value: 'x',
            stacktrace: {
              frames: [{ function: `f${index}`, filename: 'src/a.ts', lineno: 3, in_app: true }],
            },
          },
        ],
      },
    });

    function connect() {
      const client = createLocalClient({ events: [sdk(0), sdk(1)], now: () => BUILDER_NOW });
      const signals: AbortSignal[] = [];
      const getEvent = client.getEvent.bind(client);
      let wait: Promise<unknown> = Promise.resolve();
      vi.spyOn(client, 'getEvent').mockImplementation(async (ref, which, options) => {
        if (options?.signal) signals.push(options.signal);
        await wait;
        return getEvent(ref, which, options);
      });
      render(
        <CrashboardProvider client={client}>
          <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC">
            <IssueList scope={{ query: '', range: { last: '90d' } }} />
          </CrashboardUIConfig>
        </CrashboardProvider>,
      );
      return { signals, hold: () => (wait = new Promise(() => {})) };
    }

    it('reads the latest event when asked, once, and asks for none before', async () => {
      const { signals } = connect();
      await screen.findAllByRole('button', { name: 'Preview the stack' }, { timeout: 45_000 });
      expect(signals).toHaveLength(0);
      const preview = await open(0);
      expect(await within(preview).findByText('f0')).toBeVisible();
      await userEvent.keyboard('{Escape}');
      await open(0);
      expect(await screen.findByText('f0')).toBeVisible();
      expect(signals).toHaveLength(1);
    });

    it('lets go of a request that nobody waits for', async () => {
      const { signals, hold } = connect();
      await screen.findAllByRole('button', { name: 'Preview the stack' }, { timeout: 45_000 });
      hold();
      await open(0);
      await waitFor(() => expect(signals).toHaveLength(1));
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(signals[0]?.aborted).toBe(true));
    });
  });
});

describe('the first own frame in a row (IL-22)', () => {
  const { culprit: _, ...unplaced } = buildIssue();
  const placed = (over: Partial<Issue>): Issue => ({ ...unplaced, ...over });

  it('stands beside the culprit where it says more, whole in its title', () => {
    show({
      issues: readyResource(
        toListing([placed({ culprit: '/cart', function: 'loadCart', filename: 'src/very/deep/cart.ts' })]),
      ),
    });
    const frame = screen.getByTitle('loadCart in src/very/deep/cart.ts');
    expect(frame).toHaveTextContent('loadCart in …/deep/cart.ts');
    expect(frame.closest('[role=gridcell]')).toHaveTextContent('/cart');
  });

  it('is in cards as well', () => {
    show({
      variant: 'compact',
      issues: readyResource(toListing([placed({ function: 'loadCart', filename: 'src/cart.ts' })])),
    });
    expect(screen.getByTitle('loadCart in src/cart.ts')).toBeVisible();
  });

  it('says nothing that is unknown or said already, and can be left out', () => {
    const said = placed({ culprit: 'loadCart(src/cart)', function: 'loadCart', filename: 'src/cart.ts' });
    const { unmount } = show({
      issues: readyResource(
        toListing([
          said,
          { ...placed({ function: undefined, filename: undefined }), ref: (issues[1] as Issue).ref },
        ]),
      ),
    });
    expect(screen.queryByTitle(/loadCart/)).toBeNull();
    expect(screen.getAllByRole('row')).toHaveLength(3);
    unmount();
    show({
      showFrame: false,
      issues: readyResource(toListing([placed({ function: 'loadCart', filename: 'src/cart.ts' })])),
    });
    expect(screen.queryByTitle(/loadCart/)).toBeNull();
  });
});
