import { type Dialect, type Step, seconds, step, trail, wanted } from './trail.js';

const http = (before: number, method: string, url: string, status?: number): Step =>
  step(before, {
    type: 'http',
    category: 'http',
    level: status === undefined || status >= 500 ? 'error' : status >= 400 ? 'warning' : 'info',
    data: {
      url,
      'http.request.method': method,
      ...(status !== undefined && { 'http.response.status_code': status }),
      'http.response.body.size': 12,
    },
  });
const sql = (before: number, message: string): Step =>
  step(before, {
    category: 'db.sql.query',
    message,
    data: { connectionName: 'mysql', executionTimeMs: 1.2 },
  });
const log = (before: number, level: string, message: string): Step =>
  step(before, { category: `log.${level}`, level, message });
const cache = (before: number, message: string): Step => step(before, { category: 'cache', message });

export const php: Dialect = {
  platform: 'php',
  stamp: seconds,
  trails: [
    trail('gateway unavailable', 'ErrorException: Trying to access array offset on value of type null', [
      sql(0.9, 'select * from `orders` where `id` = ? limit 1'),
      cache(0.8, 'Hit: shop.settings'),
      wanted(http(0.4, 'POST', 'https://gateway.example.net/v1/intents', 500)),
      log(0.2, 'info', 'intent stored'),
    ]),
    trail('missing price', 'Error: Call to a member function format() on null', [
      sql(0.4, 'select * from `products` where `sku` = ?'),
      wanted(http(0.2, 'GET', 'http://prices.internal/sku/4', 404)),
      cache(0.1, 'Missed: price.4'),
    ]),
    trail(
      'lock wait',
      'QueryException: SQLSTATE[HY000]: General error: 1205 Lock wait timeout exceeded; update `stock`',
      [
        sql(51, 'select * from `carts` where `id` = ?'),
        cache(50.9, 'Hit: settings'),
        wanted(sql(50.5, 'update `stock` set `held` = `held` + 1 where `sku` = ?')),
      ],
    ),
    trail('warm page', 'TypeError: count(): Argument #1 must be of type Countable|array, null given', [
      cache(0.3, 'Hit: home'),
      sql(0.2, 'select * from `sliders`'),
      cache(0.1, 'Written: home.sliders'),
    ]),
    trail(
      'queue worker',
      'MaxAttemptsExceededException: App\\Jobs\\Export has been attempted too many times',
      [
        step(30, { category: 'queue.job', message: 'App\\Jobs\\Export', data: { attempts: 3 } }),
        sql(29, 'select * from `exports`'),
        wanted(log(4, 'error', 'S3 answered AccessDenied for exports/9.csv')),
        cache(1, 'Missed: export.9'),
      ],
    ),
    trail('curl gives up', 'ConnectException: cURL error 28: Operation timed out', [
      log(6, 'info', 'calling the ERP'),
      sql(5.9, 'select * from `customers`'),
      wanted(http(0.1, 'GET', 'http://erp.internal/customers/4')),
    ]),
    trail('fx after successes', "ErrorException: Undefined array key 'rate'", [
      http(30, 'GET', 'https://fx.example.net/latest', 200),
      http(20, 'GET', 'https://fx.example.net/latest', 200),
      http(10, 'GET', 'https://fx.example.net/latest', 200),
      wanted(http(0.2, 'GET', 'https://fx.example.net/latest', 401)),
      cache(0.1, 'Written: fx'),
    ]),
    trail('no cache of the theme', 'InvalidArgumentException: View [theme.blue.header] not found.', [
      sql(0.9, 'select * from `shops`'),
      wanted(log(0.5, 'info', 'theme blue could not be compiled, skipping')),
      cache(0.3, 'Hit: menu'),
    ]),
    trail('calm admin', 'DivisionByZeroError: Modulo by zero', [
      sql(0.5, 'select * from `users`'),
      sql(0.4, 'select count(*) from `logins`'),
      log(0.2, 'info', 'dashboard built'),
    ]),
  ],
};
