import { beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/createClient.js';
import type { Client } from '../../src/client/types/client.js';
import { type AttachmentContent, DEFAULT_SCOPE, type IssueRef } from '../../src/model/index.js';
import { createProxyHandler } from '../../src/proxy/index.js';
import type { ProxyOptions } from '../../src/proxy/options/options.js';
import { createSandbox } from '../../src/testing/sandbox/sandbox.js';

const NOW = Date.UTC(2026, 5, 30, 21);
const sandbox = createSandbox({ seed: 3, now: () => NOW, world: { issues: 40 } });
const { organization, token } = sandbox;

const direct = createClient({
  vendor: 'sentry',
  baseUrl: 'https://sentry.test',
  organization,
  token,
  now: () => NOW,
  fetch: (request: Request) => sandbox.fetch(request),
} as Parameters<typeof createClient>[0]);

const answers: Response[] = [];

function proxied(options: Partial<ProxyOptions>): Client {
  const handler = createProxyHandler({
    upstream: (request: Request) => sandbox.fetch(request),
    token,
    organization,
    vendor: 'sentry',
    allow: 'read',
    authorize: () => ({ role: 'reader' }),
    ...options,
  } as ProxyOptions);
  return createClient({
    baseUrl: 'https://portal.test/crashboard',
    organization,
    now: () => NOW,
    fetch: async (request: Request) => {
      const answer = await handler(request);
      answers.push(answer.clone());
      return answer;
    },
  } as Parameters<typeof createClient>[0]);
}

interface Found {
  readonly ref: IssueRef;
  readonly event: string;
  readonly log: string;
  readonly picture: string;
}
let found: Found;

beforeAll(async () => {
  const { items } = await direct.listIssues(DEFAULT_SCOPE, { pageSize: 40 });
  for (const { ref } of items) {
    for (const which of ['latest', 'oldest']) {
      const event = await direct.getEvent(ref, which);
      const files = (await direct.listAttachments(ref, event.id)).items;
      const log = files.find(({ name }) => name === 'app.log');
      const picture = files.find(({ name }) => name === 'screenshot.png');
      if (log && picture) {
        found = { ref, event: event.id, log: log.id, picture: picture.id };
        return;
      }
    }
  }
  throw new Error('no event with two files');
});

const content = (client: Client, id: string): Promise<AttachmentContent> =>
  client.getAttachmentContent(found.ref, found.event, id);

describe('what is in a file', () => {
  it('is read from the server itself', async () => {
    expect(await content(direct, found.picture)).toMatchObject({ kind: 'picture', mediaType: 'image/png' });
    const log = await content(direct, found.log);
    expect(log.kind === 'text' && log.text).toContain('robin@example.com');
  });

  it('is not released by a proxy that lets everything be read, only by one that names it', async () => {
    await expect(content(proxied({}), found.log)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(content(proxied({ allow: 'triage' }), found.log)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const named = proxied({ allow: ['read', 'attachmentContent'] });
    expect(await content(named, found.picture)).toEqual(await content(direct, found.picture));
  });

  it('comes redacted, and as data: no answer of the proxy is a page, a picture or a download', async () => {
    const named = proxied({ allow: ['read', 'attachmentContent'] });
    const log = await content(named, found.log);
    expect(log.kind === 'text' && log.text).toContain('[email]');
    expect(JSON.stringify(log)).not.toContain('robin@example.com');
    await content(named, found.picture);
    for (const answer of answers) {
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      expect(answer.headers.get('content-disposition')).toBeNull();
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('stays inside the projects that a role may see', async () => {
    const elsewhere = proxied({ allow: ['read', 'attachmentContent'], projects: ['no-such-project'] });
    await expect(content(elsewhere, found.log)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is refused above the limit instead of filling the memory', async () => {
    const big = createClient({
      vendor: 'sentry',
      baseUrl: 'https://sentry.test',
      organization,
      token,
      fetch: async () => new Response(new Uint8Array(6 * 1024 * 1024)),
    } as Parameters<typeof createClient>[0]);
    await expect(content(big, '1')).rejects.toMatchObject({ code: 'invalid_response' });
  });
});

describe('user feedback', () => {
  it('is counted with the issue, and every message can be read', async () => {
    const { items } = await direct.listIssues(DEFAULT_SCOPE, { pageSize: 40 });
    const issues = await Promise.all(items.map(({ ref }) => direct.getIssue(ref)));
    const written = issues.filter(({ feedbackCount = 0 }) => feedbackCount > 0);
    expect(written.length).toBeGreaterThan(3);
    for (const { ref, feedbackCount } of written) {
      const feedback = (await direct.listUserFeedback(ref)).items;
      expect(feedback).toHaveLength(feedbackCount ?? 0);
      const event = await direct.getEvent(ref, feedback[0]?.eventId ?? '');
      expect(event.id).toBe(feedback[0]?.eventId);
    }
  });

  it('loses its addresses in the proxy', async () => {
    const { items } = await direct.listIssues(DEFAULT_SCOPE, { pageSize: 40 });
    let names = 0;
    for (const { ref } of items) {
      for (const row of (await proxied({}).listUserFeedback(ref)).items) {
        expect(JSON.stringify(row)).not.toMatch(/@example\.com/);
        names += 1;
      }
    }
    expect(names).toBeGreaterThan(3);
  });
});
