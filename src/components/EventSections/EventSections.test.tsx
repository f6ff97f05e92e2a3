import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CrashEvent } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { EventSections, EventTags } from './index.js';

const headings = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const section = (name: string): HTMLElement => screen.getByRole('group', { name });

const empty: CrashEvent = {
  id: 'a',
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
};

describe('EventSections', () => {
  it('shows what the event carries and leaves out the rest', () => {
    render(<EventSections event={{ ...empty, tags: [{ key: 'os', value: 'Linux' }], sdk: { name: 'x' } }} />);
    expect(headings()).toEqual(['Tags', 'SDK']);
  });

  it('lists what was loaded with its debug ID, those first that the stack stands in', () => {
    const event: CrashEvent = {
      ...empty,
      exceptions: [{ stacktrace: { frames: [{ package: '/app/Shop', context: [] }] } }],
      images: [
        { name: '/usr/lib/libc.so.6', data: {} },
        {
          type: 'macho',
          name: '/app/Shop',
          debugId: '11111111-2222',
          status: 'missing',
          data: { image_addr: '0x100000000' },
        },
      ],
    };
    render(<EventSections event={event} />);
    expect(headings()).toEqual(['Loaded images']);
    const names = screen.getAllByRole('term').map((term) => term.textContent);
    expect(names).toEqual(['Shop', 'libc.so.6']);
    const [shop, libc] = screen.getAllByRole('definition');
    expect(shop).toHaveTextContent('11111111-2222macho · 0x100000000 · missing · 1 frame');
    expect(libc).toHaveTextContent('no debug ID');
  });

  it('says so when there is nothing at all', () => {
    render(<EventSections event={empty} />);
    expect(screen.getByText('This event has no further details.')).toBeInTheDocument();
  });

  it('names a section that could not be read, instead of leaving it out', () => {
    render(<EventSections event={{ ...empty, unreadable: ['contexts/junk', 'breadcrumbs/1'] }} />);
    expect(headings()).toEqual(['Contexts']);
    expect(screen.getByText('Could not be read: contexts/junk.')).toBeInTheDocument();
  });

  it('takes the sections and their order from the host', () => {
    render(<EventSections event={buildEvent()} sections={['user', 'tags']} headingLevel={3} />);
    expect(headings()).toEqual(['User', 'Tags']);
  });

  it('never draws credentials of a request', () => {
    const request = {
      url: 'https://me:secretpw@shop.test/pay?step=1&token=secretq',
      method: 'POST',
      query: [
        ['step', '1'],
        ['token', 'secretq'],
      ],
      rawQuery: 'api_key=secretr',
      headers: [
        ['Accept', '*/*'],
        ['Authorization', 'Bearer secreta'],
        ['Cookie', 'sid=secretc'],
        ['X-Api-Key', 'secretk'],
      ],
      cookies: [['sid', 'secretc']],
      body: { cart: 8812, card: { password: 'secretb' } },
    } as const;
    render(<EventSections event={{ ...empty, request }} />);
    expect(section('Request').textContent).not.toMatch(/secret/);
    expect(within(section('Request')).getAllByText('redacted').length).toBe(5);
    expect(section('Request')).toHaveTextContent('8812');
    expect(section('Request')).toHaveTextContent('POST');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('draws contexts as cards, known fields first', () => {
    const data = { zeta: 'last', version: '141', name: 'Chrome' };
    render(<EventSections event={{ ...empty, contexts: [{ name: 'browser', kind: 'browser', data }] }} />);
    expect(screen.getByText('Chrome 141')).toBeInTheDocument();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'name',
      'version',
      'zeta',
    ]);
  });

  it('shows message, evidence, policy report, problems, packages and template', () => {
    render(
      <EventSections
        event={{
          ...empty,
          message: { formatted: 'Paid 3', template: 'Paid %s', params: ['3'] },
          evidence: [{ name: 'Query', value: 'SELECT 1', important: true }],
          securityReport: { kind: 'csp', data: { 'blocked-uri': 'https://evil.test' } },
          errors: [{ type: 'clock_drift', message: 'The clock was ahead' }],
          packages: [{ name: 'react', version: '19.3.1' }],
          template: {
            filename: 'cart.html',
            frame: { filename: 'cart.html', line: 2, context: [{ number: 2, text: '{{ x }}' }] },
          },
        }}
      />,
    );
    expect(headings()).toEqual([
      'Message',
      'Evidence',
      'Policy report',
      'Template',
      'Processing errors',
      'Packages',
    ]);
    for (const text of ['Paid %s', 'SELECT 1', 'The clock was ahead', '19.3.1', 'cart.html:2']) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
  });

  it('marks what was scrubbed, also where nothing is left', () => {
    render(
      <EventSections
        event={{
          ...empty,
          user: { id: '42' },
          annotations: [{ path: '/user/email', action: 'removed', by: 'server', rule: '@email' }],
        }}
      />,
    );
    expect(screen.getByText('Email')).toBeInTheDocument();
    expect(screen.getByText('redacted: @email')).toBeInTheDocument();
  });

  it('shows the first packages and all on demand', async () => {
    const packages = Array.from({ length: 40 }, (_, index) => ({ name: `package-${index}` }));
    render(<EventSections event={{ ...empty, packages }} />);
    expect(screen.queryByText('package-39')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 40' }));
    expect(screen.getByText('package-39')).toBeInTheDocument();
  });

  it('draws markup as text, equal tag names both, and links only safe addresses', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    render(
      <EventTags
        event={{
          ...empty,
          tags: [
            { key: 'same', value: hostile },
            { key: 'same', value: 'javascript:alert(1)' },
            { key: 'url', value: 'https://shop.test/' },
            { key: 'long', value: 'z'.repeat(100_000) },
          ],
        }}
      />,
    );
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText('same')).toHaveLength(2);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://shop.test/',
    ]);
    expect(screen.getByRole('button', { name: 'Show all 100,000 characters' })).toBeInTheDocument();
  });

  it('says where the event comes from, also where no tag does, and what was scrubbed of it', () => {
    render(
      <EventSections
        event={{
          ...empty,
          release: 'shop@4.2.0',
          dist: '77',
          environment: 'production',
          transaction: '/checkout',
          level: 'warning',
          sizeBytes: 2048,
          annotations: [{ path: '/serverName', action: 'removed', by: 'server', rule: '@ip' }],
        }}
      />,
    );
    expect(headings()).toEqual(['This event']);
    const part = section('This event');
    for (const text of ['Warning', 'shop@4.2.0', '77', 'production', '/checkout', 'redacted: @ip'])
      expect(within(part).getByText(text)).toBeInTheDocument();
    expect(
      within(part)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Level', 'Release', 'Distribution', 'Environment', 'Transaction', 'Server', 'Size']);
  });
});

