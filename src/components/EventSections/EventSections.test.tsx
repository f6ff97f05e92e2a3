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
