import { describe, expect, it } from 'vitest';
import { json, link, SCOPE, scripted, wireIssue } from '../../../test/client/scripted.js';

describe('paging', () => {
  it('PAGE-01 a cursor with results="false" is no next page', async () => {
    const { client } = scripted(() => json([wireIssue('1')], { headers: { Link: link(undefined) } }));
    expect((await client.listIssues(SCOPE)).nextCursor).toBeUndefined();
  });

  it('PAGE-02 an empty page with more behind it is passed over, five times at most', async () => {
    const { client, asked } = scripted((_, number) =>
      number < 3
        ? json([], { headers: { Link: link(`1:${number}:0`) } })
        : json([wireIssue('9')], { headers: { Link: link('1:9:0') } }),
    );
    const page = await client.listIssues(SCOPE);
    expect(page.items.map((issue) => issue.ref.id)).toEqual(['9']);
    expect(page.nextCursor).toBe('1:9:0');
    expect(asked).toHaveLength(3);

    const endless = scripted((_, number) => json([], { headers: { Link: link(`1:${number}:0`) } }));
    const last = await endless.client.listIssues(SCOPE);
    expect(endless.asked).toHaveLength(6);
    expect(last).toMatchObject({ items: [], nextCursor: '1:6:0' });
  });

  it('PAGE-03 cursors that lead in a circle end the listing, and reading a page again does not', async () => {
    const after: Record<string, string> = { '': 'a', a: 'b', b: 'a' };
    const { client } = scripted(({ query }) =>
      json([wireIssue('1')], { headers: { Link: link(after[query.get('cursor') ?? '']) } }),
    );
    expect((await client.listIssues(SCOPE)).nextCursor).toBe('a');
    expect((await client.listIssues(SCOPE, { cursor: 'a' })).nextCursor).toBe('b');
    expect((await client.listIssues(SCOPE)).nextCursor).toBe('a');
    expect((await client.listIssues(SCOPE, { cursor: 'b' })).nextCursor).toBeUndefined();
    const stuck = scripted(() => json([wireIssue('1')], { headers: { Link: link('same') } }));
    expect((await stuck.client.listIssues(SCOPE, { cursor: 'same' })).nextCursor).toBeUndefined();
  });

  it('PAGE-04 without a Link header there is one page', async () => {
    const { client } = scripted(() => json([wireIssue('1')], { headers: { 'X-Sentry-Direct-Hit': '1' } }));
    expect(await client.listIssues(SCOPE)).toMatchObject({ items: [{ ref: { id: '1' } }] });
  });

  it('PAGE-05 Link is read in any order of its attributes, and its address is never followed', async () => {
    const header =
      '<http://internal:9000/api/0/x/?a=1,2>; results="false"; cursor="0:0:1"; rel="previous";, ' +
      '<http://internal:9000/api/0/x/>; cursor="17:0:0"; results="true"; rel="next";';
    const { client, asked } = scripted(() => json([wireIssue('1')], { headers: { Link: header } }));
    const { nextCursor: next } = await client.listIssues(SCOPE);
    expect(next).toBe('17:0:0');
    await client.listIssues(SCOPE, { cursor: next });
    expect(asked.every(({ url }) => url.startsWith('https://errors.example.test/'))).toBe(true);
  });

  it('PAGE-06 a cursor is echoed to the letter', async () => {
    const { client, asked } = scripted(() => json([]));
    await client.listIssues(SCOPE, { cursor: '1699990000000:0:0+&/=' });
    expect(asked[0]?.query.get('cursor')).toBe('1699990000000:0:0+&/=');
  });

  it('PAGE-07 a total at the counting limit is an "at least"', async () => {
    const headers = { 'X-Hits': '1000', 'X-Max-Hits': '1000' };
    const { client } = scripted(() => json([], { headers }));
    expect(await client.listIssues(SCOPE)).toMatchObject({ total: 1000, totalIsCapped: true });
    const small = scripted(() => json([], { headers: { 'X-Hits': '4', 'X-Max-Hits': '1000' } }));
    const page = await small.client.listIssues(SCOPE);
    expect(page.total).toBe(4);
    expect(page.totalIsCapped).toBeUndefined();
  });

  it('PAGE-08 page sizes that servers refuse are not asked for', async () => {
    const { client, asked } = scripted(() => json([]));
    await client.listIssues(SCOPE, { pageSize: 500 });
    await client.listProjects({ pageSize: 0 });
    expect(asked[0]?.query.get('limit')).toBe('100');
    expect(Number(asked[1]?.query.get('per_page'))).toBeGreaterThan(0);
  });
});
