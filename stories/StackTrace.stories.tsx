import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { CrashboardUIConfig } from '../src/components/config/index.js';
import { type FrameSampling, StackTraceView } from '../src/components/StackTrace/index.js';
import { frameIdentities, frameSample } from '../src/insights/index.js';
import { type CrashEvent, type Exception, type Frame, readyResource } from '../src/model/index.js';
import { buildEvent, buildException, buildFrame } from '../src/testing/builders/index.js';

const meta: Meta<typeof StackTraceView> = {
  title: 'Components/StackTrace',
  component: StackTraceView,
  args: { event: buildEvent() },
};

export default meta;
type Story = StoryObj<typeof StackTraceView>;

const library = (index: number, name = 'react-dom'): Frame => ({
  function: `commitWork${index}`,
  filename: `node_modules/${name}/cjs/${name}.production.js`,
  line: 100 + index,
  column: 7,
  inApp: false,
  context: [],
});

const withFrames = (frames: readonly Frame[], over: Partial<Exception> = {}): CrashEvent => ({
  ...buildEvent(),
  exceptions: [{ ...buildException(), ...over, stacktrace: { frames } }],
});

const chain = (values: readonly Partial<Exception>[], platform = 'javascript'): CrashEvent => ({
  ...buildEvent({ platform }),
  exceptions: values.map((over) => ({ ...buildException({}, platform), ...over })),
});

const step = (name: string, line: number): Frame => ({
  function: name,
  filename: 'src/render/tree.ts',
  line,
  column: 9,
  inApp: true,
  context: [{ number: line, text: `  return ${name}(tree)` }],
});

const WAY: readonly Frame[] = ['main', 'serve', 'handle', 'render'].map((name, at) => step(name, 10 + at));

const thrown = (
  type: string,
  value: string,
  frames: readonly Frame[],
  mechanism: Exception['mechanism'],
): Exception => ({ type, value, stacktrace: { frames }, ...(mechanism && { mechanism }) });

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Oldest first' }));
    await expect(canvas.getByRole('radio', { name: 'Oldest first' })).toBeChecked();
    await userEvent.click(canvas.getByRole('radio', { name: 'Newest first' }));
  },
};

export const Node: Story = { args: { event: buildEvent({ platform: 'node' }) } };
export const Python: Story = { args: { event: buildEvent({ platform: 'python' }) } };
export const Java: Story = { args: { event: buildEvent({ platform: 'java' }) } };
export const Go: Story = { args: { event: buildEvent({ platform: 'go' }) } };
export const Ruby: Story = { args: { event: buildEvent({ platform: 'ruby' }) } };

export const Raw: Story = { args: { event: buildEvent({ platform: 'java' }), defaultDisplay: 'raw' } };

/** Four exceptions: the one that surfaced and the one to start at are open. */
export const Chain: Story = {
  args: {
    event: chain([
      { type: 'ECONNREFUSED', value: 'connect ECONNREFUSED 10.0.3.17:5432' },
      { type: 'PoolError', value: 'no connection within 5,000 ms' },
      { type: 'RepositoryError', value: 'could not read cart 8812' },
      { type: 'CheckoutError', value: 'checkout failed', mechanism: { type: 'onerror', handled: false } },
    ]),
  },
};

export const Group: Story = {
  args: {
    event: chain(
      [
        {
          type: 'TimeoutError',
          value: 'inventory did not answer in 2 s',
          mechanism: { type: 'chained', source: 'exceptions[1]', exceptionId: 3, parentId: 0 },
        },
        {
          type: 'KeyError',
          value: "'sku'",
          mechanism: { type: 'chained', source: '__cause__', exceptionId: 2, parentId: 1 },
        },
        {
          type: 'ValueError',
          value: 'line 3 is no order line',
          mechanism: { type: 'chained', source: 'exceptions[0]', exceptionId: 1, parentId: 0 },
        },
        {
          type: 'ExceptionGroup',
          value: 'checkout (2 sub-exceptions)',
          mechanism: { type: 'excepthook', handled: false, isExceptionGroup: true, exceptionId: 0 },
        },
      ],
      'python',
    ),
  },
};

