import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { createClient } from '../../client/createClient.js';
import { CrashboardError } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import { DEFAULT_SCOPE, type IssueScope } from '../../model/index.js';
import { decodeViewState, encodeViewState } from '../config/index.js';
import { IssueQueues, IssueQueuesView, type IssueQueuesViewProps, queueViewState } from './index.js';

const NOW = Date.parse('2026-06-30T21:05:00.000Z');

function show(client: Client, onScopeChange = vi.fn()) {
  function Queues() {
    const [scope, setScope] = useState<IssueScope>(DEFAULT_SCOPE);
    return (
      <IssueQueues
        scope={scope}
        onScopeChange={(next) => {
          onScopeChange(next);
          setScope(next);
        }}
      />
    );
  }
  return render(
    <CrashboardProvider client={client}>
      <Queues />
    </CrashboardProvider>,
  );
}

const names = () => screen.getAllByRole('button').map((button) => button.textContent?.trim());
const chosen = () => screen.getAllByRole('button').filter((button) => button.getAttribute('aria-current'));

describe('queues of a server', () => {
  it('are counted like the list they lead to, and lead there', async () => {
    const { client } = sandboxClient({ now: () => NOW });
    const onScopeChange = vi.fn();
    const { container } = show(client, onScopeChange);
    const regressed = await screen.findByRole('button', { name: /^Regressed \d+/ });
    const page = await client.listIssues({ ...DEFAULT_SCOPE, query: 'is:regressed' }, { pageSize: 1 });
    expect(regressed).toHaveTextContent(String(page.total));
    expect(page.total).toBeGreaterThan(0);
    expect(chosen()[0]?.textContent).toMatch(/^Open/);
    await userEvent.click(regressed);
    expect(onScopeChange).toHaveBeenLastCalledWith({ ...DEFAULT_SCOPE, query: 'is:regressed' });
    expect(chosen()).toEqual([regressed]);
    await userEvent.click(screen.getByRole('button', { name: 'High impact' }));
    expect(onScopeChange).toHaveBeenLastCalledWith({ ...DEFAULT_SCOPE, sort: 'impact' });
    await expectNoAxeViolations(container);
  });

  it('show no number where the server does not count, and never 0 for it', async () => {
    const listIssues = vi.fn<Client['listIssues']>(async () => ({
      items: [],
      skipped: 0,
      nextCursor: 'more',
    }));
    show(fakeClient({ listIssues }));
    await waitFor(() => expect(listIssues).toHaveBeenCalled());
    expect(names()).toContain('Regressed');
    expect(names().join()).not.toMatch(/\d/);
  });

  it('are absent where the server ignores or refuses their search', async () => {
    show(
      fakeClient({
        async listIssues({ query }) {
          if (query.includes('is:escalating'))
            throw new CrashboardError('server', 'no', { status: 400, hint: 'query' });
          const ignoredTokens = query.includes('firstSeen') ? ['firstSeen:-7d'] : [];
          return { items: [], skipped: 0, total: 3, ignoredTokens };
        },
      }),
    );
    await screen.findByRole('button', { name: /^Open 3/ });
    expect(names().join()).not.toMatch(/Escalating|New this sprint/);
  });

  it('stay when counting fails for a passing reason', async () => {
    const listIssues = vi.fn<Client['listIssues']>().mockRejectedValue(new CrashboardError('network', 'no'));
    show(fakeClient({ listIssues }));
    await waitFor(() => expect(listIssues).toHaveBeenCalled());
    expect(names()).toContain('Regressed');
  });

  it('offer nothing "assigned to me" to nobody', async () => {
    show(
      fakeClient({
        listIssues: async () => ({ items: [], skipped: 0, total: 1 }),
        serverInfo: async () => ({ vendor: 'sentry', can: [], projects: 'all', via: 'proxy' }),
      }),
    );
    await screen.findByRole('button', { name: /^Open 1/ });
    expect(names().join()).not.toMatch(/Assigned to me/);
  });
});

describe('queues of servers that can do less', () => {
  const clientOfVendor = (vendor: string, empty: unknown): Client =>
    createClient({
      vendor,
      baseUrl: 'https://errors.example',
      organization: 'acme',
      fetch: async () =>
        new Response(JSON.stringify(empty), { headers: { 'Content-Type': 'application/json' } }),
    });

  it.each([
    ['bugsink', { results: [], next: null, previous: null }, ['Open', 'New this sprint']],
    ['glitchtip', [], ['Open']],
  ])('are those that %s can search for', async (vendor, empty, wanted) => {
    show(clientOfVendor(vendor, empty));
    await waitFor(() => expect(names().map((name) => name?.replace(/ \d+.*$/, ''))).toEqual(wanted), {
      timeout: 10_000,
    });
  });
});

describe('IssueQueuesView', () => {
  const props: IssueQueuesViewProps = {
    queues: [{ name: 'open', count: 1000, isCapped: true }, { name: 'new' }],
    value: 'open',
    onValueChange: () => {},
  };

  it('says that the server stopped counting', () => {
    render(<IssueQueuesView {...props} variant="rail" />);
    expect(screen.getByRole('button', { name: 'Open at least 1,000 issues' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'New this sprint' })).toBeVisible();
  });

  it('is a select where there is no room for a rail', async () => {
    const onValueChange = vi.fn();
    render(<IssueQueuesView {...props} variant="select" value={undefined} onValueChange={onValueChange} />);
    const select = screen.getByRole('combobox', { name: 'Queues' });
    expect(select).toHaveDisplayValue('Custom search');
    await userEvent.selectOptions(select, 'Open (1,000+)');
    expect(onValueChange).toHaveBeenCalledWith('open');
  });
});

describe('a view state of a queue', () => {
  it('survives a link', () => {
    const state = queueViewState('new', { sprintDays: 14 });
    expect(state.scope?.query).toBe('is:unresolved firstSeen:-14d');
    expect(decodeViewState(encodeViewState(state))).toEqual(state);
    expect(decodeViewState(encodeViewState(queueViewState('highImpact'))).scope?.sort).toBe('impact');
  });
});
