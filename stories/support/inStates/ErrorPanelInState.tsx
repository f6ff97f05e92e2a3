import { type ReactElement, useMemo } from 'react';
import { createClient } from '../../../src/client/index.js';
import { ErrorPanel } from '../../../src/components/ErrorPanel/index.js';
import { CrashboardProvider } from '../../../src/hooks/index.js';
import { BUILDER_NOW } from '../../../src/testing/builders/index.js';
import { createSandbox, type FaultKind } from '../../../src/testing/index.js';
import type { PanelState } from './panelStates.js';

/** How the server goes wrong in a state. */
const FAULTS: { readonly [state in PanelState]?: FaultKind } = {
  Loading: 'slow',
  Unreachable: 'network',
  SignedOut: 'unauthorized',
  Forbidden: 'forbidden',
  NotFound: 'notFound',
  RateLimited: 'rateLimited',
  Overloaded: 'overloaded',
  ServerFailed: 'serverError',
  Unreadable: 'htmlLogin',
};

/** The page as a reader meets it: a client, and a server that misbehaves. */
export function ErrorPanelInState({ state }: { state: PanelState }): ReactElement {
  const client = useMemo(() => clientIn(state), [state]);
  return (
    <CrashboardProvider client={client}>
      <ErrorPanel
        height={320}
        showQueues={false}
        actions={state === 'ReadOnly' ? [] : ['resolve', 'archive']}
        defaultScope={state === 'NoMatch' ? { query: 'is:unresolved nothing-is-called-so' } : undefined}
      />
    </CrashboardProvider>
  );
}

function clientIn(state: PanelState): ReturnType<typeof createClient> {
  const sandbox = createSandbox({
    now: () => BUILDER_NOW,
    world: state === 'Empty' ? 'empty' : { issues: 12 },
  });
  const kind = FAULTS[state];
  if (kind) sandbox.fault({ kind, ...(kind === 'slow' && { delayMs: 86_400_000 }) });
  return createClient({
    vendor: sandbox.vendor,
    baseUrl: 'https://sandbox.example',
    organization: sandbox.organization,
    // A story shows the failure at once instead of trying again first.
    retry: { attempts: 1, budgetMs: 0 },
    now: () => BUILDER_NOW,
    fetch: (given) => {
      const request = new Request(given);
      request.headers.set('Authorization', `Bearer ${sandbox.token}`);
      return sandbox.fetch(request);
    },
  });
}
