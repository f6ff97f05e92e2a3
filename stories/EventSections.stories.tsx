import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventSections, EventTags } from '../src/components/EventSections/index.js';
import type { CrashEvent } from '../src/model/index.js';
import { buildEvent } from '../src/testing/builders/index.js';

const meta: Meta<typeof EventSections> = {
  title: 'Components/EventSections',
  component: EventSections,
  args: { event: buildEvent() },
};

export default meta;
type Story = StoryObj<typeof EventSections>;

export const Default: Story = {};
export const Node: Story = { args: { event: buildEvent({ platform: 'node' }) } };
export const Python: Story = { args: { event: buildEvent({ platform: 'python' }) } };
export const Java: Story = { args: { event: buildEvent({ platform: 'java' }) } };
export const TagsOnly: Story = { render: ({ event }) => <EventTags event={event} /> };

const full = buildEvent({
  platform: 'node',
  message: { formatted: 'Payment 8812 failed', template: 'Payment %s failed', params: ['8812'] },
  request: {
    url: 'https://shop.example.com/api/checkout?step=payment&token=abc',
    method: 'POST',
    query: [
      ['step', 'payment'],
      ['token', 'abc'],
    ],
    headers: [
      ['Accept', 'application/json'],
      ['Authorization', 'Bearer abc.def'],
      ['Cookie', 'sid=1'],
      ['User-Agent', 'Mozilla/5.0'],
    ],
    cookies: [['sid', '1']],
    body: { cart: 8812, password: 'hunter2', lines: [{ sku: '1042', count: 2 }] },
    env: { SERVER_NAME: 'web-3' },
  },
  errors: [
    {
      type: 'clock_drift',
      message: 'The SDK’s clock was 4 minutes ahead',
      data: { sdk_time: '2026-06-30T21:08:00Z' },
    },
    { type: 'unknown_error' },
  ],
  fingerprint: ['{{ default }}', 'checkout'],
});

/** Every section at once; the request can be copied as a command, and a problem says what to do about it. */
export const Full: Story = { tags: ['ES-03', 'ES-05'], args: { event: full } };

const hour = '2026-06-30T20:04:00Z';
const contexts: CrashEvent['contexts'] = [
  {
    name: 'flags',
    kind: 'flags',
    data: {
      values: [
        { flag: 'checkout.new-cart', result: false },
        { flag: 'theme', result: 'midnight' },
        { flag: 'checkout.new-cart', result: true },
      ],
    },
  },
  { name: 'browser', kind: 'browser', data: { name: 'Mobile Safari', version: '26.1' } },
  { name: 'os', kind: 'os', data: { name: 'iOS', version: '26.1', build: '23B74', rooted: false } },
  {
    name: 'device',
    kind: 'device',
    data: {
      family: 'iPhone',
      model: 'iPhone17,1',
      arch: 'arm64e',
      battery_level: 42,
      charging: false,
      battery_temperature: 31,
      free_memory: 536_870_912,
      memory_size: 8_589_934_592,
      free_storage: 21_474_836_480,
      boot_time: hour,
      processor_frequency: 4050,
      screen_resolution: '1179x2556',
    },
  },
  {
    name: 'app',
    kind: 'app',
    data: { app_name: 'Shop', app_version: '4.2.0', app_start_time: hour, in_foreground: true },
  },
  { name: 'gpu', kind: 'gpu', data: { name: 'Apple A18', vendor_name: 'Apple', memory_size: 4096 } },
  {
    name: 'culture',
    kind: 'culture',
    data: { locale: 'de-DE', timezone: 'Europe/Berlin', is_24_hour_format: true },
  },
  {
    name: 'cloud_resource',
    kind: 'cloud_resource',
    data: { 'cloud.provider': 'aws', 'cloud.region': 'eu-central-1' },
  },
  {
    name: 'trace',
    kind: 'trace',
    data: { trace_id: '6c'.repeat(16), span_id: 'a1b2c3d4e5f60718', op: 'ui.action', exclusive_time: 1240 },
  },
  {
    name: 'unity',
    kind: 'unity',
    data: { editor_version: '6000.2.1f1', target_frame_rate: 60, copy_texture_support: true },
  },
  {
    name: 'state',
    kind: 'state',
    data: { state: { type: 'redux', value: { cart: { lines: 3, coupon: null }, user: { id: 7 } } } },
  },
  { name: 'basket', kind: 'default', data: { lines: [{ sku: '1042', count: 2 }], total: 129.9 } },
];

/** What it ran on, with units and words; feature flags in the order of their evaluation; an unknown kind as a tree. */
export const Contexts: Story = {
  tags: ['ES-01', 'ES-02'],
  args: { event: { ...buildEvent(), contexts }, sections: ['tags', 'contexts'] },
};

