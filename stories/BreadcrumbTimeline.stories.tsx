import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { BreadcrumbTimelineView } from '../src/components/BreadcrumbTimeline/index.js';
import type { Breadcrumb } from '../src/model/index.js';
import { BUILDER_NOW, buildBreadcrumb, buildEvent } from '../src/testing/builders/index.js';

const meta: Meta<typeof BreadcrumbTimelineView> = {
  title: 'Components/BreadcrumbTimeline',
  component: BreadcrumbTimelineView,
  args: { event: buildEvent() },
};

export default meta;
type Story = StoryObj<typeof BreadcrumbTimelineView>;

/** So many milliseconds before the builders' event. */
const before = (ms: number): string => new Date(BUILDER_NOW - 51_000 - ms).toISOString();

const trail: readonly Breadcrumb[] = [
  {
    type: 'navigation',
    category: 'navigation',
    level: 'info',
    timestamp: before(184_000),
    data: { from: '/', to: '/cart' },
  },
  {
    type: 'default',
    category: 'ui.click',
    level: 'info',
    timestamp: before(61_200),
    message: 'button.add-to-cart[data-sku="1042"]',
  },
  buildBreadcrumb({
    timestamp: before(61_150),
    data: { method: 'POST', url: '/api/cart', status_code: 201 },
  }),
  ...Array.from(
    { length: 6 },
    (_, index): Breadcrumb => ({
      type: 'default',
      category: 'console',
      level: 'warning',
      timestamp: before(52_000 - index * 350),
      message: 'Price feed is late',
      data: { logger: 'console' },
    }),
  ),
  {
    type: 'query',
    category: 'query',
    level: 'info',
    timestamp: before(8_400),
    message: 'SELECT id, price FROM cart_item WHERE cart_id = $1',
  },
  buildBreadcrumb({
    timestamp: before(2_310),
    level: 'error',
    data: {
      method: 'GET',
      url: 'https://api.example.com/prices/8812?currency=EUR',
      status_code: 503,
      reason: 'Service Unavailable',
    },
  }),
  {
    type: 'default',
    category: 'auth',
    level: 'info',
    timestamp: before(1_900),
    message: 'Token refreshed',
    data: { user: { id: '42', roles: ['buyer', 'beta'] }, ttl: 3600 },
  },
  {
    type: 'error',
    category: 'exception',
    level: 'error',
    timestamp: before(12),
    message: 'TypeError: prices is undefined',
  },
];

export const Default: Story = { args: { event: buildEvent({ breadcrumbs: trail }) } };

/** The hint, distances, silence, folded steps and a request whose answer changed, in one trail. */
export const Reading: Story = {
  tags: ['BC-N01', 'BC-N02', 'BC-N03', 'BC-N04', 'BC-N05', 'BC-N06', 'BC-N09'],
  args: {
    defaultOrder: 'oldest',
    event: buildEvent({
      breadcrumbs: [
        {
          type: 'navigation',
          category: 'navigation',
          level: 'info',
          timestamp: before(340_000),
          data: { from: '/', to: '/signup' },
        },
        ...[9_400, 8_900, 8_300].map((ms) =>
          buildBreadcrumb({
            timestamp: before(ms),
            data: { method: 'GET', url: '/api/user', status_code: 200 },
          }),
        ),
        ...Array.from(
          { length: 6 },
          (_, index): Breadcrumb => ({
            type: 'default',
            category: 'console',
            level: 'debug',
            timestamp: before(7_000 - index * 200),
            message: `rendered step ${index + 1}`,
          }),
        ),
        {
          type: 'default',
          category: 'ui.click',
          level: 'info',
          timestamp: before(900),
          message: 'main > form#signup > div:nth-child(3) > button[data-testid="create-account"]',
        },
        buildBreadcrumb({
          timestamp: before(20),
          level: 'info',
          data: { method: 'GET', url: '/api/user', status_code: 404 },
        }),
      ],
    }),
  },
};

export const Filtered: Story = {
  args: Default.args,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Filter' }));
    await userEvent.click(canvas.getByRole('button', { name: /Request/ }));
    await expect(canvas.getByText('2 of 13 breadcrumbs', { selector: 'p' })).toBeVisible();
  },
};

/** Steps to repeat the error, as they are copied into a ticket. */
export const StepsToReproduce: Story = {
  tags: ['BC-N08', 'BC-18', 'BC-19'],
  args: Reading.args,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Copy as' }));
    const preview = await canvas.findByRole('region', { name: 'What is copied' });
    await expect(preview).toHaveTextContent('Click on the button “create-account”');
    await expect(preview).toHaveTextContent('answered 404');
  },
};

