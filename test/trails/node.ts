import { type Dialect, type Step, seconds, step, trail, wanted } from './trail.js';

const http = (before: number, method: string, url: string, status?: number, level?: string): Step =>
  step(before, {
    type: 'http',
    category: 'http',
    ...(level && { level }),
    data: { method, url, 'http.method': method, ...(status !== undefined && { status_code: status }) },
  });
const log = (before: number, level: string, message: string): Step =>
  step(before, { category: 'console', level, message });
const query = (before: number, message: string): Step =>
  step(before, { category: 'query', message, data: { duration_ms: 4 } });

export const node: Dialect = {
  platform: 'node',
  stamp: seconds,
  trails: [
    trail('card refused', 'ChargeError: charge could not be captured', [
      http(3.2, 'GET', 'http://inventory.internal/items/8812', 200),
      query(2.4, 'select id, body from orders where tenant = $1 limit 20'),
      log(1.1, 'warning', 'pool is at 19 of 20 connections'),
      wanted(http(0.4, 'POST', 'https://payments.example.net/charge', 402)),
    ]),
    trail('retry worked, then the queue broke', 'Error: job 31 has no payload', [
      http(30, 'POST', 'https://mail.example.net/send', 503),
      http(28, 'POST', 'https://mail.example.net/send', 200),
      wanted(log(0.8, 'error', 'redis: read timed out while loading the job')),
      log(0.3, 'info', 'job 31 started'),
    ]),
    trail(
      'configuration fetched empty',
      "TypeError: Cannot read properties of undefined (reading 'features')",
      [
        http(62, 'GET', 'http://config.internal/v2/tenant/9', 200),
        http(42, 'GET', 'http://config.internal/v2/tenant/9', 200),
        http(22, 'GET', 'http://config.internal/v2/tenant/9', 200),
        query(9, 'select * from tenant where id = $1'),
        wanted(http(0.5, 'GET', 'http://config.internal/v2/tenant/9', 204)),
        log(0.4, 'info', 'rendering /home'),
      ],
    ),
    trail('name server away', 'Error: getaddrinfo ENOTFOUND ledger.internal', [
      log(10, 'info', 'worker 4 ready'),
      query(4, 'select now()'),
      wanted(http(0.1, 'GET', 'http://ledger.internal/accounts/4', undefined, 'error')),
    ]),
    trail('steady traffic', 'RangeError: Invalid time value', [
      http(80, 'GET', 'http://search.internal/q', 200),
      http(64, 'GET', 'http://search.internal/q', 200),
      query(50, 'select id from tag where id = any($1)'),
      http(45, 'GET', 'http://search.internal/q', 200),
      log(33, 'info', 'GET /search 200 41ms'),
    ]),
    trail('deadlock', 'QueryFailedError: current transaction is aborted, commands ignored', [
      query(1.8, 'BEGIN'),
      query(1.7, 'update stock set held = held + 1 where sku = $1'),
      wanted(log(0.9, 'warn', 'deadlock detected, process 4412 waits for ShareLock')),
      query(0.7, 'select sum(total) from cart_item where cart_id = $1'),
    ]),
    trail('not found in info', "TypeError: Cannot destructure property 'name' of 'user' as it is null.", [
      http(5, 'POST', 'http://directory.internal/users', 201, 'info'),
      log(4.9, 'info', 'created user 77'),
      wanted(http(0.05, 'GET', 'http://directory.internal/users/77', 404, 'info')),
    ]),
    trail('expired token', 'UnauthorizedError: jwt expired', [
      http(700, 'POST', 'https://login.example.net/token', 200),
      http(12, 'GET', 'https://crm.example.net/contacts', 200),
      wanted(http(1, 'GET', 'https://crm.example.net/contacts?page=2', 401)),
    ]),
    trail('start only', 'AssertionError: the plan must have a price', [
      log(3600, 'info', 'listening on 8080'),
      log(3599, 'info', 'connected to postgres'),
      log(3598, 'info', 'feature flags loaded'),
    ]),
  ],
};
