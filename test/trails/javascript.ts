import { type Dialect, type Step, seconds, step, trail, wanted } from './trail.js';

const fetched = (before: number, method: string, url: string, status?: number, level?: string): Step =>
  step(before, {
    type: 'http',
    category: 'fetch',
    ...(level && { level }),
    data: { method, url, ...(status !== undefined && { status_code: status }) },
  });
const log = (before: number, level: string, message: string): Step =>
  step(before, { category: 'console', level, message, data: { logger: 'console', arguments: [message] } });
const click = (before: number, message: string): Step => step(before, { category: 'ui.click', message });
const go = (before: number, from: string, to: string): Step =>
  step(before, { category: 'navigation', data: { from, to } });

export const javascript: Dialect = {
  platform: 'javascript',
  stamp: seconds,
  trails: [
    trail('quote fails', "TypeError: Cannot read properties of undefined (reading 'total')", [
      go(41, '/', '/checkout'),
      fetched(39.4, 'GET', '/api/checkout/8812', 200),
      click(9.1, 'button.checkout-submit[type="submit"]'),
      log(8.9, 'warning', 'checkout: retrying once'),
      wanted(fetched(1.2, 'POST', '/api/checkout/quote', 503, 'error')),
    ]),
    trail('polling breaks', 'SyntaxError: Unexpected token < in JSON at position 0', [
      ...[50, 40, 30, 20, 10].map((before) => fetched(before, 'GET', '/api/status', 200)),
      click(4, 'div.menu > a.help'),
      wanted(fetched(0.3, 'GET', '/api/status', 502)),
    ]),
    trail('a click on a row', "TypeError: Cannot read properties of null (reading 'dataset')", [
      go(120, '/login', '/orders'),
      fetched(118, 'GET', '/api/orders', 200),
      log(117, 'info', '32 orders'),
      wanted(click(0.04, 'table.orders > tbody > tr > td > button.expand')),
    ]),
    trail('nothing unusual', "TypeError: Cannot read properties of undefined (reading 'map')", [
      go(400, '/', '/reports'),
      fetched(399, 'GET', '/api/reports', 200),
      fetched(330, 'GET', '/api/reports/1', 200),
      log(320, 'info', 'chart drawn'),
      fetched(260, 'GET', '/api/reports/2', 200),
      log(190, 'info', 'chart drawn'),
    ]),
    trail('an offline moment', 'TypeError: Failed to fetch', [
      go(60, '/', '/mail'),
      fetched(59, 'GET', '/api/mail', 200),
      log(30, 'log', 'draft saved'),
      click(1.5, 'button[aria-label="Send"]'),
      wanted(fetched(0.9, 'POST', '/api/mail/send', undefined, 'error')),
    ]),
    trail('asleep tab', 'InvalidStateError: The database connection is closing', [
      ...[7300, 7296, 7293, 7290, 7286, 7281, 7279].map((before, index) =>
        fetched(before, 'GET', `/api/notes/${index}`, 200),
      ),
      wanted(step(3.5, { category: 'ui.focus', message: 'window' })),
      log(2.5, 'info', 'sync started'),
    ]),
    trail('an ad blocker and a real log', "ReferenceError: Can't find variable: player", [
      go(20, '/', '/watch/9'),
      fetched(18, 'GET', 'https://www.google-analytics.com/g/collect', undefined, 'error'),
      wanted(log(6, 'error', 'player script could not be loaded: integrity mismatch')),
      fetched(3, 'POST', 'https://stats.doubleclick.net/j/collect', undefined, 'error'),
      fetched(2, 'GET', '/api/watch/9', 200),
    ]),
    trail(
      'a page that was just opened',
      "TypeError: undefined is not an object (evaluating 'route.params.id')",
      [
        fetched(90, 'GET', '/api/me', 200),
        click(45, 'nav > a.home'),
        go(44, '/orders', '/'),
        wanted(go(0.2, '/', '/orders/undefined')),
      ],
    ),
    trail('only blocked trackers', "TypeError: Cannot read properties of undefined (reading 'width')", [
      go(95, '/', '/gallery'),
      fetched(94, 'GET', '/api/gallery', 200),
      fetched(93, 'POST', 'https://www.google-analytics.com/g/collect', undefined, 'error'),
      fetched(60, 'GET', '/favicon.ico', 404, 'warning'),
      log(40, 'info', 'gallery ready'),
      fetched(20, 'GET', '/api/gallery?page=2', 200),
    ]),
  ],
};