export const Threads: Story = {
  tags: ['ST-22'],
  args: {
    event: buildEvent({
      platform: 'java',
      threads: [
        { id: '1', name: 'main', crashed: true, current: true, state: 'RUNNABLE' },
        {
          id: '7',
          name: 'order-worker-3',
          state: 'WAITING',
          stacktrace: { frames: buildException({}, 'java').stacktrace?.frames.slice(0, 4) ?? [] },
        },
        { id: '9', name: 'metrics' },
      ],
    }),
    onThreadChange: fn(),
  },
};

const minified: Frame = {
  function: 'n.t',
  filename: 'https://shop.example.com/assets/app.3f1c9a.min.js',
  line: 1,
  column: 48_213,
  inApp: true,
  context: [{ number: 1, text: `${'!function(e,t){return e.n(t)}(r,i),'.repeat(60)}` }],
  errors: [{ type: 'js_no_source', message: 'No source map was found for app.3f1c9a.min.js' }],
};

/** The event carries both forms, so a switch leads from one to the other. */
export const Minified: Story = {
  args: {
    event: withFrames([{ ...minified, function: 'r' }, minified], {
      rawStacktrace: { frames: [minified] },
    }),
  },
};

const built = (file: string, column: number): Frame => ({
  ...minified,
  filename: `/assets/${file}`,
  absPath: `https://shop.example.com/assets/${file}`,
  column,
  errors: [],
});

/** Two bundles with two causes: each says once what to do, however many frames stand in it. */
export const MissingSourceMaps: Story = {
  tags: ['ST-N06'],
  args: {
    event: {
      ...withFrames([
        built('vendor.9d2e.js', 90_211),
        built('vendor.9d2e.js', 12_877),
        built('app.3f1c9a.js', 5012),
        buildFrame(),
        built('app.3f1c9a.js', 7760),
        built('cart.77ab01.js', 1204),
      ]),
      images: [
        {
          type: 'sourcemap',
          name: 'https://shop.example.com/assets/app.3f1c9a.js',
          debugId: '2b65ad7e-2b4c-4a41-8f5d-9a4a3c1f0a11',
          data: {},
        },
      ],
    },
    evidence: {
      sourceMaps: {
        answer: readyResource(
          [
            { exception: 0, frame: 0, kind: 'no-debug-id' },
            { exception: 0, frame: 2, kind: 'map-missing' },
            { exception: 0, frame: 5, kind: 'map-missing' },
          ],
          '2026-11-30T10:00:00.000Z',
        ),
        onAsk: fn(),
      },
    },
  },
  play: async ({ canvasElement }) => {
    await expect(
      await within(canvasElement).findByText(/has the code, but not its source map/),
    ).toBeVisible();
  },
};

/** The server has no such check: nothing passes for found out. */
export const SourceMapsUnchecked: Story = {
  tags: ['ST-N06'],
  args: {
    event: withFrames([minified]),
    evidence: {
      sourceMaps: { answer: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } },
    },
  },
};

const OTHERS = Array.from({ length: 10 }, (_, index) =>
  frameIdentities(buildEvent(index === 3 ? { platform: 'python' } : {})),
);
const sampling: FrameSampling = {
  state: 'done',
  most: 10,
  of: 10,
  unread: 0,
  kind: 'fair',
  sample: frameSample(OTHERS),
};

/** Every frame says in how many of the sampled events it is, and how many those were. */
export const FrameFrequency: Story = {
  tags: ['ST-N10'],
  args: { evidence: { sampling } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/in how many of 10 sampled events it is/)).toBeVisible();
    await expect((await canvas.findAllByText('in 9 of 10 events')).length).toBeGreaterThan(0);
  },
};

