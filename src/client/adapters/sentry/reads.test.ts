import { describe, expect, it } from 'vitest';
import { json, SOURCE, scripted } from '../../../../test/client/scripted.js';
import type { Client } from '../../types/client.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };
const EVENT = 'a'.repeat(32);
const AT = '2026-06-30T21:04:09.000Z';
const PERSON = { id: 9, name: 'Ada', email: 'ada@example.test' };
const COMMIT = {
  id: 'abc',
  message: 'fix',
  dateCreated: AT,
  author: PERSON,
  repository: { name: 'acme/shop' },
};
const ADA = { id: '9', name: 'Ada', email: 'ada@example.test' };
const MODEL_COMMIT = { id: 'abc', message: 'fix', createdAt: AT, author: ADA, repository: 'acme/shop' };

const reads: [path: string, wire: unknown, read: (client: Client) => Promise<unknown>, model: unknown][] = [
  [
    '/organizations/',
    [{ id: 1, slug: 'acme', name: 'Acme' }],
    (client) => client.listOrganizations(),
    { items: [{ id: '1', slug: 'acme', name: 'Acme' }], skipped: 0 },
  ],
  [
    '/organizations/acme/environments/',
    [
      { id: '1', name: 'production' },
      { id: '2', name: '' },
    ],
    (client) => client.listEnvironments({ projects: 'all' }),
    ['production'],
  ],
  [
    '/projects/acme/shop/teams/',
    [{ id: '7', slug: 'payments', name: 'Payments', memberCount: 3 }],
    (client) => client.listTeams({ project: 'shop' }),
    { items: [{ type: 'team', id: '7', slug: 'payments', name: 'Payments', memberCount: 3 }], skipped: 0 },
  ],
  [
    '/organizations/acme/releases/shop@1/',
    { version: 'shop@1', versionInfo: { description: '1' } },
    (client) => client.getRelease('shop@1'),
    { version: 'shop@1', shortVersion: '1', authors: [], projects: [] },
  ],
  [
    '/organizations/acme/releases/shop@1/commits/',
    [COMMIT],
    (client) => client.listReleaseCommits('shop@1'),
    { items: [MODEL_COMMIT], skipped: 0 },
  ],
  [
    '/organizations/acme/releases/shop@1/commitfiles/',
    [
      {
        orgId: 1,
        author: {},
        commitMessage: 'fix',
        filename: 'src/cart.ts',
        type: 'M',
        repoName: 'acme/shop',
      },
      { orgId: 1, author: null, commitMessage: null, filename: 'src/new.ts', type: 'A', repoName: null },
    ],
    (client) => client.listReleaseFiles('shop@1'),
    {
      items: [
        { path: 'src/cart.ts', kind: 'modified', message: 'fix', repository: 'acme/shop' },
        { path: 'src/new.ts', kind: 'added' },
      ],
      skipped: 0,
    },
  ],
  [
    '/organizations/acme/releases/shop@1/deploys/',
    [{ id: '3', environment: 'production', dateFinished: AT }],
    (client) => client.listReleaseDeploys('shop@1'),
    { items: [{ id: '3', environment: 'production', finishedAt: AT }], skipped: 0 },
  ],
  [
    `/projects/acme/shop/events/${EVENT}/committers/`,
    { committers: [{ author: PERSON, commits: [{ ...COMMIT, score: 1 }] }] },
    (client) => client.listSuspectCommits(REF, EVENT),
    [{ commit: MODEL_COMMIT, author: ADA }],
  ],
  [
    `/projects/acme/shop/events/${EVENT}/owners/`,
    { owners: [{ type: 'team', id: '7', name: 'payments' }], rule: null },
    (client) => client.getOwnership(REF, EVENT),
    { owners: [{ type: 'team', id: '7', name: 'payments' }] },
  ],
  [
    `/projects/acme/shop/events/${EVENT}/attachments/`,
    [
      {
        id: '4',
        event_id: EVENT,
        name: 'log.txt',
        type: 'event.attachment',
        mimetype: 'text/plain',
        size: 12,
      },
    ],
    (client) => client.listAttachments(REF, EVENT),
    {
      items: [
        {
          id: '4',
          eventId: EVENT,
          name: 'log.txt',
          kind: 'event.attachment',
          mimeType: 'text/plain',
          sizeBytes: 12,
        },
      ],
      skipped: 0,
    },
  ],
  [
    '/organizations/acme/issues/1/user-reports/',
    [{ id: '5', eventID: EVENT, name: null, user: { name: 'Kim' }, comments: 'It broke', dateCreated: AT }],
    (client) => client.listUserFeedback(REF),
    { items: [{ id: '5', eventId: EVENT, name: 'Kim', comments: 'It broke', createdAt: AT }], skipped: 0 },
  ],
  [
    `/projects/acme/shop/events/${EVENT}/source-map-debug/`,
    {
      project_has_some_artifact_bundle: true,
      exceptions: [
        {
          frames: [
            {
              debug_id_process: {
                debug_id: 'd',
                uploaded_source_file_with_correct_debug_id: true,
                uploaded_source_map_with_correct_debug_id: false,
              },
              release_process: { abs_path: 'app.js' },
            },
          ],
        },
      ],
    },
    (client) => client.listSourceMapProblems(REF, EVENT),
    [{ exception: 0, frame: 0, kind: 'map-missing', file: 'app.js' }],
  ],
];

describe('reads', () => {
  it.each(reads)('%s', async (path, wire, read, model) => {
    const { client, asked } = scripted(() => json(wire));
    expect(await read(client)).toEqual(model);
    expect(asked.map((each) => decodeURIComponent(each.path))).toEqual([path]);
  });

  it('looks for a trace near the moment that is known', async () => {
    const { client, asked } = scripted(() => json([]), { now: () => Date.parse('2026-06-30T22:00:00Z') });
    await client.getTrace('t', { around: AT });
    await client.getTrace('t');
    expect(asked[0]?.query.get('start')).toBe('2026-06-30T09:04:09.000Z');
    expect(asked[0]?.query.get('end')).toBe('2026-06-30T22:00:00.000Z');
    expect(asked[1]?.query.get('statsPeriod')).toBe('90d');
  });

  it('passes filters on to the neighbours of an event', async () => {
    const { client, asked } = scripted(() =>
      json({ eventID: EVENT, previousEventID: 'b'.repeat(32), nextEventID: null }),
    );
    const event = await client.getEvent(REF, EVENT.toUpperCase(), {
      environments: ['production'],
      range: { last: '7d' },
      query: 'os:Linux',
    });
    expect(event).toMatchObject({ id: EVENT, olderEventId: 'b'.repeat(32) });
    expect(event.newerEventId).toBeUndefined();
    expect(asked[0]?.path).toBe(`/organizations/acme/issues/1/events/${EVENT}/`);
    expect(Object.fromEntries(asked[0]?.query ?? [])).toEqual({
      environment: 'production',
      statsPeriod: '7d',
      query: 'os:Linux',
    });
  });
});
