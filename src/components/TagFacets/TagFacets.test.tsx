import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CrashboardError } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import type { TagFacet } from '../../model/index.js';
import { buildTagFacet } from '../../testing/builders/index.js';
import { TagFacets } from './index.js';

const NOTHING_KNOWN = {};
const CAN_COMPARE = { 'tags.baseline': { state: 'yes', why: 'vendor' } } as const;
const issue = { source: 'test', project: 'shop', id: '7' };

function clientWith(listTagFacets: Client['listTagFacets']): Client {
  return {
    id: 'test',
    capabilities: { get: () => NOTHING_KNOWN, subscribe: () => () => {} },
    listTagFacets,
  } as unknown as Client;
}

describe('TagFacets', () => {
  it('asks for the facets of its issue and scope, and draws them', async () => {
    const listTagFacets = vi.fn<Client['listTagFacets']>(async () => [buildTagFacet()]);
    render(
      <CrashboardProvider client={clientWith(listTagFacets)}>
        <TagFacets issueRef={issue} scope={{ environments: ['production'] }} keys={['browser']} />
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
        <TagFacets issueRef={issue} />
      </CrashboardProvider>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'browser' })).toBeInTheDocument();
  });

  it('asks for nothing to compare with until the reader does, then says what stands out (TF-N02)', async () => {
    const facet = (safari: number, chrome: number): TagFacet => ({
      key: 'browser',
      total: safari + chrome,
      distinct: 2,
      values: [
        { value: 'Safari 17', count: safari },
        { value: 'Chrome 141', count: chrome },
      ],
    });
    const getTagBaseline = vi.fn<Client['getTagBaseline']>(async () => ({
      events: 400,
      facets: [facet(72, 328)],
      isSample: true,
    }));
    const client = {
      id: 'test',
      capabilities: { get: () => CAN_COMPARE, subscribe: () => () => {} },
      listTagFacets: async () => [facet(150, 62)],
      getTagBaseline,
    } as unknown as Client;
    const onFilter = vi.fn();
    render(
      <CrashboardProvider client={client}>
        <TagFacets issueRef={issue} scope={{ environments: ['production'] }} onFilter={onFilter} />
      </CrashboardProvider>,
    );
    const compare = await screen.findByRole('button', { name: 'Compare with other issues' });
    expect(getTagBaseline).not.toHaveBeenCalled();
    await userEvent.click(compare);
    expect(await screen.findByText('71% here, 18% elsewhere (n = 212)')).toBeInTheDocument();
    expect(getTagBaseline).toHaveBeenCalledOnce();
    expect(getTagBaseline.mock.calls[0]?.[1]).toMatchObject({ environments: ['production'] });
    await userEvent.click(screen.getByRole('button', { name: 'browser: Safari 17' }));
    expect(onFilter).toHaveBeenCalledWith({
      key: 'browser',
      value: 'Safari 17',
      mode: 'include',
      query: 'browser:"Safari 17"',
    });
  });
});