/** Under way: it says how far it is, and stops when it is told to. */
export const FrameFrequencyRunning: Story = {
  tags: ['ST-N10'],
  args: {
    evidence: {
      sampling: {
        ...sampling,
        state: 'running',
        sample: frameSample(OTHERS.slice(0, 4)),
        onStop: fn(),
      },
    },
  },
};

/** Suspect commits with the server's reason, and frames in files that the release changed. */
export const Changed: Story = {
  tags: ['ST-27'],
  args: {
    event: { ...buildEvent(), release: 'storefront@4.12.0' },
    evidence: {
      suspects: {
        answer: readyResource(
          [
            {
              commit: {
                id: '9f3c1d7ab2',
                message: 'fix: round totals once, after tax',
                createdAt: '2026-11-29T16:20:00.000Z',
                pullRequestUrl: 'https://git.example.com/acme/shop/pull/812',
              },
              author: { name: 'Ada Moreau' },
              reason: 'via commit in release',
            },
            { commit: { id: '07be55e1c4' }, author: { email: 'sam@example.com' } },
          ],
          '2026-11-30T10:00:00.000Z',
        ),
      },
      changes: {
        answer: readyResource(
          {
            files: [
              { path: 'packages/web/src/cart/totals.ts', message: 'fix: round totals once, after tax' },
              { path: 'packages/web/src/cart/totals.test.ts', message: 'fix: round totals once, after tax' },
            ],
            isCapped: false,
          },
          '2026-11-30T10:00:00.000Z',
        ),
      },
      sampling: { ...sampling, state: 'idle', sample: frameSample([]), onStart: fn() },
    },
  },
};

/** Which lines of the source tests reach, as the host knows it. */
export const Coverage: Story = {
  tags: ['ST-28'],
  decorators: [
    (Draw) => (
      <CrashboardUIConfig
        coverage={() => ({ 17: 'covered', 19: 'covered', 20: 'partial', 21: 'uncovered', 22: 'covered' })}
      >
        <Draw />
      </CrashboardUIConfig>
    ),
  ],
};

/** Native code as its system prints it: numbers, images, addresses in their columns, and where images were loaded. */
export const NativeRaw: Story = {
  tags: ['ST-15'],
  args: {
    defaultDisplay: 'raw',
    issue: { shortId: 'SHOP-3F', permalink: 'https://errors.example.com/issues/812/' },
    event: {
      ...buildEvent({ platform: 'cocoa' }),
      exceptions: [
        {
          type: 'EXC_BAD_ACCESS',
          value: 'KERN_INVALID_ADDRESS at 0x0000000000000018',
          stacktrace: {
            frames: [
              {
                function: 'main',
                package: '/private/var/Shop.app/Shop',
                instructionAddr: '0x102a3c034',
                symbolAddr: '0x102a3c000',
                context: [],
              },
              { package: '/private/var/Shop.app/Shop', instructionAddr: '0x102a3d9f0', context: [] },
              {
                function: 'objc_msgSend',
                package: '/usr/lib/libobjc.A.dylib',
                instructionAddr: '0x1a0c14020',
                symbolAddr: '0x1a0c14000',
                context: [],
              },
            ],
          },
        },
      ],
      images: [
        {
          type: 'macho',
          name: '/private/var/Shop.app/Shop',
          debugId: '5df214cb-0a32-3f4b-8c11-aabbccddeeff',
          data: { image_addr: '0x102a38000', image_size: 81_920, arch: 'arm64' },
        },
        {
          type: 'macho',
          name: '/usr/lib/libobjc.A.dylib',
          debugId: '0b1a2c3d-4e5f-3071-8293-a4b5c6d7e8f9',
          data: { image_addr: '0x1a0c00000', image_size: 262_144, arch: 'arm64' },
        },
      ],
    },
  },
};

