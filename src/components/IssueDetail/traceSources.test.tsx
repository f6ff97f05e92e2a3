import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../client/createClient.js';
import { createLocalClient } from '../../client/createLocalClient.js';
import { CrashboardProvider } from '../../hooks/index.js';
import { DEFAULT_SCOPE } from '../../model/index.js';
import { createSandbox } from '../../testing/sandbox/sandbox.js';
import { IssueDetail } from './index.js';

const asked: string[] = [];
async function showFirst(client: ReturnType<typeof createClient>): Promise<void> {
  const { items } = await client.listIssues(DEFAULT_SCOPE);
  const issueRef = items[0]?.ref;
  if (!issueRef) throw new Error('no issue');
  render(
    <CrashboardProvider client={client}>
      <IssueDetail issueRef={issueRef} hiddenSections={['tags', 'events', 'activity', 'raw', 'details']} />
    </CrashboardProvider>,
  );
}

describe('what the trace of an event knows, beside its breadcrumbs (ANC-03)', () => {
  it('is fetched when the reader asks, in one request for errors and spans', async () => {
    const sandbox = createSandbox({ seed: 1 });
    const client = createClient({
      vendor: 'sentry',
      baseUrl: 'https://errors.example',
      organization: 'acme',
      fetch: async (request: Request) => {
        asked.push(new URL(request.url).pathname);
        return sandbox.upstream(request);
      },
    });
    await showFirst(client);
    const spans = await screen.findByRole('button', { name: 'Spans' });
    const traces = () => asked.filter((path) => /\/trace\//.test(path)).length;
    expect(traces()).toBe(0);
    await userEvent.click(spans);
    await waitFor(() => expect(screen.getByRole('button', { name: /^Spans \d/ })).toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: 'Errors of the trace' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Errors of the trace (?:\d|none)/ })).toBeInTheDocument(),
    );
    expect(traces()).toBe(1);
  });

  it('is not offered where the server has no traces', async () => {
    const event = {
      event_id: 'b'.repeat(32),
      contexts: { trace: { trace_id: 'c'.repeat(32) } },
      breadcrumbs: [{ category: 'ui.click', message: 'button.pay' }],
      exception: { values: [{ type: 'TypeError', value: 'x' }] },
    };
    await showFirst(createLocalClient({ events: [event] }));
    expect((await screen.findAllByText('button.pay'))[0]).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Spans|of the trace/ })).not.toBeInTheDocument();
  });
});
