import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { reproductionMarkdown } from './reproductionMarkdown.js';
import { reproductionSteps } from './reproductionSteps.js';

const END = Date.parse('2026-06-30T12:00:00.000Z');
const crumb = (before: number, over: Partial<Breadcrumb>): Breadcrumb => ({
  type: 'default',
  level: 'info',
  timestamp: new Date(END - before * 1000).toISOString(),
  ...over,
});
const go = (before: number, from: string, to: string): Breadcrumb =>
  crumb(before, { category: 'navigation', data: { from, to } });
const click = (before: number, message: string): Breadcrumb =>
  crumb(before, { category: 'ui.click', message });
const asked = (before: number, method: string, url: string, status?: number): Breadcrumb =>
  crumb(before, {
    type: 'http',
    category: 'fetch',
    data: { method, url, ...(status !== undefined && { status_code: status }) },
  });
const eventOf = (...breadcrumbs: readonly Breadcrumb[]) => {
  const { request: _, ...event } = buildEvent({ breadcrumbs, occurredAt: new Date(END).toISOString() });
  return event;
};
const list = (...trail: readonly Breadcrumb[]): readonly string[] =>
  (reproductionMarkdown(eventOf(...trail)) ?? '').split('\n').filter((line) => /^\d+\. /.test(line));

describe('reproductionMarkdown', () => {
  it('says what to do, in words that a tester can follow', () => {
    expect(
      list(
        go(400, '/', '/cart'),
        asked(399, 'GET', '/api/cart', 200),
        crumb(398, { category: 'console', message: 'cart drawn' }),
        click(20, 'main > div > form#pay > button.primary[aria-label="Pay"]'),
        crumb(19, { category: 'ui.input', message: 'input[name="coupon"]' }),
        asked(2, 'POST', '/api/orders', 500),
      ),
    ).toEqual([
      '1. Go to `/`',
      '2. Go to `/cart`',
      '3. Wait about 6 minutes',
      '4. Click on the button “Pay”',
      '5. Type into the field “coupon”',
      '6. `POST /api/orders` answered 500',
      '7. The error: `TypeError: cart.total is not a function`',
    ]);
  });

  it('counts what was done again and again, and tells a page that was reported twice once', () => {
    expect(
      list(go(9, '/', '/a'), go(8.9, '/a', '/a'), click(4, 'a.next'), click(3, 'a.next'), click(2, 'a.next')),
    ).toEqual(
      expect.arrayContaining(['2. Go to `/a`', expect.stringMatching(/^3\. Click on .*a\.next.* \(×3\)$/)]),
    );
  });

  it('reads phones: screens, taps, leaving the app', () => {
    expect(
      list(
        crumb(50, { type: 'navigation', category: 'ui.lifecycle', data: { screen: 'CartActivity' } }),
        crumb(40, { type: 'navigation', category: 'app.lifecycle', data: { state: 'background' } }),
        crumb(30, { type: 'navigation', category: 'app.lifecycle', data: { state: 'foreground' } }),
        crumb(3, {
          type: 'user',
          category: 'touch',
          data: { 'view.id': 'pay', 'view.class': 'android.widget.Button' },
        }),
      ).slice(0, 4),
    ).toEqual([
      '1. Open the screen `CartActivity`',
      '2. Leave the app',
      '3. Come back to the app',
      '4. Tap on the button “pay”',
    ]);
  });

  it('begins on the page that the event names, where the steps do not', () => {
    const event = {
      ...eventOf(click(3, 'button#pay')),
      request: { ...buildEvent().request, url: 'https://shop.example/cart?session_token=abc' },
    } as ReturnType<typeof buildEvent>;
    expect(reproductionMarkdown(event)).toContain('1. Go to `https://shop.example/cart?session_token=');
    expect(reproductionMarkdown(event)).not.toContain('abc');
  });

  it('tells a request once that was recorded when it began and when it ended', () => {
    expect(list(asked(3, 'POST', '/api/orders'), asked(1, 'POST', '/api/orders', 502))).toEqual([
      '1. `POST /api/orders` answered 502',
      expect.stringContaining('The error'),
    ]);
  });

  it('is absent where nobody did anything', () => {
    expect(reproductionMarkdown(eventOf())).toBeUndefined();
    expect(reproductionMarkdown(eventOf(crumb(3, { category: 'console', message: 'tick' })))).toBeUndefined();
  });

  it('holds no secret, whatever member of a step has it', () => {
    const text = reproductionMarkdown(
      eventOf(
        go(9, '/login?token=hunter2zz', '/reset?password=hunter2zz'),
        click(5, 'button[aria-label="zoe@example.com"]'),
        asked(3, 'POST', 'https://bob:hunter2zz@api.example/pay?apikey=hunter2zz', 500),
        crumb(1, { category: 'console', level: 'error', message: 'card 4242 4242 4242 4242 refused' }),
      ),
    );
    expect(text).toContain('answered 500');
    for (const secret of ['hunter2zz', 'zoe@', '4242 4242']) expect(text).not.toContain(secret);
  });

  it('keeps the last steps of a long trail and says how many are missing', () => {
    const trail = Array.from({ length: 5_000 }, (_, at) => click(6_000 - at, `button[name="n${at}"]`));
    const text = reproductionMarkdown(eventOf(...trail), { most: 10 }) ?? '';
    expect(text).toContain('4990 earlier steps are left out.');
    expect(text).toContain('10. Click on the button “n4999”');
    expect(text.length).toBeLessThan(2_000);
  });

  it('lets no text of a payload be markup, and stays bounded, whatever the trail', () => {
    const hostile = fc
      .array(
        fc.constantFrom('`', '\n', '# ', '<img src=x>', '[a](x)', '@here', '“', ' > ', '*', 'www.x.com'),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(''));
    const step = fc.record({
      type: fc.constantFrom('default', 'http', 'ui', 'user', 'navigation', 'odd'),
      level: fc.constantFrom('info', 'error'),
      category: fc.oneof(hostile, fc.constantFrom('ui.click', 'ui.odd', 'fetch', 'navigation', '__proto__')),
      message: hostile,
      data: fc.dictionary(
        fc.constantFrom('from', 'to', 'url', 'method', 'status_code', 'screen', 'state', 'view.id'),
        fc.oneof(hostile, fc.integer(), fc.constant(null)),
      ),
      timestamp: fc.oneof(
        fc.constant('odd'),
        fc.integer({ min: 0, max: END }).map((ms) => new Date(ms).toISOString()),
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (trail) => {
        const event = eventOf(...trail);
        expect(reproductionSteps(event, 5).steps.length).toBeLessThanOrEqual(5);
        const text = reproductionMarkdown(event) ?? '';
        expect(text.length).toBeLessThan(45 * 400);
        const bare = text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
        expect(bare).not.toMatch(/<img|\[a\]|@here|www\.|\*|`/);
        for (const line of text.split('\n').slice(4, -1)) expect(line).toMatch(/^\d+\. /);
      }),
    );
  });
});
