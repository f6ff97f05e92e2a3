import { createProxyHandler } from 'crashboard/proxy';

/** Crashboard's proxy as a route handler: panels use `baseUrl: '/api/crashboard'`. */
const crashboard = createProxyHandler({
  basePath: '/api/crashboard',
  upstream: process.env.SENTRY_URL ?? 'https://sentry.io',
  token: () => process.env.SENTRY_TOKEN ?? '',
  organization: process.env.SENTRY_ORG ?? 'acme',
  vendor: 'sentry',
  // With Auth.js: `const session = await auth(); return session ? { role: 'staff' } : undefined`.
  authorize: (request) =>
    request.headers.get('cookie')?.includes('session=') ? { role: 'staff' } : undefined,
});

/** Not at build time, and never from Next's cache. */
export const dynamic = 'force-dynamic';

export {
  crashboard as DELETE,
  crashboard as GET,
  crashboard as OPTIONS,
  crashboard as POST,
  crashboard as PUT,
};
