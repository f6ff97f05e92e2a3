import { type Dialect, type Step, step, trail, wanted, wholeSeconds } from './trail.js';

const net = (before: number, method: string, url: string, status: number): Step =>
  step(before, { type: 'info', category: 'net.http', data: { method, url, status } });
const sql = (before: number, message: string): Step =>
  step(before, { category: 'sql.active_record', message, data: { cached: false } });
const log = (before: number, level: string, message: string): Step =>
  step(before, { category: 'rails.logger', level, message });
const action = (before: number, controller: string, name: string, status?: number): Step =>
  step(before, {
    category:
      status === undefined ? 'start_processing.action_controller' : 'process_action.action_controller',
    data: { controller, action: name, ...(status !== undefined && { status }) },
  });

export const ruby: Dialect = {
  platform: 'ruby',
  stamp: wholeSeconds,
  trails: [
    trail('shipping is down', "NoMethodError: undefined method 'cost' for nil", [
      action(4, 'OrdersController', 'update'),
      sql(4, 'SELECT "orders".* FROM "orders" WHERE "orders"."id" = $1'),
      wanted(net(2, 'GET', 'https://shipping.example.net/rates', 503)),
      log(1, 'info', 'using flat rate'),
    ]),
    trail(
      'validation in a transaction',
      'ActiveRecord::RecordNotUnique: duplicate key in index_vouchers_on_code',
      [
        action(2, 'VouchersController', 'create'),
        sql(2, 'SELECT 1 FROM sessions'),
        sql(1, 'BEGIN'),
        wanted(sql(0, 'INSERT INTO "vouchers" ("code") VALUES ($1)')),
      ],
    ),
    trail('slow then gone', 'Rack::Timeout::RequestTimeoutException: Request ran for longer than 15000ms', [
      action(15, 'ReportsController', 'show'),
      wanted(log(9, 'warning', 'slow query on reports: 6012ms, lock wait timeout')),
      log(1, 'info', 'rendering reports/show'),
    ]),
    trail('a usual page', "NoMethodError: undefined method 'each' for nil", [
      action(1, 'HomeController', 'index'),
      sql(1, 'SELECT "banners".* FROM "banners"'),
      log(0, 'info', 'Rendered home/_hero.html.erb'),
    ]),
    trail('mail key refused', 'Net::SMTPAuthenticationError: 535 authentication failed', [
      action(3, 'InvitesController', 'create', 200),
      net(2, 'GET', 'https://vault.example.net/health', 200),
      wanted(net(1, 'GET', 'https://vault.example.net/secrets/mail', 403)),
      log(0, 'info', 'sending invitation'),
    ]),
    trail(
      'job without its file',
      'Errno::ENOENT: No such file or directory @ rb_sysopen - /tmp/import-9.csv',
      [
        log(20, 'info', 'Performing ImportJob'),
        wanted(log(12, 'error', 'download of import-9.csv was interrupted')),
        sql(2, 'UPDATE "imports" SET "state" = $1'),
      ],
    ),
    trail('search index answers otherwise', "NoMethodError: undefined method '[]' for nil", [
      ...[40, 30, 20, 10].map((before) => net(before, 'POST', 'http://search.internal/items/_search', 200)),
      log(5, 'info', 'cache miss'),
      wanted(net(1, 'POST', 'http://search.internal/items/_search', 400)),
    ]),
    trail('deployed an hour ago', 'FrozenError: can not modify frozen String', [
      log(3500, 'info', 'Puma starting in cluster mode'),
      log(3400, 'info', 'Worker 1 booted'),
      action(600, 'HealthController', 'show', 200),
    ]),
    trail('sanctions list', 'Sanctions::Unavailable: no list', [
      action(6, 'PayoutsController', 'create'),
      sql(5, 'SELECT "payouts".* FROM "payouts"'),
      wanted(log(2, 'info', 'sanctions list refresh failed, retry in 60s')),
      log(1, 'info', 'screening payout 4'),
    ]),
  ],
};