describe('contexts', () => {
  const contexts = (data: object, kind = 'device') => [{ name: kind, kind, data }] as CrashEvent['contexts'];
  const textOf = (name: string) =>
    screen.getByText(name, { selector: 'dt bdi' }).closest('div')?.querySelector('dd')?.textContent;

  it('are read with units and words, under the name of their kind (ES-01)', () => {
    render(
      <EventSections
        event={{
          ...empty,
          contexts: [
            ...contexts({
              battery_level: 42,
              free_memory: 536_870_912,
              simulator: false,
              battery_temperature: 31,
            }),
            ...contexts({ memory_size: 4096 }, 'gpu'),
          ],
        }}
      />,
    );
    expect(screen.getByRole('group', { name: 'Device' })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Graphics' })).toBeInTheDocument();
    expect(textOf('battery_level')).toBe('42%');
    expect(textOf('free_memory')).toBe('537 MB');
    expect(textOf('simulator')).toBe('no');
    expect(textOf('battery_temperature')).toBe('31 °C');
    expect(textOf('memory_size')).toBe('4.1 GB');
  });

  it('say why nobody can filter by them, and draw an unknown kind as a tree', () => {
    render(<EventSections event={{ ...empty, contexts: contexts({ lines: [{ sku: 'A1' }] }, 'basket') }} />);
    expect(screen.getByText(/servers search tags only/)).toBeInTheDocument();
    expect(screen.getAllByRole('group', { name: 'basket' })[0]).toHaveTextContent('lines');
  });

  it('list feature flags with the newest evaluation first, and say that none can be suspected (ES-02)', () => {
    const values = [
      { flag: 'new-cart', result: true },
      { flag: 'theme', result: 'blue' },
    ];
    render(<EventSections event={{ ...empty, contexts: contexts({ values }, 'flags') }} />);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['2', 'theme', 'blue'],
      ['1', 'new-cart', 'on'],
    ]);
    expect(screen.getByText(/nothing can be said about which of them/)).toBeInTheDocument();
  });

  it('never say who wrote feedback (ES-07)', () => {
    const data = { message: 'broken', name: 'Noa', contact_email: 'noa@example.com' };
    render(
      <EventSections
        event={{
          ...empty,
          contexts: contexts(data, 'feedback'),
          evidence: [{ name: 'contact_email', value: 'noa@example.com' }],
          occurrence: { typeId: 6001, data },
        }}
      />,
    );
    expect(screen.getAllByText('broken').length).toBeGreaterThan(0);
    expect(document.body.outerHTML).not.toMatch(/noa@example|>Noa</);
  });
});

