import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventSections, EventTags } from '../src/components/EventSections/index.js';
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

/** Every section at once. */
export const Full: Story = { args: { event: full } };

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
