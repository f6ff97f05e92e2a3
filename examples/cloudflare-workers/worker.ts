import { createProxyHandler, type ProxyHandler } from 'crashboard/proxy';

interface Env {
  readonly SENTRY_URL: string;
  /** A secret: `wrangler secret put SENTRY_AUTH_TOKEN`. */
  readonly SENTRY_AUTH_TOKEN: string;
  readonly SENTRY_ORG: string;
}

let crashboard: ProxyHandler | undefined;

/** Crashboard's proxy as a Worker. One handler per isolate, so that panels share calls under way. */
const worker = {
  fetch(request: Request, env: Env): Promise<Response> {
    crashboard ??= createProxyHandler({
      upstream: env.SENTRY_URL,
      token: env.SENTRY_AUTH_TOKEN,
      organization: env.SENTRY_ORG,
      vendor: 'sentry',
      authorize: (asked) =>
        asked.headers.get('cookie')?.includes('session=') ? { role: 'staff' } : undefined,
    });
    return crashboard(request);
  },
};

export default worker;
