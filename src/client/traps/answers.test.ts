import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BASE, html, json, SCOPE, SOURCE, scripted, wireIssue } from '../../../test/client/scripted.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

function redirected(response: Response, url: string): Response {
  Object.defineProperty(response, 'redirected', { value: true });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

describe('answers that are not the API’s JSON', () => {
  it('ANS-01 a connection that fails is tried three times', async () => {
    const { client, asked } = scripted(() => {
      throw new TypeError('fetch failed');
    });
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({ code: 'network' });
    expect(asked).toHaveLength(3);
  });

  it('ANS-02 an answer from outside the API is a redirect to somewhere else', async () => {
    const { client } = scripted(() => redirected(json([]), 'https://login.example.test/'));
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({
      code: 'invalid_response',
      hint: 'redirect',
    });
    const renamed = scripted(() => redirected(json([]), `${BASE}/api/0/organizations/acme-inc/issues/`));
    await expect(renamed.client.listIssues(SCOPE)).resolves.toMatchObject({ items: [] });
  });

  it('ANS-03 a login page is 200 and HTML', async () => {
    const { client, asked } = scripted(() => html('\uFEFF  <!DOCTYPE html><p>Sign in'));
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({
      code: 'invalid_response',
      hint: 'html',
      status: 200,
    });
    expect(asked).toHaveLength(1);
  });

  it('ANS-04 an answer that broke off is recognised and asked for again', async () => {
    const whole = JSON.stringify([wireIssue('1')]);
    const { client } = scripted((_, number) =>
      number === 1 ? new Response(whole.slice(0, -40)) : new Response(whole),
    );
    expect((await client.listIssues(SCOPE)).items).toHaveLength(1);
    const always = scripted(() => new Response(whole.slice(0, -40)));
    await expect(always.client.listIssues(SCOPE)).rejects.toMatchObject({
      code: 'invalid_response',
      hint: 'truncated',
    });
    const torn = scripted(() => {
      const body = new ReadableStream({
        pull: (controller) => controller.error(new TypeError('terminated')),
      });
      return new Response(body);
    });
    await expect(torn.client.listIssues(SCOPE)).rejects.toMatchObject({ hint: 'truncated' });
  });

  it('ANS-05 JSON counts whatever it is labelled as', async () => {
    const { client } = scripted(
      () =>
        new Response(`\uFEFF${JSON.stringify([wireIssue('1')])}\n`, {
          headers: { 'Content-Type': 'text/plain' },
        }),
    );
    expect((await client.listIssues(SCOPE)).items).toHaveLength(1);
  });

  it('ANS-06 JSON of another kind is told apart', async () => {
    for (const body of [{ detail: 'ok?' }, 'text', 7, null]) {
      const { client } = scripted(() => json(body));
      await expect(client.listIssues(SCOPE)).rejects.toMatchObject({
        code: 'invalid_response',
        hint: 'shape',
      });
      await expect(client.getIssue(REF)).rejects.toMatchObject({ code: 'invalid_response', hint: 'shape' });
    }
  });

  it('ANS-07 tokens that JSON does not have are no JSON', async () => {
    const { client } = scripted(() => new Response('[{"count": NaN}]'));
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({ code: 'invalid_response', status: 200 });
  });

  it('ANS-08 an empty body is a failure for a read only', async () => {
    const { client } = scripted(({ method }) => new Response(null, { status: method === 'GET' ? 200 : 202 }));
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({
      code: 'invalid_response',
      hint: 'truncated',
    });
    await expect(client.deleteIssues([REF])).resolves.toEqual({ done: [REF], failed: [] });
  });

  it('ANS-09 a server that does not answer in time is late', async () => {
    const { client } = scripted(() => new Promise<never>(() => undefined), { timeoutMs: 20 });
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('ANS-10 a cancelled call stops at once, and the request when nobody waits any more', async () => {
    const { client, asked } = scripted(() => new Promise<never>(() => undefined));
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [first, second].map(({ signal }) =>
      client.listIssues(SCOPE, { signal }).catch((error: unknown) => error),
    );
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    first.abort();
    expect(await calls[0]).toMatchObject({ code: 'aborted' });
    expect(asked[0]?.signal.aborted).toBe(false);
    second.abort();
    expect(await calls[1]).toMatchObject({ code: 'aborted' });
    await vi.waitFor(() => expect(asked[0]?.signal.aborted).toBe(true));
  });

  it('ANS-11 identical reads under way share one request', async () => {
    const { client, asked } = scripted(() => json([wireIssue('1')]));
    const pages = await Promise.all([1, 2, 3].map(() => client.listIssues(SCOPE)));
    expect(pages.map((page) => page.items.length)).toEqual([1, 1, 1]);
    expect(asked).toHaveLength(1);
  });

  it('ANS-12 no more than four calls of one endpoint are under way', async () => {
    const underWay: (() => void)[] = [];
    const { client } = scripted(async ({ path }) => {
      await new Promise<void>((answer) => underWay.push(answer));
      return json(wireIssue(path.split('/').at(-2) ?? ''));
    });
    const ids = Array.from({ length: 12 }, (_, index) => String(index + 1));
    const answered = Promise.all(ids.map((id) => client.getIssue({ ...REF, id })));
    for (let left = ids.length; left > 0; left -= 1) {
      await vi.waitFor(() => expect(underWay).toHaveLength(Math.min(left, 4)));
      underWay.shift()?.();
    }
    expect((await answered).map((issue) => issue.ref.id)).toEqual(ids);

    const stuck = new AbortController();
    const busy = scripted(({ path }) =>
      path.includes('/issues/') ? new Promise<Response>(() => undefined) : json([]),
    );
    const waiting = ids.map((id) => busy.client.getIssue({ ...REF, id }, { signal: stuck.signal }));
    // Another endpoint has a lane of its own.
    expect((await busy.client.listProjects()).items).toEqual([]);
    stuck.abort();
    expect((await Promise.allSettled(waiting)).every(({ status }) => status === 'rejected')).toBe(true);
  });
});
