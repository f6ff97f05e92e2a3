import { describe, expect, it } from 'vitest';
import { ask, fixedSandbox } from '../../../../test/support/askSandbox.js';

async function firstIssue(sandbox: ReturnType<typeof fixedSandbox>): Promise<string> {
  const { body } = await ask(sandbox, '/organizations/acme/issues/?query=&limit=1');
  return body[0].id;
}

describe('comments', () => {
  it('are kept with who wrote them, and are part of the activity', async () => {
    const sandbox = fixedSandbox();
    const issue = `/organizations/acme/issues/${await firstIssue(sandbox)}/`;
    const before = (await ask(sandbox, issue)).body.numComments;
    const body = JSON.stringify({ text: ' Looks like the coupon. ' });
    const added = await ask(sandbox, `${issue}comments/`, { ...POST(sandbox.token), body });

    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      type: 'note',
      user: { name: 'Robin Vale' },
      data: { text: 'Looks like the coupon.' },
    });
    expect((await ask(sandbox, `${issue}activities/`)).body.activity[0]).toEqual(added.body);
    expect((await ask(sandbox, `${issue}notes/`)).body[0]).toEqual(added.body);
    expect((await ask(sandbox, issue)).body.numComments).toBe(before + 1);
  });

  it('are refused without words, and when they were just written', async () => {
    const sandbox = fixedSandbox();
    const path = `/issues/${await firstIssue(sandbox)}/notes/`;
    const send = (text: unknown) =>
      ask(sandbox, path, { ...POST(sandbox.token), body: JSON.stringify({ text }) });

    expect((await send('  ')).status).toBe(400);
    expect((await send('Seen.')).status).toBe(201);
    expect(await send('Seen.')).toMatchObject({ status: 400, body: { detail: expect.any(String) } });
    expect((await send('Seen again.')).status).toBe(201);
  });
});

const POST = (token: string): RequestInit => ({
  method: 'POST',
  headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
});