/** A native crash: the frame where the processor stopped shows what its registers held. */
export const Registers: Story = {
  tags: ['ST-29'],
  args: {
    event: {
      ...buildEvent({ platform: 'native' }),
      exceptions: [
        {
          ...buildException({}, 'native'),
          type: 'SIGSEGV',
          value: 'invalid address 0x18',
          stacktrace: {
            frames: [
              { function: 'main', package: '/usr/bin/renderd', instructionAddr: '0x55d0c1a2', context: [] },
              { function: 'draw_tile', package: '/usr/bin/renderd', inApp: true, context: [] },
            ],
            registers: {
              rip: '0x000055d0c1a2f4e0',
              rsp: '0x00007ffee3b0a1c8',
              rbp: '0x00007ffee3b0a240',
              rax: '0x0000000000000018',
              rdi: '0x0000000000000000',
            },
          },
        },
      ],
    },
  },
};

export const NoInApp: Story = {
  args: { event: withFrames(Array.from({ length: 80 }, (_, index) => library(index))) },
};

/** Folds say what they hold; the frame that repeats is drawn once. */
export const FoldsAndRecursion: Story = {
  args: {
    event: withFrames([
      ...Array.from({ length: 12 }, (_, index) => library(index, index < 9 ? 'react-dom' : 'scheduler')),
      ...Array.from({ length: 37 }, () => buildFrame({ function: 'walk', line: 12 })),
      ...Array.from({ length: 5 }, (_, index) => library(index, 'axios')),
      buildFrame(),
    ]),
  },
};

/** The host names a frame, as a link would; it is open besides the one to start at. */
/** Two functions that call each other 30 times; a cause that came the same way; a group of one. */
export const RepeatedAndShared: Story = {
  tags: ['ST-07', 'ST-15', 'ST-18'],
  args: {
    event: {
      ...buildEvent({ platform: 'node' }),
      exceptions: [
        thrown(
          'RangeError',
          'Maximum call stack size exceeded',
          [
            ...WAY,
            ...Array.from({ length: 30 }, () => [step('visitNode', 41), step('visitChildren', 58)]).flat(),
          ],
          { exceptionId: 2, parentId: 1, source: 'cause' },
        ),
        thrown('RenderError', 'could not draw the cart', [...WAY, step('draw', 12)], {
          exceptionId: 1,
          parentId: 0,
          source: 'errors[0]',
        }),
        thrown('AggregateError', '1 page failed', [...WAY, step('all', 7)], {
          exceptionId: 0,
          isExceptionGroup: true,
        }),
      ],
    },
  },
};

export const NamedFrame: Story = {
  args: { ...FoldsAndRecursion.args, frame: { frame: 14, exception: 0 } },
};

const go = (text: string, number: number) => ({ number, text });

/** Source that would mislead: the column, tabs, hidden characters, a line without end, a line that is missing. */
export const SourceMarks: Story = {
  tags: ['ST-09', 'ST-10', 'ST-11', 'ST-12'],
  args: {
    event: withFrames([
      buildFrame({
        function: 'bundle',
        filename: 'dist/vendor.js',
        line: 1,
        column: 60_001,
        inApp: true,
        context: [{ number: 1, text: `${'a;'.repeat(30_000)}explode();${'b;'.repeat(20_000)}` }],
      }),
      buildFrame({
        function: 'isAdmin',
        filename: 'src/access.js',
        line: 14,
        inApp: true,
        context: [
          { number: 12, text: "const access = 'user';" },
          { number: 13, text: "if (access !== 'user\u202e \u2066// Check if admin\u2069 \u2066') {" },
          { number: 15, text: '}' },
        ],
      }),
      buildFrame({
        function: 'main.(*Cart).Total',
        filename: 'cart.go',
        platform: 'go',
        line: 42,
        column: 15,
        inApp: true,
        context: [
          go('func (c *Cart) Total() int {', 40),
          go('\tfor _, line := range c.Lines {', 41),
          go(
            '\t\tsum += line.Price.Amount * line.Quantity // the price of a line that was removed is nil',
            42,
          ),
          go('\t}', 43),
        ],
      }),
    ]),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Expand all' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Wrap long lines' }));
    await expect(canvas.getByText(/Line 14 is missing/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Wrap long lines' }));
  },
};

