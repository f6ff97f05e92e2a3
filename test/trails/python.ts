import { type Dialect, iso, type Step, step, trail, wanted } from './trail.js';

const http = (before: number, method: string, url: string, status: number, reason: string): Step =>
  step(before, { type: 'http', category: 'httplib', data: { method, url, status_code: status, reason } });
const log = (before: number, category: string, level: string, message: string): Step =>
  step(before, { type: 'log', category, level, message });
const query = (before: number, message: string): Step => step(before, { category: 'query', message });
const redis = (before: number, message: string): Step =>
  step(before, { type: 'redis', category: 'redis', message, data: { 'redis.is_cluster': false } });

export const python: Dialect = {
  platform: 'python',
  stamp: iso,
  trails: [
    trail(
      'signed up too early',
      "AttributeError: 'NoneType' object has no attribute 'email'",
      [
        redis(1.92, "INCR 'throttle:signup'"),
        query(1.9, 'SELECT 1 FROM accounts_blocked_domain WHERE domain = %s'),
        http(1.62, 'POST', 'https://captcha.example.net/verify', 200, 'OK'),
        log(1.6, 'app.forms', 'info', 'sign-up form is valid (plan=team)'),
        http(0.71, 'POST', '/api/user', 202, 'Accepted'),
        query(0.7, 'INSERT INTO accounts_profile (user_id, plan) VALUES (%s, %s)'),
        log(0.69, 'app.accounts', 'info', 'created user 90431, state pending'),
        wanted(http(0.02, 'GET', '/api/user/90431', 404, 'Not Found')),
      ],
      ['signup_view', 'create_account', 'send_welcome'],
    ),
    trail('rates are away', "KeyError: 'USD'", [
      log(2.9, 'celery', 'info', 'Task pricing.tasks.refresh received'),
      query(2.6, 'SELECT price.id, price.net FROM price WHERE price.id = %s'),
      wanted(http(1.9, 'GET', 'https://rates.example.net/USD', 502, 'Bad Gateway')),
      log(0.3, 'pricing.rates', 'warning', 'falling back to the rate of yesterday'),
    ]),
    trail(
      'the query of the constraint',
      'IntegrityError: duplicate key value violates unique constraint "accounts_user_email_key"',
      [
        redis(0.4, "GET 'session:6d1f'"),
        query(0.38, 'SELECT key FROM sessions WHERE key = %s'),
        query(0.2, 'SELECT id FROM plan WHERE id = %s'),
        wanted(query(0.01, 'UPDATE accounts_user SET email = %s WHERE id = %s')),
      ],
    ),
    trail('quiet worker', 'ZeroDivisionError: division by zero', [
      log(2.1, 'celery.worker.strategy', 'info', 'Task reports.daily[4c] received'),
      query(1.9, 'SELECT count(*) FROM orders WHERE day = %s'),
      query(1.7, 'SELECT count(*) FROM visits WHERE day = %s'),
      log(1.6, 'reports', 'info', 'counted two days'),
    ]),
    trail('a log of level info tells it', 'ValueError: model returned no rows', [
      log(60, 'app', 'info', 'request started'),
      query(59, 'SELECT * FROM experiment'),
      wanted(log(3, 'app.model', 'info', 'could not load weights, using defaults')),
      log(1, 'app', 'info', 'scoring 40 rows'),
    ]),
    trail('subprocess failed', 'FileNotFoundError: out.pdf', [
      log(8, 'app.print', 'info', 'rendering invoice 9'),
      step(4, { type: 'subprocess', category: 'subprocess', message: 'wkhtmltopdf in.html out.pdf' }),
      wanted(log(1.2, 'app.print', 'error', 'renderer exited with code 1')),
      query(0.6, 'SELECT 1'),
    ]),
    trail('its own error logged', "KeyError: 'locale'", [
      query(0.9, 'SELECT * FROM profile WHERE id = %s'),
      wanted(http(0.5, 'GET', 'http://settings.internal/profile/31', 500, 'Internal Server Error')),
      log(0.01, 'django.request', 'error', "KeyError: 'locale'"),
    ]),
    trail('an old failure that was mended', 'TypeError: unsupported operand type(s) for +', [
      http(240, 'GET', 'http://billing.internal/health', 503, 'Service Unavailable'),
      http(230, 'GET', 'http://billing.internal/health', 200, 'OK'),
      http(120, 'GET', 'http://billing.internal/invoices', 200, 'OK'),
      query(30, 'SELECT * FROM invoice'),
      log(20, 'app', 'info', 'adding 3 invoices'),
    ]),
    trail('status changed in info', 'JSONDecodeError: Expecting value: line 1 column 1 (char 0)', [
      ...[9, 8, 7, 6].map((before) => http(before, 'GET', 'http://stock.internal/sku', 200, 'OK')),
      log(5, 'stock', 'info', 'synchronized 4 pages'),
      wanted(http(0.2, 'GET', 'http://stock.internal/sku', 429, 'Too Many Requests')),
      log(0.1, 'stock', 'info', 'parsing page 5'),
    ]),
  ],
};
