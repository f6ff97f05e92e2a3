import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../client/createClient.js';
import type { Client } from '../../client/types/client.js';
import { useProjects } from '../../hooks/index.js';
import { RelativeTime } from '../internal/time/RelativeTime.js';
import { CrashboardProvider } from './CrashboardProvider.js';
import { CrashboardUIConfig } from './CrashboardUIConfig.js';

const DAY = 86_400_000;
const AGE = 4_000_000;

/** A server whose clock is this much ahead of the reader's. */
function clientOf(ahead: number): Client {
  return createClient({
    baseUrl: 'https://errors.example',
    organization: 'acme',
    vendor: 'sentry',
    fetch: () =>
      Promise.resolve(new Response('[]', { headers: { date: new Date(Date.now() + ahead).toUTCString() } })),
  });
}

function Age({ at }: { at: number }) {
  const { status } = useProjects();
  return (
    <p>
      {status}: <RelativeTime at={new Date(at).toISOString()} />
    </p>
  );
}

describe('CrashboardProvider', () => {
  it.each([
    ['a day late', DAY],
    ['a day early', -DAY],
    ['right', 0],
  ])('tells ages by the server’s clock where the reader’s is %s', async (_, ahead) => {
    render(
      <CrashboardProvider client={clientOf(ahead)}>
        <Age at={Date.now() + ahead - AGE} />
      </CrashboardProvider>,
    );
    expect(await screen.findByText(/success/)).toHaveTextContent('1 hr. ago');
  });

  it('leaves a host’s own present as it is', async () => {
    const now = Date.now();
    render(
      <CrashboardUIConfig now={() => now}>
        <CrashboardProvider client={clientOf(DAY)}>
          <Age at={now - AGE} />
        </CrashboardProvider>
      </CrashboardUIConfig>,
    );
    expect(await screen.findByText(/success/)).toHaveTextContent('1 hr. ago');
  });
});