describe('evidence', () => {
  it('says by its kind what an issue was found from, before the server’s own rows and the rest (ES-04)', () => {
    render(
      <EventSections
        event={{
          ...empty,
          evidence: [
            { name: 'Other', value: 'a detail' },
            { name: 'Offending Spans', value: 'SELECT 1', important: true },
          ],
          occurrence: {
            typeId: 1006,
            data: {
              transactionName: '/cart',
              repeatingSpansCompact: ['SELECT 1'],
              numRepeatingSpans: '10',
              patternSize: 2,
            },
          },
        }}
      />,
    );
    const part = section('Evidence');
    expect(within(part).getByText('N+1 queries')).toBeInTheDocument();
    expect(
      within(part)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Transaction', 'What repeats or is slow', 'Other']);
    expect(part).toHaveTextContent('10 times');
    expect(within(part).getByText('patternSize')).toBeInTheDocument();
  });

  it('shows how much slower something became, and since when', () => {
    render(
      <EventSections
        event={{
          ...empty,
          occurrence: {
            typeId: 1018,
            data: { aggregateRange1: 100, aggregateRange2: 250, breakpoint: 1_767_225_600 },
          },
        }}
      />,
    );
    expect(section('Evidence')).toHaveTextContent('100 ms before, 250 ms since (+150%)');
  });

  it('shows a kind that came later as its own table', () => {
    render(
      <EventSections event={{ ...empty, occurrence: { typeId: 987_654, data: { anything: 'new' } } }} />,
    );
    expect(section('Evidence')).toHaveTextContent('anything');
    expect(section('Evidence')).toHaveTextContent('new');
  });
});

it('copies the request as a command without credentials (ES-03)', async () => {
  const user = userEvent.setup();
  const request = {
    url: 'https://shop.test/pay',
    method: 'GET',
    headers: [['Authorization', 'Bearer secreta']],
    cookies: [],
  } as const;
  render(<EventSections event={{ ...empty, request }} />);
  await user.click(screen.getByRole('button', { name: 'Copy as curl' }));
  expect(await navigator.clipboard.readText()).toBe(
    "curl --globoff 'https://shop.test/pay' \\\n  -H 'Authorization: [redacted]'",
  );
});

it('says what to do about a problem, once for all problems alike (ES-05)', () => {
  const errors = [
    { type: 'js_no_source', message: 'Source file was not found' },
    { type: 'js_no_source' },
    { type: 'never_heard_of' },
  ];
  render(<EventSections event={{ ...empty, errors }} />);
  expect(screen.getAllByText(/Upload the source maps of this release/)).toHaveLength(1);
  expect(screen.getByText('never_heard_of')).toBeInTheDocument();
});