/** The search reaches what is folded and closed, and what is hidden by its name it does not. */
export const Find: Story = {
  tags: ['ST-N03'],
  args: {
    event: withFrames([
      buildFrame({ function: 'main', vars: { order: { lines: [{ sku: 'A-17' }] }, password: 'A-17' } }),
      ...Array.from({ length: 12 }, (_, index) => library(index)),
      buildFrame(),
    ]),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Find in frames' }));
    await userEvent.type(await canvas.findByRole('searchbox'), 'a-17');
    await expect(await canvas.findByText('Variable order.lines.0.sku')).toBeVisible();
  },
};

/** Each frame's menu copies it, says why it is in-app or library, and lets the reader change that. */
export const FrameMenu: Story = {
  tags: ['ST-24', 'ST-N02'],
  args: {
    event: withFrames([
      buildFrame({ function: 'main' }),
      { ...library(0, '@acme/ui'), inApp: true },
      library(1, '@acme/ui'),
      buildFrame(),
    ]),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    const open = async (name: string) => {
      await userEvent.click(canvas.getByRole('button', { name: 'Frame actions', description: name }));
      return page.findByRole('menuitem', { name: /@acme\/ui as in-app|Undo/ });
    };
    await userEvent.click(await open('commitWork0'));
    await userEvent.click(canvas.getByRole('button', { name: 'Frame actions', description: 'commitWork1' }));
    await expect(await page.findByText('In app: your choice')).toBeVisible();
  },
};

/** Links of the host to its repository and editor, also on frames that do not open. */
export const FrameLinks: Story = {
  tags: ['ST-25'],
  args: { event: withFrames([library(0), buildFrame()]) },
  render: (args) => (
    <CrashboardUIConfig
      linkSchemes={['https', 'vscode']}
      links={{
        frame: ({ filename = '', line = 1 }) => [
          { label: 'Repository', href: `https://git.example.com/shop/blob/main/${filename}#L${line}` },
          { label: 'Editor', href: `vscode://file/srv/shop/${filename}:${line}` },
        ],
      }}
    >
      <StackTraceView {...args} />
    </CrashboardUIConfig>
  ),
};

/** A famous error says what it means and what to do; the frame to start at says why. */
export const Explained: Story = {
  tags: ['ST-13', 'ST-34', 'ST-N01'],
  args: {
    onCrumbOpen: fn(),
    event: withFrames(
      [
        library(0),
        buildFrame({ function: 'loadUser', line: 3, vars: { user: { id: 7, name: 'Robin' } } }),
        buildFrame({
          function: 'greet',
          line: 7,
          column: 27,
          context: [{ number: 7, text: "  return 'Hello ' + user.name;" }],
          vars: { user: null },
        }),
      ],
      { type: 'TypeError', value: "Cannot read properties of null (reading 'name')" },
    ),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Your code raised the error here.')).toBeVisible();
    await expect(canvas.getByRole('list', { name: 'What it means' })).toBeVisible();
    await expect(canvas.getByText('user: {… 2} in loadUser → null here')).toBeVisible();
  },
};

