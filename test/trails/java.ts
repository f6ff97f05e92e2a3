import { type Dialect, iso, type Step, step, trail, wanted } from './trail.js';

const log = (before: number, name: string, level: string, message: string): Step =>
  step(before, { type: 'debug', category: `com.example.${name}`, level, message });
const http = (before: number, method: string, url: string, status?: number): Step =>
  step(before, {
    type: 'http',
    category: 'http',
    data: { method, url, ...(status !== undefined && { status_code: status }) },
  });
const sql = (before: number, message: string): Step =>
  step(before, { type: 'query', category: 'db', message });

export const java: Dialect = {
  platform: 'java',
  stamp: iso,
  trails: [
    trail('ledger fails', 'IllegalStateException: booking 8812 is not open', [
      log(3, 'ledger.LedgerService', 'info', 'booking 8812'),
      wanted(http(1.8, 'POST', '/ledger/entries', 500)),
      log(0.5, 'web.Filter', 'info', 'request took 1400 ms'),
    ]),
    trail('pool is empty', 'CannotGetJdbcConnectionException: Failed to obtain JDBC Connection', [
      http(30, 'GET', '/orders'),
      sql(29, 'select o from orders o where o.id = ?'),
      wanted(
        step(2, {
          category: 'com.zaxxer.hikari.pool.HikariPool',
          level: 'warning',
          message: 'ledger-pool - Connection is not available, request timed out after 30000ms',
        }),
      ),
      log(1, 'orders.OrderController', 'info', 'loading order 9'),
    ]),
    trail('fallback chosen', 'NullPointerException: Cannot invoke "Rate.value()" because "rate" is null', [
      http(5, 'GET', '/quote/4'),
      log(4.9, 'quote.QuoteService', 'info', 'quoting 4'),
      wanted(log(0.9, 'quote.RateClient', 'warning', 'rate service refused the connection, rate is missing')),
      log(0.4, 'quote.QuoteService', 'info', 'pricing'),
    ]),
    trail('requests as ever', 'IllegalArgumentException: page must not be negative', [
      http(3, 'GET', '/catalog'),
      log(2.9, 'catalog.CatalogController', 'info', 'list'),
      sql(2.8, 'select c from category c'),
      log(2.7, 'catalog.CatalogController', 'debug', '12 categories'),
    ]),
    trail(
      'optimistic lock',
      'ObjectOptimisticLockingFailureException: Row was updated by another transaction',
      [
        sql(0.9, 'select v from voucher v where v.code = ?'),
        log(0.8, 'voucher.VoucherService', 'info', 'redeeming'),
        wanted(
          log(
            0.3,
            'voucher.VoucherService',
            'error',
            'lost update on voucher ABC, version 4 expected, was 5',
          ),
        ),
        sql(0.2, 'select 1'),
      ],
    ),
    trail('login provider says no', 'AccessDeniedException: Access is denied', [
      http(12, 'POST', 'https://sso.example.net/introspect', 200),
      http(8, 'POST', 'https://sso.example.net/introspect', 200),
      wanted(http(0.6, 'POST', 'https://sso.example.net/introspect', 403)),
      log(0.5, 'security.Filter', 'debug', 'anonymous'),
    ]),
    trail('kafka rebalance', 'CommitFailedException: Offset commit cannot be completed', [
      log(600, 'Consumer', 'info', 'assigned partitions 0, 1, 2'),
      log(45, 'Consumer', 'info', 'polled 500'),
      wanted(log(4, 'Consumer', 'warning', 'poll timeout has expired, leaving the group')),
      log(2, 'Consumer', 'info', 'committing offset 4411'),
    ]),
    trail('template of the shop', 'TemplateInputException: Error resolving template [cart/summary]', [
      log(9, 'web.Filter', 'info', 'GET /cart'),
      sql(8.9, 'select i from item i where i.cart = ?'),
      wanted(log(0.2, 'web.CartController', 'info', 'view cart/summary chosen')),
      log(0.1, 'web.Filter', 'info', 'writing response'),
    ]),
    trail('startup only', 'UnsupportedOperationException: not implemented', [
      log(900, 'Application', 'info', 'Started Application in 4.1 seconds'),
      log(840, 'Scheduler', 'info', 'tick'),
      log(780, 'Scheduler', 'info', 'tick'),
      log(720, 'Scheduler', 'info', 'tick'),
    ]),
  ],
};
