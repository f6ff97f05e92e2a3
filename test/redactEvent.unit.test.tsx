import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalClient } from '../src/client/createLocalClient.js';
import { normalizeEvent } from '../src/client/normalize/event.js';
import { BreadcrumbTimeline } from '../src/components/BreadcrumbTimeline/index.js';
import { CrashboardUIConfig, type UIConfig } from '../src/components/config/index.js';
import { EventCompareView } from '../src/components/EventCompare/index.js';
import { EventList, EventListView } from '../src/components/EventList/index.js';
import { EventSections } from '../src/components/EventSections/index.js';
import { IssueDetail } from '../src/components/IssueDetail/index.js';
import { IssueList, IssueListView } from '../src/components/IssueList/index.js';
import { StackTrace } from '../src/components/StackTrace/index.js';
import { TagFacets, TagFacetsView } from '../src/components/TagFacets/index.js';
import { CrashboardProvider } from '../src/hooks/index.js';
import { type CrashEvent, DEFAULT_SCOPE, readyResource, toListing } from '../src/model/index.js';
import { createEventRedaction, defaultRedaction, redactEvent } from '../src/redact/index.js';
import { BUILDER_NOW } from '../src/testing/builders/index.js';

const SECRET = 'robin@quiet.example';
const said = (what: string): string => `${what} for ${SECRET}`;

/** As an SDK hands it over in the page: nothing of it went through a proxy. */
const SDK_EVENT = {
  event_id: '0123456789abcdef0123456789abcdef',
  timestamp: BUILDER_NOW / 1000 - 60,
  platform: 'javascript',
  message: { formatted: said('Logged'), message: 'Logged for %s', params: [SECRET] },
  exception: {
    values: [
      {
        type: 'TypeError',
        value: said('No cart'),
        mechanism: { type: 'generic', handled: false, data: { detail: said('mechanism') } },
        stacktrace: {
          frames: [
            {
              function: 'loadCart',
              filename: 'src/cart.ts',
              lineno: 12,
              in_app: true,
              pre_context: [`// ${said('before')}`],
              context_line: `load('${SECRET}')`,
              post_context: [`// ${said('after')}`],
              vars: { owner: SECRET, nested: { deep: [SECRET] }, password: 'opensesame' },
            },
          ],
        },
      },
    ],
  },
  breadcrumbs: {
    values: [
      { timestamp: BUILDER_NOW / 1000 - 70, category: 'ui', message: said('Clicked'), data: { who: SECRET } },
      {
        timestamp: BUILDER_NOW / 1000 - 65,
        type: 'http',
        category: 'fetch',
        data: { url: `https://shop.example/cart?for=${SECRET}`, method: 'GET', status_code: 500 },
      },
    ],
  },
  request: {
    url: `https://shop.example/${SECRET}`,
    query_string: `for=${SECRET}`,
    headers: { 'X-Owner': SECRET },
    data: { owner: SECRET },
  },
  user: { id: '7', email: SECRET, username: SECRET, data: { alias: SECRET } },
  tags: { owner: SECRET, browser: 'Firefox' },
  contexts: { cart: { owner: SECRET } },
  extra: { owner: SECRET },
  transaction: said('/cart'),
};

const event = normalizeEvent(SDK_EVENT, { source: 'local' } as never) as CrashEvent;
const client = () => createLocalClient({ events: [SDK_EVENT], now: () => BUILDER_NOW });
const scope = { ...DEFAULT_SCOPE, range: { last: '90d' } } as const;

const copied: string[] = [];
const saved: Blob[] = [];

