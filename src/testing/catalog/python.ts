import type { Profile } from './profile.js';

export const python: Profile = {
  platform: 'python',
  slug: 'pricing-worker',
  name: 'Pricing Worker',
  package: 'pricing',
  sdk: { name: 'sentry.python.celery', version: '2.39.0' },
  mechanism: 'celery',
  transaction: 'pricing.tasks.{s}.refresh',
  serverName: 'worker-3',
  contexts: {
    runtime: { name: 'CPython', version: '3.13.7', build: '3.13.7 (main, Aug 14 2026)', type: 'runtime' },
    'celery-job': {
      task_name: 'pricing.tasks.{s}.refresh',
      args: ['8812'],
      kwargs: { force: true },
      type: 'default',
    },
  },
  modules: { celery: '5.5.3', sqlalchemy: '2.0.44', requests: '2.32.5', pydantic: '2.12.0' },
  tags: {
    'celery.queue': ['default', 'priority', 'backfill'],
    runtime: ['CPython 3.13.7', 'CPython 3.12.11'],
    server_name: ['worker-3', 'worker-1', 'worker-2'],
  },
  callers: [
    {
      function: 'trace_task',
      module: 'celery.app.trace',
      filename: 'celery/app/trace.py',
      absPath: '/usr/local/lib/python3.13/site-packages/celery/app/trace.py',
      line: 453,
      inApp: false,
    },
    {
      function: 'refresh',
      module: 'pricing.tasks.{s}',
      filename: 'pricing/tasks/{s}.py',
      absPath: '/srv/pricing/tasks/{s}.py',
      line: 42,
      inApp: true,
      source: [
        '@app.task(bind=True, max_retries=3)',
        'def refresh(self, {s}_id, force=False):',
        '    record = load_{s}({s}_id)',
        '    price = compute(record, force=force)',
        '    store(record, price)',
      ],
      at: 3,
      vars: { self: '<@task: pricing.tasks.{s}.refresh>', '{s}_id': "'8812'", force: 'True' },
    },
  ],
  sites: [
    {
      frame: {
        function: 'compute',
        module: 'pricing.rules.{s}',
        filename: 'pricing/rules/{s}.py',
        absPath: '/srv/pricing/rules/{s}.py',
        line: 118,
        inApp: true,
        source: [
          'def compute(record, *, force=False):',
          '    rules = RULES[record.country]',
          '    base = record.net / record.quantity',
          '    for rule in rules:',
          '        base = rule.apply(base)',
          '    return round(base, 2)',
        ],
        at: 2,
        vars: {
          record: { net: "Decimal('49.90')", quantity: '0', country: "'PT'" },
          rules: ['<Vat 0.23>', '<Coupon SPRING>'],
          force: 'True',
        },
      },
      errors: [
        { type: 'ZeroDivisionError', value: 'division by zero in {s}' },
        { type: 'KeyError', value: "'{s}:PT'" },
        {
          type: 'decimal.InvalidOperation',
          value: "[<class 'decimal.ConversionSyntax'>] for {s}",
          module: 'decimal',
        },
      ],
    },
    {
      frame: {
        function: 'load_{s}',
        module: 'pricing.store',
        filename: 'pricing/store.py',
        absPath: '/srv/pricing/store.py',
        line: 77,
        inApp: true,
        source: [
          'def load_{s}({s}_id):',
          '    with Session() as session:',
          '        query = select({S}).where({S}.id == {s}_id)',
          '        return session.execute(query).scalar_one()',
          '',
        ],
        at: 3,
        vars: { '{s}_id': "'8812'", query: '<Select {s}>', session: '<Session at 0x7f2a>' },
      },
      errors: [
        {
          type: 'NoResultFound',
          value: 'No row was found when one was required ({s})',
          module: 'sqlalchemy.exc',
        },
        {
          type: 'OperationalError',
          value: '(psycopg.OperationalError) server closed the connection unexpectedly during {s} load',
          module: 'sqlalchemy.exc',
          level: 'fatal',
          cause: {
            type: 'OperationalError',
            value: 'server closed the connection unexpectedly',
            module: 'psycopg',
          },
        },
        {
          type: 'UnicodeDecodeError',
          value: "'utf-8' codec can't decode byte 0xe9 in position 11: invalid continuation byte",
        },
      ],
    },
    {
      frame: {
        function: 'fetch_rate',
        module: 'pricing.rates',
        filename: 'pricing/rates.py',
        absPath: '/srv/pricing/rates.py',
        line: 25,
        inApp: true,
        source: [
          'def fetch_rate(code):',
          '    response = http.get(f"{BASE}/{code}", timeout=2)',
          '    response.raise_for_status()',
          '    return Decimal(response.json()["rate"])',
        ],
        at: 2,
        vars: { code: "'USD'", response: '<Response [502]>' },
      },
      errors: [
        {
          type: 'HTTPError',
          value: '502 Server Error: Bad Gateway for url: https://rates.example.net/{s}',
          module: 'requests.exceptions',
          handled: true,
        },
        {
          type: 'ReadTimeout',
          value:
            "HTTPSConnectionPool(host='rates.example.net', port=443): Read timed out for {s}. (read timeout=2)",
          module: 'requests.exceptions',
          level: 'warning',
          handled: true,
        },
        {
          type: 'ValidationError',
          value: '1 validation error for {S}\nrate\n  Input should be greater than 0',
          module: 'pydantic_core',
        },
      ],
    },
  ],
  crumbs: [
    { before: 2.9, category: 'celery', level: 'info', message: 'Task pricing.tasks.{s}.refresh received' },
    {
      before: 2.6,
      category: 'query',
      type: 'query',
      message: 'SELECT {s}.id, {s}.net FROM {s} WHERE {s}.id = %s',
    },
    {
      before: 1.9,
      category: 'httplib',
      type: 'http',
      data: { method: 'GET', url: 'https://rates.example.net/USD', status_code: 502, reason: 'Bad Gateway' },
      level: 'error',
    },
    {
      before: 0.3,
      category: 'pricing.rates',
      level: 'warning',
      message: 'falling back to the rate of yesterday for {s}',
    },
  ],
};
