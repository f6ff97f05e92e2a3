import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CrashboardError } from '../../client/errors.js';
import type { Client } from '../../client/types.js';
import { CrashboardProvider } from '../../hooks/index.js';
import { buildTagFacet } from '../../testing/builders/index.js';
import { TagFacets } from './index.js';

const issue = { source: 'test', project: 'shop', id: '7' };

function clientWith(listTagFacets: Client['listTagFacets']): Client {
  return {
    id: 'test',
    capabilities: { get: () => ({}), subscribe: () => () => {} },
    listTagFacets,
  } as unknown as Client;
}

describe('TagFacets', () => {
  it('asks for the facets of its issue and scope, and draws them', async () => {
    const listTagFacets = vi.fn<Client['listTagFacets']>(async () => [buildTagFacet()]);
    render(
      <CrashboardProvider client={clientWith(listTagFacets)}>
        <TagFacets issue={issue} scope={{ environments: ['production'] }} keys={['browser']} />
      </CrashboardProvider>,
    );
    expect(await screen.findByRole('heading', { name: 'browser' })).toBeInTheDocument();
    expect(listTagFacets.mock.calls[0]?.slice(0, 2)).toEqual([
      issue,
      expect.objectContaining({ environments: ['production'], keys: ['browser'] }),
    ]);
  });

  it('says why it failed, and tries again', async () => {
    const listTagFacets = vi.fn<Client['listTagFacets']>();
    listTagFacets.mockRejectedValueOnce(new CrashboardError('forbidden', 'refused', { status: 403 }));
    listTagFacets.mockResolvedValueOnce([buildTagFacet()]);
    render(
      <CrashboardProvider client={clientWith(listTagFacets)}>
        <TagFacets issue={issue} />
      </CrashboardProvider>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'browser' })).toBeInTheDocument();
  });
});
