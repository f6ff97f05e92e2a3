import { describe, expect, it } from 'vitest';
import { type Answer, ask, envelope, fixedSandbox, send } from '../../../../test/support/askSandbox.js';
import type { Sandbox } from '../sandbox.js';

const LIST = '/organizations/acme/issues/';

function put(sandbox: Sandbox, path: string, body: unknown): Promise<Answer> {
  return ask(sandbox, path, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { Authorization: `Bearer ${sandbox.token}`, 'Content-Type': 'application/json' },
  });
}

describe('changing an issue', () => {
  it.each([
    [
      { status: 'resolved', statusDetails: {} },
      { status: 'resolved', substatus: null },
    ],
    [
      { status: 'resolved', statusDetails: { inNextRelease: true } },
      { status: 'resolved', statusDetails: { inNextRelease: true } },
    ],
    [
      { status: 'resolved', statusDetails: { inRelease: 'latest' } },
      { statusDetails: { inRelease: 'storefront@4.2.0' } },
    ],
    [
      { status: 'ignored', substatus: 'archived_forever', statusDetails: {} },
      { status: 'ignored', substatus: 'archived_forever' },
    ],
    [
      { status: 'ignored', substatus: 'archived_until_condition_met', statusDetails: { ignoreDuration: 60 } },
      { statusDetails: { ignoreUntil: '2026-06-30T22:05:00.000Z' } },
    ],
    [{ assignedTo: 'user:9' }, { assignedTo: { type: 'user', id: '9' } }],
    [{ assignedTo: 'team:7' }, { assignedTo: { type: 'team', name: 'shop' } }],
    [{ assignedTo: '' }, { assignedTo: null }],
    [{ priority: 'low' }, { priority: 'low' }],
    [
      { isBookmarked: true, hasSeen: true },
      { isBookmarked: true, hasSeen: true },
    ],
  ])('with %j shows at once', async (body, expected) => {
    const sandbox = fixedSandbox();
    const answer = await put(sandbox, `${LIST}5550001/`, body);
    const again = await ask(sandbox, `${LIST}5550001/`);

    expect(answer).toMatchObject({ status: 200, body: expected });
    expect(again.body).toMatchObject(expected);
  });

  it.each([
    [{ status: 'closed' }, 'status'],
    [{ status: 'ignored', substatus: 'ongoing' }, 'substatus'],
    [{ status: 'resolved', statusDetails: { inRelease: 'nobody@1' } }, 'statusDetails'],
    [{ assignedTo: 'user:999' }, 'assignedTo'],
    [{ priority: 'urgent' }, 'priority'],
    [{ hasSeen: 'yes' }, 'hasSeen'],
  ])('with %j is refused by field and changes nothing', async (body, field) => {
    const sandbox = fixedSandbox();
    const before = (await ask(sandbox, `${LIST}5550001/`)).body;
    const answer = await put(sandbox, `${LIST}5550001/`, { ...body, isBookmarked: true });

    expect(answer.status).toBe(400);
    expect(answer.body).toHaveProperty(field);
    expect((await ask(sandbox, `${LIST}5550001/`)).body).toEqual(before);
  });

  it('in bulk answers what changed, and passes over ids it does not know', async () => {
    const sandbox = fixedSandbox();
    const answer = await put(sandbox, `${LIST}?id=5550001&id=5550007&id=1`, { status: 'resolved' });

    expect(answer).toMatchObject({ status: 200, body: { status: 'resolved' } });
    expect(answer.body).not.toHaveProperty('id');
    expect((await ask(sandbox, `${LIST}5550007/`)).body.status).toBe('resolved');
    expect((await put(sandbox, `${LIST}?id=1`, { status: 'resolved' })).status).toBe(204);
  });

  it('in bulk reaches all that matches when no id is given, as the real server does', async () => {
    const sandbox = fixedSandbox();
    await put(sandbox, LIST, { status: 'resolved' });

    expect((await ask(sandbox, `${LIST}?query=is:unresolved&statsPeriod=30d`)).body).toEqual([]);
  });

  it('is on its record', async () => {
    const sandbox = fixedSandbox();
    await put(sandbox, `${LIST}5550001/`, { status: 'resolved' });
    const { activity } = (await ask(sandbox, `${LIST}5550001/activities/`)).body;

    expect(activity[0]).toMatchObject({ type: 'set_resolved', user: { name: 'Robin Vale' } });
    expect(activity.at(-1)).toMatchObject({ id: '0', type: 'first_seen' });
  });

  it('by deleting it takes it out of lists and detail', async () => {
    const sandbox = fixedSandbox();
    const { token } = sandbox;
    const answer = await ask(sandbox, `${LIST}5550001/`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${token}` },
    });

    expect(answer).toMatchObject({ status: 202, body: '' });
    expect((await ask(sandbox, `${LIST}5550001/`)).status).toBe(404);
    expect((await ask(sandbox, `${LIST}?query=&statsPeriod=30d`)).headers.get('X-Hits')).toBe('399');
  });

  it('by merging keeps the events that came in', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    for (const [index, type] of ['A', 'A', 'B'].entries()) {
      const event = { event_id: String(index).repeat(32), exception: { values: [{ type, value: 'x' }] } };
      await send(sandbox, 'storefront-web', envelope([['event', event]]));
    }
    const [one, two] = (await ask(sandbox, `${LIST}?query=&sort=freq`)).body;
    const { body } = await put(sandbox, `${LIST}?id=${one.id}&id=${two.id}`, { merge: 1 });

    expect(body).toEqual({ merge: { parent: one.id, children: [two.id] } });
    expect((await ask(sandbox, `${LIST}${one.id}/`)).body.count).toBe('3');
    expect((await ask(sandbox, `${LIST}${two.id}/`)).status).toBe(404);
  });

  it('that is resolved regresses with the next event', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    const event = (id: string): string =>
      envelope([['event', { event_id: id.repeat(32), exception: { values: [{ type: 'A', value: 'x' }] } }]]);
    await send(sandbox, 'storefront-web', event('1'));
    const [issue] = (await ask(sandbox, LIST)).body;
    await put(sandbox, `${LIST}${issue.id}/`, { status: 'resolved' });
    await send(sandbox, 'storefront-web', event('2'));

    expect((await ask(sandbox, `${LIST}${issue.id}/`)).body).toMatchObject({
      status: 'unresolved',
      substatus: 'regressed',
      count: '2',
    });
  });
});
