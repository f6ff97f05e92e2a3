import type { Profile } from './profile.js';

/** The web application that people sign up with. Its errors are all told, see `stories/`. */
export const accounts: Profile = {
  platform: 'python',
  slug: 'accounts-web',
  name: 'Accounts Web',
  package: 'accounts',
  sdk: { name: 'sentry.python.django', version: '2.39.0' },
  mechanism: 'django',
  transaction: '/signup',
  serverName: 'accounts-7d9f-x2kq',
  contexts: {
    runtime: { name: 'CPython', version: '3.13.7', build: '3.13.7 (main, Aug 14 2026)', type: 'runtime' },
    browser: { name: 'Chrome', version: '141.0', type: 'browser' },
    os: { name: 'Android', version: '16', type: 'os' },
  },
  modules: { django: '5.2.7', psycopg: '3.2.10', redis: '6.4.0', requests: '2.32.5' },
  tags: {
    browser: ['Chrome 141.0', 'Safari 19.1', 'Firefox 144.0', 'Edge 141.0'],
    os: ['Android 16', 'iOS 19.2', 'Windows 11', 'macOS 16.1'],
    locale: ['en-GB', 'pt-PT', 'de-DE', 'ja-JP'],
  },
  callers: [
    {
      function: 'inner',
      module: 'django.core.handlers.exception',
      filename: 'django/core/handlers/exception.py',
      absPath: '/usr/local/lib/python3.13/site-packages/django/core/handlers/exception.py',
      line: 55,
      inApp: false,
      source: [
        '        try:',
        '            response = get_response(request)',
        '        except Exception as exc:',
      ],
      at: 1,
    },
    {
      function: '_get_response',
      module: 'django.core.handlers.base',
      filename: 'django/core/handlers/base.py',
      absPath: '/usr/local/lib/python3.13/site-packages/django/core/handlers/base.py',
      line: 197,
      inApp: false,
      source: [
        '                response = wrapped_callback(',
        '                    request, *callback_args, **callback_kwargs',
      ],
      at: 0,
    },
  ],
  sites: [],
  crumbs: [
    {
      before: 0.21,
      category: 'redis',
      type: 'query',
      message: "GET 'session:6d1f'",
      data: { 'redis.command': 'GET' },
    },
    {
      before: 0.19,
      category: 'query',
      type: 'query',
      message: 'SELECT … FROM accounts_session WHERE key = %s',
    },
  ],
  request: {
    url: 'https://accounts.acme.example/account',
    method: 'GET',
    headers: { Accept: 'text/html', Host: 'accounts.acme.example', 'User-Agent': 'Mozilla/5.0 (Android 16)' },
  },
};
