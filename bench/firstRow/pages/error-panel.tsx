import '../../../src/styles/index.css';
import '../../../src/client/vendors/sentry.js';
import { createRoot } from 'react-dom/client';
import { CrashboardProvider, ErrorPanel } from '../../../src/index.js';

const SERVER = { baseUrl: '/crashboard', organization: 'acme', proxiedVendor: 'sentry' };

createRoot(document.getElementById('page') as HTMLElement).render(
  <CrashboardProvider client={SERVER}>
    <ErrorPanel />
  </CrashboardProvider>,
);
