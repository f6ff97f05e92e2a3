import { createServer, type Server } from 'node:http';
import { createProxyHandler, toNodeListener } from 'crashboard/proxy';

/** Crashboard's proxy in plain Node: panels on the same origin use `baseUrl: '/crashboard'`. */
export function createApp(env: NodeJS.ProcessEnv = process.env): Server {
  const crashboard = toNodeListener(
    createProxyHandler({
      upstream: env.SENTRY_URL ?? 'https://sentry.io',
      token: env.SENTRY_AUTH_TOKEN ?? '',
      organization: env.SENTRY_ORG ?? '',
      vendor: 'sentry',
      // Who may read: answer from your own session, or undefined for nobody.
      authorize: (request) =>
        request.headers.get('cookie')?.includes('session=') ? { role: 'staff' } : undefined,
    }),
  );
  return createServer((request, response) => {
    if (request.url?.startsWith('/crashboard/')) return crashboard(request, response);
    response.writeHead(404).end();
  });
}
