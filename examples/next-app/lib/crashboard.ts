import { createProxyHandler } from 'crashboard/proxy';

export const crashboard = createProxyHandler({
  basePath: '/api/crashboard',
  upstream: process.env.SENTRY_URL ?? 'https://sentry.io',
  token: () => process.env.SENTRY_AUTH_TOKEN ?? '',
  organization: 'acme',
  vendor: 'sentry',
  // Your own login. With Auth.js: `const session = await auth(); return session ? { role: 'staff' } : undefined`.
  authorize: (request) =>
    request.headers.get('cookie')?.includes('session=') ? { role: 'staff' } : undefined,
});
