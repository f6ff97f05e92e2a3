import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { EventSections } from '../../src/components/EventSections/index.js';
import { IssueDetailView } from '../../src/components/IssueDetail/index.js';
import { type CrashEvent, readyResource } from '../../src/model/index.js';
import { buildIssue } from '../../src/testing/builders/index.js';

const ID = 'a'.repeat(32);
const SDK = {
  event_id: ID,
  level: 'warning',
  release: 'shop@1.2.0',
  dist: '77',
  environment: 'live',
  server_name: 'web-3',
  transaction: '/cart',
  exception: { values: [{ type: 'RangeError' }] },
};
const TAGS = [
  { key: 'level', value: 'warning' },
  { key: 'release', value: 'shop@1.2.0' },
  { key: 'dist', value: '77' },
  { key: 'environment', value: 'live' },
  { key: 'server_name', value: 'web-3' },
  { key: 'transaction', value: '/cart' },
];
const ENTRIES = [{ type: 'exception', data: SDK.exception }];

/** One event as each kind of server, and the SDK itself, has it. */
const EVENTS: readonly [from: string, wire: object][] = [
  ['an SDK', SDK],
  ['Bugsink', { id: 'x', event_id: ID, issue: 'y', digest_order: 3, data: SDK }],
  ['GlitchTip', { eventID: ID, entries: ENTRIES, tags: TAGS }],
  ['Sentry', { eventID: ID, entries: ENTRIES, tags: TAGS, release: { version: 'shop@1.2.0' }, dist: '77' }],
];

function eventOf(wire: object): CrashEvent {
  const event = normalizeEvent(wire, { source: 'test', project: 'shop' });
  if (!event) throw new Error('no event came out');
  return event;
}

const RIGHT = [
  ['Level', 'Warning'],
  ['Release', 'shop@1.2.0'],
  ['Distribution', '77'],
  ['Environment', 'live'],
  ['Transaction', '/cart'],
  ['Server', 'web-3'],
] as const;

it.for(EVENTS)('an event of %s says where it comes from', ([, wire]) => {
  const event = eventOf(wire);
  const { container } = render(
    <IssueDetailView
      issue={readyResource(buildIssue())}
      event={readyResource(event)}
      sections={[
        { id: 'context', title: 'Details', render: (one) => (one ? <EventSections event={one} /> : null) },
      ]}
    />,
  );
  for (const [name, value] of RIGHT) {
    const term = screen.getByText(name, { selector: '.cb-event-sections dt *' }).closest('dt');
    expect(term?.nextElementSibling, name).toHaveTextContent(value);
  }
  expect(within(container).getAllByText('shop@1.2.0').length).toBeGreaterThan(0);
});
