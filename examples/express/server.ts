import { createProxyHandler, toNodeListener } from 'crashboard/proxy';
import express, { type Express } from 'express';

/** Crashboard's proxy in Express. It may stand before or after `express.json()`. */
export function createApp(env: NodeJS.ProcessEnv = process.env): Express {
  const app = express();
  app.use(express.json());
  app.use(
    '/crashboard',
    toNodeListener(
      createProxyHandler({
        upstream: env.SENTRY_URL ?? 'https://sentry.io',
        token: env.SENTRY_AUTH_TOKEN ?? '',
        organization: env.SENTRY_ORG ?? '',
        vendor: 'sentry',
        basePath: '/crashboard',
        allow: 'triage',
        authorize: (request) =>
          request.headers.get('cookie')?.includes('session=')
            ? { role: 'staff', actor: { email: 'ann@example.com' } }
            : undefined,
      }),
    ),
  );
  return app;
}
