import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { readyResource, type TagFacet } from '../../model/index.js';
import { TagFacetsView } from './index.js';

const os: TagFacet = {
  key: 'os',
  total: 1000,
  distinct: 30,
  values: [
    { value: 'Windows 11', count: 500 },
    { value: 'macOS 16', count: 5 },
    { value: '', count: 100 },
  ],
};
const url: TagFacet = {
  key: 'url',
  values: [
    { value: 'https://shop.test/cart', count: 2 },
    { value: 'javascript:alert(1)', count: 1 },
  ],
};
const facets = readyResource([os, url], '2026-01-01T00:00:00.000Z');

const values = (key: string): (string | null)[] =>
  within(screen.getByRole('list', { name: `Values of ${key}` }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('.cb-facet-text')?.textContent ?? null);

describe('TagFacetsView', () => {
  it('shows values with shares, tiny ones as less than 1 %, "no value" and "other"', () => {
    render(<TagFacetsView facets={facets} />);
    expect(values('os')).toEqual(['Windows 11', 'macOS 16', 'Not set', 'Other values']);
    const list = within(screen.getByRole('list', { name: 'Values of os' }));
    expect(
      list.getAllByRole('listitem').map((item) => item.querySelector('.cb-facet-share')?.textContent),
    ).toEqual(['50%', '<1%', '10%', '40%']);
    expect(screen.getByText('30 values · 1,000 events')).toBeInTheDocument();
  });

  it('claims no share where the whole is unknown', () => {
    render(<TagFacetsView facets={readyResource([url])} />);
    expect(screen.getAllByText('share unknown')).toHaveLength(2);
    expect(screen.queryByText('0%')).toBeNull();
  });

  it('folds values that redaction left alike, and says how many they were (T10)', () => {
    const email: TagFacet = {
      key: 'user.email',
      total: 20,
      values: [
        ...[5, 4, 3, 2, 1].map((count) => ({ value: '[email]', count })),
        { value: 'ops@', count: 5 },
        { value: '[Filtered]', count: 0 },
      ],
    };
    const user: TagFacet = {
      key: 'user',
      values: [
        { value: 'id:1', label: '[email]', count: 2 },
        { value: 'id:2', label: '[email]', count: 1 },
      ],
    };
    render(<TagFacetsView facets={readyResource([email, user])} onFilter={() => {}} />);
    expect(values('user.email')).toEqual(['redacted: email 5 values', 'ops@', 'redacted']);
    expect(values('user')).toEqual(['id:1', 'id:2']);
    const [first] = screen.getAllByRole('listitem');
    expect(within(first as HTMLElement).getByText('75%')).toBeVisible();
    // No event carries what stands in place of a value.
    expect(within(first as HTMLElement).queryByRole('button')).toBeNull();
  });

  it('says what its numbers come from', () => {
    render(<TagFacetsView facets={readyResource([{ ...os, sample: { from: 100, of: 12_000 } }])} />);
    expect(screen.getByText('Based on the latest 100 of 12,000 events')).toBeInTheDocument();
  });

  it('is plain text without a callback', () => {
    render(<TagFacetsView facets={facets} />);
    expect(screen.queryByRole('button', { pressed: false })).toBeNull();
  });

  it('includes, excludes and takes back, and gives the search clause', async () => {
    const onFilter = vi.fn();
    render(<TagFacetsView facets={facets} onFilter={onFilter} />);
    const include = screen.getByTitle('Only os: Windows 11');
    await userEvent.click(include);
    expect(include).toHaveAttribute('aria-pressed', 'true');
    expect(onFilter).toHaveBeenLastCalledWith({
      key: 'os',
      value: 'Windows 11',
      mode: 'include',
      query: 'os:"Windows 11"',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Exclude os: Windows 11' }));
    expect(include).toHaveAttribute('aria-pressed', 'false');
    expect(onFilter).toHaveBeenLastCalledWith({
      key: 'os',
      value: 'Windows 11',
      mode: 'exclude',
      query: '!os:"Windows 11"',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Exclude os: Windows 11' }));
    expect(onFilter).toHaveBeenLastCalledWith({ key: 'os', value: 'Windows 11', mode: undefined, query: '' });
    expect(screen.queryByRole('list', { name: 'Selected values' })).toBeNull();
  });

  it('filters by events without the tag', async () => {
    const onFilter = vi.fn();
    render(<TagFacetsView facets={facets} onFilter={onFilter} />);
    await userEvent.click(screen.getByTitle('Only os: Not set'));
    expect(onFilter).toHaveBeenLastCalledWith({ key: 'os', value: '', mode: 'include', query: '!has:os' });
  });

  it('leaves the choice to the host that sets it, and copies it as a query', async () => {
    const user = userEvent.setup();
    const onChoicesChange = vi.fn();
    const choices = [
      { key: 'os', value: 'Windows 11', mode: 'include' },
      { key: 'url', value: '', mode: 'exclude' },
    ] as const;
    render(<TagFacetsView facets={facets} choices={choices} onChoicesChange={onChoicesChange} />);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(onChoicesChange).toHaveBeenCalledWith([]);
    expect(screen.getByText('os: Windows 11')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy as search query' }));
    expect(await navigator.clipboard.readText()).toBe('os:"Windows 11" has:url');
  });

  it('searches keys and values', async () => {
    render(<TagFacetsView facets={facets} />);
    await userEvent.type(screen.getByRole('searchbox'), 'mac');
    expect(values('os')).toEqual(['macOS 16', 'Other values']);
    expect(screen.queryByRole('heading', { name: 'url' })).toBeNull();
    await userEvent.type(screen.getByRole('searchbox'), ' nothing');
    expect(screen.getByText('No tag or loaded value contains “mac nothing”.')).toBeInTheDocument();
  });

  it('puts pinned keys first', () => {
    render(<TagFacetsView facets={facets} pinned={['url']} />);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['url', 'os']);
  });

  it('shows more values on demand', async () => {
    render(<TagFacetsView facets={readyResource([os])} valuesPerKey={1} />);
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 more value' }));
    expect(values('os')).toContain('macOS 16');
  });

  it('links addresses, and only those that lead out safely', () => {
    render(<TagFacetsView facets={facets} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://shop.test/cart',
    ]);
  });

  it('says why there is nothing: empty, forbidden, not offered', () => {
    const { rerender } = render(<TagFacetsView facets={readyResource([])} />);
    expect(screen.getByText('No tags')).toBeInTheDocument();
    rerender(
      <TagFacetsView
        facets={{ status: 'error', fetchStatus: 'idle', problem: { code: 'forbidden' } }}
        onRetry={() => {}}
      />,
    );
    expect(screen.getByText(/not allowed/)).toBeInTheDocument();
    rerender(
      <TagFacetsView facets={{ status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } }} />,
    );
    expect(screen.getByText('Not available here')).toBeInTheDocument();
  });

  it('keeps the values when a refresh failed', () => {
    render(<TagFacetsView facets={{ ...facets, refreshProblem: { code: 'network' } }} />);
    expect(values('os')).toContain('Windows 11');
    expect(screen.getByText(/Could not refresh/)).toBeInTheDocument();
  });

  it('folds tags that tell no events apart into lines, and shows them on demand and to a search (TF-N05)', async () => {
    const level: TagFacet = {
      key: 'level',
      total: 1000,
      distinct: 1,
      values: [{ value: 'error', count: 1000 }],
    };
    const id: TagFacet = {
      key: 'request_id',
      total: 1000,
      distinct: 1000,
      values: [{ value: 'a', count: 1 }],
    };
    render(<TagFacetsView facets={readyResource([os, level, id, { ...os, key: 'client_os' }])} />);
    const keys = (): (string | null)[] =>
      screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(keys()).toEqual(['os']);
    expect(screen.getByText('Always: level error')).toBeInTheDocument();
    expect(screen.getByText('client_os has the same values as os')).toBeInTheDocument();
    expect(screen.getByText(/^About one value per event: request_id\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 folded tags' }));
    expect(keys()).toEqual(['os', 'level', 'request_id', 'client_os']);
    await userEvent.click(screen.getByRole('button', { name: 'Fold tags that tell no events apart' }));
    await userEvent.type(screen.getByRole('searchbox'), 'level');
    expect(keys()).toEqual(['level']);
  });
});
