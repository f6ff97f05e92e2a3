import { render, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect } from 'vitest';
import { createClient } from '../../src/client/createClient.js';
import { CrashboardProvider, CrashboardUIConfig, DEFAULT_SCOPE } from '../../src/index.js';
import type { IssueRef } from '../../src/model/index.js';
import { createSandbox } from '../../src/testing/index.js';

const sandbox = createSandbox({ vendor: 'sentry', seed: 7 });
const client = createClient({
  vendor: 'sentry',
  baseUrl: 'http://sandbox.test',
  organization: sandbox.organization,
  id: 'sandbox',
  fetch(request) {
    request.headers.set('Authorization', `Bearer ${sandbox.token}`);
    return sandbox.fetch(request);
  },
});

/** The first open issue of the sandbox. */
export async function firstIssue(): Promise<IssueRef> {
  const { items } = await client.listIssues({ ...DEFAULT_SCOPE, query: 'is:unresolved' }, {});
  const [issue] = items;
  if (!issue) throw new Error('the sandbox has issues');
  return issue.ref;
}

/** Draws a panel over the sandbox. */
export function showPanel(panel: ReactElement): HTMLElement {
  const { container } = render(
    <CrashboardUIConfig locale="en" timeZone="UTC">
      <CrashboardProvider client={client}>{panel}</CrashboardProvider>
    </CrashboardUIConfig>,
  );
  return container;
}

/** Waits for a part of the panel, and for everything that is on its way. */
export function settled(root: Element, part: string): Promise<void> {
  return waitFor(
    () => {
      expect(root.querySelector(part)).not.toBeNull();
      expect(root.querySelector('[aria-busy="true"]')).toBeNull();
    },
    { timeout: 15_000 },
  );
}
