import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, within } from 'storybook/test';
import { BreadcrumbTimeline } from '../src/components/BreadcrumbTimeline/index.js';
import { CrashboardUIConfig } from '../src/components/config/index.js';
import { EventSections } from '../src/components/EventSections/index.js';
import { StackTrace } from '../src/components/StackTrace/index.js';
import type { CrashEvent, Frame } from '../src/model/index.js';
import { createEventRedaction, defaultRedaction, redactEvent } from '../src/redact/index.js';
import { buildEvent, buildException, buildFrame } from '../src/testing/builders/index.js';
import { atBuilderNow } from './support/decorators.js';

const frame: Frame = {
  ...buildFrame(),
  vars: { customer: 'robin@example.com', password: 'open sesame', items: 3 },
};

/** Caught in the page: nothing of it went through a proxy. */
const event: CrashEvent = {
  ...buildEvent(),
  exceptions: [
    {
      ...buildException(),
      value: 'No cart for robin@example.com',
      stacktrace: { frames: [frame] },
    },
  ],
};

interface PageProps {
  /** What hides values, as `CrashboardUIConfig` takes it. */
  readonly redactEvent: ((event: CrashEvent) => CrashEvent) | undefined;
}

/** One line of configuration for every panel below. */
function Page(config: PageProps): ReactElement {
  return (
    <CrashboardUIConfig {...config}>
      <div style={{ display: 'grid', gap: '1.5rem' }}>
        <StackTrace aria-label="Stack trace" event={event} />
        <BreadcrumbTimeline event={event} initialCount={3} />
        <EventSections event={event} sections={['user', 'request']} />
      </div>
    </CrashboardUIConfig>
  );
}

const meta: Meta<typeof Page> = {
  title: 'Composites/Redaction',
  component: Page,
  decorators: [atBuilderNow],
  args: { redactEvent },
};
export default meta;
type Story = StoryObj<typeof Page>;

/** The default policy: secrets, cookies, addresses, card numbers and tokens. */
export const Default: Story = {
  tags: ['SH-14'],
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('robin@example.com');
    await expect(canvasElement.innerHTML).not.toContain('open sesame');
    await expect(within(canvasElement).getAllByText('redacted: panel:email').length).toBeGreaterThan(1);
  },
};

const withMore = createEventRedaction({
  name: 'mine',
  rules: [...defaultRedaction.rules, { id: 'customer', at: ['$user', '$frame.vars'] }],
});

/** A policy of the host's own, on top of the default one. */
export const OwnRules: Story = {
  args: { redactEvent: withMore },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByText('redacted: panel:customer').length).toBeGreaterThan(1);
  },
};

const broken = (): CrashEvent => {
  throw new Error('no policy');
};

/** A function that fails shows nothing of the event. */
export const Broken: Story = {
  args: { redactEvent: broken },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByText('Event hidden because redaction failed.')).toHaveLength(
      3,
    );
  },
};