const startedAt = '2026-06-30T21:04:09.000Z';
const nPlusOne: CrashEvent = {
  ...buildEvent(),
  type: 'generic',
  title: 'N+1 API Call',
  exceptions: [],
  transaction: '/cart',
  spans: [
    { id: 'p', op: 'ui.action', description: 'CartPage.load', startedAt, durationMs: 900 },
    ...Array.from({ length: 12 }, (_, index) => ({
      id: `o${index}`,
      op: 'http.client',
      description: `GET /api/items/${index + 100}/price`,
      startedAt: new Date(Date.parse(startedAt) + index * 60).toISOString(),
      durationMs: 48,
    })),
  ],
  evidence: [{ name: 'Offending Spans', value: 'http.client - GET /api/items/100/price', important: true }],
  occurrence: {
    typeId: 1010,
    data: {
      op: 'http',
      transactionName: '/cart',
      parentSpanIds: ['p'],
      offenderSpanIds: Array.from({ length: 12 }, (_, index) => `o${index}`),
      numRepeatingSpans: '12',
      patternSize: 1,
    },
  },
};

/** What an issue without an exception was found from: what repeats, how often, which part varies, how long it took. */
export const OccurrenceEvidence: Story = {
  tags: ['ES-04'],
  args: { event: nPlusOne, sections: ['evidence'] },
};

/** An endpoint that became slower. */
export const Regression: Story = {
  args: {
    event: {
      ...nPlusOne,
      evidence: [
        { name: 'Regression', value: '/cart duration increased from 100ms to 250ms', important: true },
      ],
      occurrence: {
        typeId: 1018,
        data: { transaction: '/cart', aggregateRange1: 100, aggregateRange2: 250, breakpoint: 1_782_000_000 },
      },
    },
    sections: ['evidence'],
  },
};

/** A kind that came after this version: its own table. */
export const UnknownOccurrence: Story = {
  args: {
    event: {
      ...nPlusOne,
      evidence: [],
      occurrence: { typeId: 987_654, data: { budget: '30 ms', spent: 41, where: { layer: 'edge' } } },
    },
    sections: ['evidence'],
  },
};

export const SecurityReport: Story = {
  args: {
    event: {
      ...buildEvent(),
      type: 'csp',
      exceptions: [],
      securityReport: {
        kind: 'csp',
        data: {
          'blocked-uri': 'https://evil.example.net/x.js',
          'effective-directive': 'script-src',
          'violated-directive': "script-src 'self'",
          'document-uri': 'https://shop.example.com/',
        },
      },
    },
  },
};

export const Evidence: Story = {
  args: {
    event: {
      ...buildEvent(),
      evidence: [
        { name: 'Span', value: 'SELECT * FROM cart_item WHERE cart_id = %s', important: true },
        { name: 'Repeats', value: '31' },
      ],
    },
    sections: ['evidence'],
  },
};

export const Unreadable: Story = {
  args: { event: { ...buildEvent({ user: undefined }), unreadable: ['contexts/junk', 'user', 'tags/3'] } },
};

export const Annotated: Story = {
  args: {
    sections: ['tags', 'user', 'extra'],
    event: {
      ...buildEvent({ user: { id: '42', email: '' }, extra: { card: '[Filtered]', cart: { id: 8812 } } }),
      annotations: [
        { path: '/user/email', action: 'removed', by: 'server', rule: '@email:remove' },
        { path: '/extra/card', action: 'replaced', by: 'server', rule: '@creditcard:replace' },
        { path: '/tags/0/value', action: 'truncated', by: 'sdk', originalLength: 3120 },
      ],
    },
  },
};

export const Empty: Story = {
  args: {
    event: {
      id: '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d',
      type: 'error',
      exceptions: [],
      threads: [],
      breadcrumbs: [],
      tags: [],
      contexts: [],
      extra: {},
      packages: [],
      images: [],
      spans: [],
      errors: [],
      annotations: [],
    },
  },
};

const hostile = '<img src=x onerror="alert(1)">';

export const Nasty: Story = {
  args: {
    event: buildEvent({
      tags: [
        { key: 'same', value: 'one' },
        { key: 'same', value: 'javascript:alert(1)' },
        { key: hostile, value: hostile },
        { key: 'long', value: 'z'.repeat(100_000) },
      ],
      request: {
        url: 'javascript:alert(1)',
        headers: [[hostile, hostile]],
        cookies: [],
        body: hostile.repeat(200),
      },
      extra: { [hostile]: { deep: hostile } },
    }),
  },
};

export const RTL: Story = { args: { event: full }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { event: full }, globals: { colorScheme: 'dark' } };
export const Narrow: Story = { args: { event: full }, globals: { containerWidth: '320px' } };