export const Empty: Story = { args: { event: { ...bare(), exceptions: [] } } };
/** A message without a stack: the panel says so, and `EventSections` draws the message. */
export const MessageOnly: Story = {
  args: { event: { ...bare(), message: { formatted: 'Inventory is below 5 for sku-1042' } } },
};
/** A log line with its trace: the frames are read from it, what cannot be read stays in its place. */
export const FromText: Story = {
  tags: ['ST-N07'],
  args: {
    event: {
      ...bare(),
      exceptions: [],
      message: {
        formatted:
          'job 8812 failed: TypeError: cart.total is not a function\n    at renderTotals (src/cart/totals.ts:21:27)\n--- worker 3 ---\n    at onSubmit (src/cart/CartPage.tsx:58:11)',
      },
    },
  },
};
export const NoFrames: Story = {
  args: { event: { ...bare(), exceptions: [{ type: 'Error', value: 'came without a stack' }] } },
};
export const Unreadable: Story = {
  tags: ['SH-05'],
  args: {
    event: { ...bare(), exceptions: [{ type: 'Error', value: 'half of it' }], unreadable: ['exception/1'] },
  },
};

export const Annotated: Story = {
  args: {
    event: {
      ...withFrames(
        [
          buildFrame({ vars: { user: 'robin', password: '', note: 'kept' } }),
          buildFrame({ function: 'charge', vars: { card: '[Filtered]', amount: 1290 } }),
        ],
        { value: 'card [Filtered] was refused' },
      ),
      annotations: [
        {
          path: '/exceptions/0/value',
          action: 'replaced',
          by: 'server',
          rule: '@creditcard:replace',
          chunks: [
            { text: 'card ' },
            { text: '[Filtered]', rule: '@creditcard:replace' },
            { text: ' was refused' },
          ],
        },
        {
          path: '/exceptions/0/stacktrace/frames/0/vars/password',
          action: 'removed',
          by: 'server',
          rule: '@password:remove',
        },
        { path: '/exceptions/0/stacktrace/frames/1/vars/card', action: 'masked', by: 'sdk' },
      ],
    },
  },
};

const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

/** Markup stays text, a script address stays text, lengths are cut, cycles end. */
export const Nasty: Story = {
  args: {
    event: {
      ...chain([
        {
          type: hostile,
          value: 'x'.repeat(100_000),
          mechanism: { exceptionId: 1, parentId: 2, helpLink: 'javascript:alert(1)' },
        },
        {
          type: 'Cycle',
          value: hostile,
          module: 'm'.repeat(300),
          mechanism: { exceptionId: 2, parentId: 1 },
          stacktrace: {
            frames: [
              { context: [] },
              {
                function: hostile,
                filename: hostile,
                absPath: 'javascript:alert(1)',
                sourceLink: 'javascript:alert(1)',
                context: [{ number: 1, text: hostile }],
                vars: { [hostile]: hostile },
                inApp: true,
              },
            ],
          },
        },
      ]),
    },
    getFrameLinks: () => [{ label: 'Bad link', href: 'javascript:alert(1)' }],
  },
};

/** 2,000 frames in full view: only those near the view are in the page. */
export const Long: Story = {
  tags: ['ST-32'],
  args: {
    defaultDisplay: 'full',
    event: withFrames(
      Array.from({ length: 2000 }, (_, index) =>
        index % 3 === 0 ? buildFrame({ function: `step${index}`, line: index + 1 }) : library(index),
      ),
    ),
  },
};

export const LongContent: Story = {
  args: {
    event: withFrames(
      [
        buildFrame({
          function:
            'com.example.checkout.internal.pipeline.AbstractCheckoutPipelineFactoryBean.doCreateInstance',
          filename:
            'packages/checkout/src/internal/pipeline/adapters/legacy/AbstractCheckoutPipelineFactory.tsx',
        }),
      ],
      {
        type: 'UnexpectedCheckoutPipelineStateTransitionException',
        value: 'A sentence that goes on. '.repeat(40),
      },
    ),
  },
};

export const RTL: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { colorScheme: 'dark' } };
export const Narrow: Story = { globals: { containerWidth: '320px' } };

function bare(): CrashEvent {
  const { stacktrace: _stack, message: _message, title: _title, ...event } = buildEvent();
  return event;
}