beforeEach(() => {
  copied.length = 0;
  saved.length = 0;
  URL.createObjectURL = (file) => {
    saved.push(file as Blob);
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

function show(panel: React.ReactNode, config: UIConfig = { redactEvent }) {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  render(
    <CrashboardProvider client={client()}>
      <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" {...config}>
        {panel}
      </CrashboardUIConfig>
    </CrashboardProvider>,
  );
  return user;
}

const page = (): string => document.documentElement.innerHTML;

/** Opens whatever opens, and presses every button that copies. */
async function exhaust(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const closed = screen
      .queryAllByRole('button', { expanded: false })
      .filter((button) => button.getAttribute('aria-haspopup') === null);
    for (const button of closed) if (button.isConnected) await act(async () => void fireEvent.click(button));
  }
  for (const button of screen.queryAllByRole('button', { name: /copy/i })) {
    // What opens a box of copies was opened before.
    if (!button.isConnected || button.hasAttribute('aria-expanded')) continue;
    const before = copied.length;
    await act(async () => void fireEvent.click(button));
    await waitFor(() => expect(copied.length, button.title || button.textContent).toBeGreaterThan(before));
  }
}

async function expectHidden(): Promise<void> {
  expect(page()).not.toContain(SECRET);
  expect(page()).not.toContain('opensesame');
  expect(copied.join('\n')).not.toContain(SECRET);
  for (const file of saved) expect(await file.text()).not.toContain(SECRET);
}

const one = {
  first: toListing([
    { id: event.id, title: said('Row'), message: said('Row'), user: { email: SECRET }, tags: [] },
  ]),
};
const issue = {
  ref: { source: 'local', project: 'shop', id: '1' },
  project: { id: '1', slug: 'shop' },
  type: 'TypeError',
  value: said('No cart'),
  title: `TypeError: ${said('No cart')}`,
  culprit: said('cart'),
  metadata: { value: said('No cart'), note: SECRET },
} as const;
const facet = {
  key: 'owner',
  total: 9,
  values: [
    { value: SECRET, label: SECRET, count: 4 },
    { value: 'sam@quiet.example', count: 3 },
    { value: 'nobody', count: 2 },
  ],
};

/** Each panel, with a text that tells it is there. */
const PANELS: readonly [name: string, panel: React.ReactNode, there: RegExp][] = [
  ['StackTrace', <StackTrace key="p" event={event} />, /loadCart/],
  ['StackTrace as text', <StackTrace key="p" event={event} defaultDisplay="raw" />, /at loadCart/],
  ['BreadcrumbTimeline', <BreadcrumbTimeline key="p" event={event} />, /Clicked/],
  ['BreadcrumbTimeline alone', <BreadcrumbTimeline key="p" breadcrumbs={event.breadcrumbs} />, /Clicked/],
  ['EventSections', <EventSections key="p" event={event} />, /X-Owner/],
  [
    'EventCompareView',
    <EventCompareView
      key="p"
      left={readyResource(event)}
      right={readyResource({ ...event, id: 'other', tags: [] })}
    />,
    /Only in|differ/,
  ],
  ['EventListView', <EventListView key="p" events={readyResource(one.first)} />, /Row for/],
  ['EventList', <EventList key="p" issueRef={{ source: 'local', project: 'local', id: '1' }} />, /./],
  ['IssueListView', <IssueListView key="p" issues={readyResource(toListing([issue]))} />, /No cart/],
  ['IssueList', <IssueList key="p" scope={scope} />, /No cart/],
  ['TagFacetsView', <TagFacetsView key="p" facets={readyResource([facet])} />, /nobody/],
  ['TagFacets', <TagFacets key="p" issueRef={{ source: 'local', project: 'local', id: '1' }} />, /./],
];

describe('redaction while drawing (SH-14)', () => {
  it.each(PANELS)('%s shows and copies nothing that the host hides', async (_, panel, there) => {
    show(panel);
    await screen.findAllByText(there);
    await exhaust();
    await expectHidden();
  });

  it.each(PANELS.filter(([, , there]) => there.source !== '.'))(
    '%s shows it where the host hides nothing',
    async (_, panel, there) => {
      show(panel, {});
      await screen.findAllByText(there);
      await exhaust();
      expect(page() + copied.join('\n')).toContain(SECRET);
    },
  );

  it('hides it in a whole issue, its event as JSON included, and asks for no raw payload', async () => {
    const local = client();
    const getRawEvent = vi.spyOn(local, 'getRawEvent');
    const { items } = await local.listIssues(scope, {});
    const ref = items[0]?.ref;
    if (!ref) throw new Error('no issue');
    show(
      <CrashboardProvider client={local}>
        <IssueDetail issueRef={ref} range={scope.range} />
      </CrashboardProvider>,
    );
    await screen.findAllByText(/loadCart/);
    await screen.findByRole('button', { name: 'Show redacted JSON' });
    await exhaust();
    expect(screen.getByText(/not the payload stored on the server/)).toBeVisible();
    expect(copied.some((text) => text.includes('"exceptions"'))).toBe(true);
    await expectHidden();
    expect(getRawEvent).not.toHaveBeenCalled();
  });

  it('saves and copies rows without it', async () => {
    const user = show(
      <>
        <EventListView events={readyResource(one.first)} />
        <IssueListView issues={readyResource(toListing([issue]))} />
      </>,
    );
    for (const [label, items] of [
      ['Events', [/^Copy/, /CSV/]],
      ['Issues', [/^Copy/, /CSV/, /HTML/]],
    ] as const) {
      for (const name of items) {
        const list = within(screen.getByRole('region', { name: label }));
        await user.click(list.getByRole('button', { name: 'List options' }));
        await user.click(await screen.findByRole('menuitem', { name }));
      }
    }
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(saved).toHaveLength(3);
    expect(copied.join()).toContain('[email]');
    await expectHidden();
  });

  it('marks what it hid as panels mark what a server hid, and counts it', () => {
    const seen = redactEvent(event);
    const own = seen.annotations.filter(({ by }) => by === 'panel');
    expect(own.length).toBeGreaterThan(15);
    expect(own.some(({ path }) => path === '/exceptions/0/value')).toBe(true);
    show(<StackTrace event={event} />);
    expect(screen.getAllByText('redacted: panel:email').length).toBeGreaterThan(0);
    expect(screen.getByText('redacted: panel:secret')).toBeVisible();
  });

  it('redacts an event once, however many panels draw it', () => {
    const counted = vi.fn(redactEvent);
    const view = (
      <>
        <StackTrace event={event} />
        <EventSections event={event} />
        <BreadcrumbTimeline event={event} />
        <StackTrace event={redactEvent(event)} />
      </>
    );
    show(view, { redactEvent: counted });
    expect(counted).toHaveBeenCalledTimes(2);
  });

  it('does not redact again what it redacted', () => {
    const seen: CrashEvent[] = [];
    show(
      <CrashboardUIConfig>
        <StackTrace
          event={event}
          getFrameLinks={(_, shown) => {
            seen.push(shown);
            return [];
          }}
        />
      </CrashboardUIConfig>,
    );
    const [first] = seen;
    if (!first) throw new Error('no event');
    expect(JSON.stringify(first)).not.toContain(SECRET);
    show(<EventSections event={first} />);
    expect(screen.getAllByText('redacted: panel:email').length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(/email\]\s*\[redacted: email\]\s*\[redacted: email\]/);
  });

  it('puts another policy into effect at once', () => {
    const { rerender } = render(
      <CrashboardUIConfig redactEvent={redactEvent}>
        <EventSections event={event} sections={['tags']} />
      </CrashboardUIConfig>,
    );
    expect(screen.getByText('Firefox')).toBeVisible();
    const mine = createEventRedaction({
      name: 'mine',
      rules: [...defaultRedaction.rules, { id: 'browsers', at: ['$tag.browser'] }],
    });
    rerender(
      <CrashboardUIConfig redactEvent={mine}>
        <EventSections event={event} sections={['tags']} />
      </CrashboardUIConfig>,
    );
    expect(screen.queryByText('Firefox')).toBeNull();
    expect(screen.getByText('redacted: panel:browsers')).toBeVisible();
  });

  describe('when it fails', () => {
    const broken = () => {
      throw new Error('no policy');
    };
    const NOTICE = 'Event hidden because redaction failed.';

    it.each(PANELS.filter(([, , there]) => there.source !== '.'))(
      '%s shows a notice, never the event, and tells onError once',
      async (_, panel) => {
        const onError = vi.fn();
        show(panel, { redactEvent: broken, onError });
        if (/TagFacets/.test(_)) await waitFor(() => expect(onError).toHaveBeenCalled());
        else expect((await screen.findAllByText(NOTICE)).length).toBeGreaterThan(0);
        await exhaust();
        await expectHidden();
        await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
        expect(onError.mock.calls[0]?.[1]).toEqual({ component: expect.any(String), section: 'redaction' });
      },
    );

    it.each([
      ['nothing', () => undefined],
      ['a promise', async (given: CrashEvent) => given],
      ['something else', () => ({})],
    ])('takes %s for a failure', (_, redact) => {
      const onError = vi.fn();
      show(<StackTrace event={event} />, { redactEvent: redact as never, onError });
      expect(screen.getByRole('alert')).toHaveTextContent(NOTICE);
      expect(page()).not.toContain('loadCart');
    });

    it('keeps the way to other events', async () => {
      const local = client();
      const { items } = await local.listIssues(scope, {});
      const onError = vi.fn();
      show(
        <CrashboardProvider client={local}>
          <IssueDetail issueRef={items[0]?.ref as never} range={scope.range} />
        </CrashboardProvider>,
        { redactEvent: broken, onError },
      );
      expect((await screen.findAllByText(NOTICE)).length).toBeGreaterThan(0);
      expect(screen.getByRole('button', { name: /^Oldest/ })).toBeEnabled();
      expect(screen.queryByText(/loadCart/)).toBeNull();
      await expectHidden();
    });
  });
});
