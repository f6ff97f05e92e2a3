import * as Sentry from '@sentry/browser';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/styles/index.css';
import './page.css';
import { loadConfig } from './config.js';
import { Demo } from './Demo.js';

const root = createRoot(document.getElementById('page') as HTMLElement);

try {
  const config = await loadConfig();
  if (config.dsn) {
    Sentry.init({
      dsn: config.dsn,
      release: 'demo@1.0.0',
      environment: 'demo',
      // The panel on this page reads through the proxy; its own requests are not part of anybody's trail.
      beforeBreadcrumb: (crumb) => (String(crumb.data?.url ?? '').includes('/crashboard/') ? null : crumb),
      // Engines word one broken line in their own way: without this, three browsers make three issues of it.
      beforeSend: (event, { originalException }) =>
        originalException instanceof TypeError
          ? { ...event, fingerprint: ['receipt', originalException.name] }
          : event,
      initialScope: { tags: { page: 'demo' }, user: { id: 'demo-visitor' } },
    });
  }
  root.render(
    <StrictMode>
      <Demo config={config} />
    </StrictMode>,
  );
} catch (error) {
  root.render(
    <p className="demo-failed" role="alert">
      The demo could not start: {error instanceof Error ? error.message : String(error)}
    </p>,
  );
}
