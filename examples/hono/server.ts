import { createProxyHandler } from 'crashboard/proxy';
import { Hono } from 'hono';

/** Crashboard's proxy in Hono, on any runtime. */
export function createApp(env: { readonly [name: string]: string | undefined } = process.env): Hono {
  const crashboard = createProxyHandler({
    upstream: env.SENTRY_URL ?? 'https://sentry.io',
    token: env.SENTRY_AUTH_TOKEN ?? '',
    organization: env.SENTRY_ORG ?? '',
    vendor: 'sentry',
    authorize: (request) =>
      request.headers.get('cookie')?.includes('session=') ? { role: 'staff' } : undefined,
  });
  const app = new Hono();
  app.all('/crashboard/*', (context) => crashboard(context.req.raw));
  return app;
}