/** Logs, spans and what a replay saw between the breadcrumbs; each source says its own state. */
export const Sources: Story = {
  tags: ['BC-20'],
  args: {
    event: buildEvent({ breadcrumbs: trail }),
    defaultOrder: 'oldest',
    sources: [
      {
        id: 'logs',
        label: 'Logs',
        steps: [
          {
            category: 'log',
            level: 'info',
            message: 'price feed: using the cache',
            timestamp: before(2_600),
          },
          { category: 'log', level: 'warning', message: 'cache is 41 min old', timestamp: before(2_590) },
        ],
      },
      {
        id: 'spans',
        label: 'Spans',
        load: async () => ({
          isCut: true,
          steps: [
            {
              type: 'http',
              category: 'http.client',
              timestamp: (BUILDER_NOW - 51_000 - 2_400) / 1000,
              data: { method: 'GET', url: '/prices/8812', duration: 90 },
            },
            { type: 'query', category: 'db', message: 'SELECT price FROM price', timestamp: before(1_000) },
          ],
        }),
        defaultOn: true,
      },
      {
        id: 'errors',
        label: 'Errors of the trace',
        load: () => Promise.reject(Object.assign(new Error('429'), { code: 'rate_limited' })),
        defaultOn: true,
      },
      { id: 'replay', label: 'Replay', load: async () => [], defaultOn: true },
      {
        id: 'metrics',
        label: 'Metrics',
        load: () => Promise.reject(Object.assign(new Error('404'), { code: 'unsupported' })),
        defaultOn: true,
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('button', { name: 'Spans 2' })).toBeVisible();
    await expect(await canvas.findByText('Errors of the trace: Too many requests')).toBeVisible();
  },
};

/** What all events of the issue did before the crash, and what only this one did. */
export const OtherEvents: Story = {
  tags: ['BC-N07'],
  args: {
    event: buildEvent({ id: 'a1', breadcrumbs: trail }),
    loadOthers: async () => [
      buildEvent({ id: 'a2', breadcrumbs: trail.filter(({ category }) => category !== 'ui.click') }),
      buildEvent({
        id: 'a3',
        breadcrumbs: [
          ...trail.slice(0, 1),
          { type: 'default', category: 'auth', level: 'info', message: 'Consent given' },
          ...trail.slice(8),
        ],
      }),
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Other events' }));
    await expect(await canvas.findByText('All 3 events have before the crash')).toBeVisible();
  },
};

export const NoMatch: Story = {
  args: Default.args,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'nothing like it');
    await expect(await canvas.findByText('No breadcrumb matches')).toBeVisible();
  },
};

export const OldestFirstClock: Story = {
  args: { ...Default.args, defaultOrder: 'oldest', defaultTime: 'clock' },
};
export const BetweenSteps: Story = { args: { ...Default.args, defaultTime: 'delta' } };
export const WithoutEvent: Story = { args: { event: undefined, breadcrumbs: trail } };
export const Python: Story = { args: { event: buildEvent({ platform: 'python' }) } };
export const Empty: Story = { args: { event: buildEvent({ breadcrumbs: [] }) } };

/** Steps without a time keep their place; a clock that went back says so. */
export const MissingTimes: Story = {
  args: {
    defaultTime: 'delta',
    event: buildEvent({
      breadcrumbs: [
        { type: 'default', level: 'info', message: 'no time, no category' },
        {
          type: 'default',
          category: 'console',
          level: 'info',
          timestamp: before(500),
          message: 'half a second before',
        },
        {
          type: 'default',
          category: 'console',
          level: 'info',
          timestamp: before(90_000),
          message: 'and the clock went back',
        },
        {
          type: 'http',
          category: 'xhr',
          level: 'info',
          timestamp: before(-700),
          data: { url: '/after', method: 'get' },
        },
      ],
    }),
  },
};

export const Annotated: Story = {
  args: {
    event: {
      ...buildEvent({
        breadcrumbs: [
          {
            type: 'default',
            category: 'auth',
            level: 'info',
            timestamp: before(900),
            message: '',
            data: { token: '', user: 'robin' },
          },
        ],
      }),
      annotations: [
        { path: '/breadcrumbs/0/message', action: 'removed', by: 'server', rule: '@email:remove' },
        { path: '/breadcrumbs/0/data/token', action: 'removed', by: 'proxy', rule: '$breadcrumb.data.token' },
        { path: '/breadcrumbs', action: 'truncated', by: 'sdk' },
      ],
    },
  },
};

const hostile = '<img src=x onerror="alert(1)">';

export const Nasty: Story = {
  args: {
    event: buildEvent({
      breadcrumbs: [
        {
          type: 'http',
          category: 'fetch',
          level: 'info',
          data: { url: 'javascript:alert(1)', method: hostile },
        },
        { type: hostile, category: hostile, level: hostile, message: hostile, data: { [hostile]: hostile } },
        {
          type: 'navigation',
          category: 'navigation',
          level: 'info',
          data: { from: 'x'.repeat(5000), to: hostile },
        },
        { type: 'default', category: 'console', level: 'error', message: 'y'.repeat(100_000) },
      ],
    }),
  },
};

/** 10,000 steps: only those near the view are in the page. */
export const Long: Story = {
  args: {
    initialCount: 10_000,
    event: buildEvent({
      breadcrumbs: Array.from({ length: 10_000 }, (_, index) => ({
        type: index % 7 === 0 ? 'http' : 'default',
        category: index % 7 === 0 ? 'fetch' : 'console',
        level: index % 50 === 0 ? 'error' : 'info',
        at: before((10_000 - index) * 130),
        ...(index % 7 === 0
          ? { data: { method: 'GET', url: `/api/items/${index}`, status_code: index % 21 === 0 ? 500 : 200 } }
          : { message: `Line ${index} of a chatty log` }),
      })),
    }),
  },
};

export const RTL: Story = { args: Default.args, globals: { direction: 'rtl' } };
export const Dark: Story = { args: Default.args, globals: { colorScheme: 'dark' } };
export const Narrow: Story = { args: Default.args, globals: { containerWidth: '320px' } };
