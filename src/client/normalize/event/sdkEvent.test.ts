import { describe, expect, it } from 'vitest';
import { checkEvent } from '../../../../test/invariants/checkEvent.js';
import type { CrashEvent } from '../../../model/index.js';
import { normalizeEvent } from '../event.js';

const ID = '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d';

function normalize(value: unknown): CrashEvent {
  const event = normalizeEvent(value, { source: 'test', project: 'shop' });
  if (!event) throw new Error('No event came out');
  expect(checkEvent(event)).toEqual([]);
  return event;
}

describe('normalizeEvent on an SDK event', () => {
  it('reads what a browser SDK hands to its host: lists in place of objects, seconds, no platform', () => {
    const event = normalize({
      event_id: ID,
      timestamp: 1782853448.5,
      exception: [
        {
          type: 'TypeError',
          value: 'x is undefined\nmore',
          stacktrace: {
            frames: [{ function: 'run', filename: 'https://shop.example/app.js', lineno: 3, colno: 9 }],
          },
        },
      ],
      breadcrumbs: [
        { timestamp: 1782853440, category: 'console', level: 'log', message: 'hi' },
        null,
        { data: 'text', type: 'http' },
        7,
      ],
      tags: { a: 1, b: true, c: null, d: { e: 1 } },
      user: { id: 7, plan: 'pro', ip_address: '{{auto}}' },
      contexts: { react: { version: '19' }, gone: null, junk: 'x', trace: { type: 'trace', trace_id: 't' } },
      extra: { note: 'n' },
      modules: { react: '19.0.0' },
      fingerprint: ['{{ default }}', 3],
      sdkProcessingMetadata: { live: globalThis },
      type: undefined,
    });
    expect(event).toMatchObject({
      id: ID,
      type: 'error',
      level: 'error',
      title: 'TypeError: x is undefined',
      culprit: 'run(https://shop.example/app.js)',
      location: 'https://shop.example/app.js',
      occurredAt: '2026-06-30T21:04:08.500Z',
      user: { id: '7', data: { plan: 'pro' } },
      extra: { note: 'n' },
      packages: [{ name: 'react', version: '19.0.0' }],
      fingerprint: ['{{ default }}', '3'],
      tags: [
        { key: 'a', value: '1' },
        { key: 'b', value: 'true' },
      ],
    });
    expect(event.breadcrumbs).toEqual([
      {
        type: 'default',
        level: 'info',
        timestamp: '2026-06-30T21:04:00.000Z',
        category: 'console',
        message: 'hi',
      },
      { type: 'http', level: 'info', value: 'text' },
    ]);
    expect(event.user).not.toHaveProperty('ipAddress');
    expect(event.contexts).toEqual([
      { name: 'react', kind: 'react', data: { version: '19' } },
      { name: 'trace', kind: 'trace', data: { trace_id: 't' } },
    ]);
    expect(event.unreadable).toEqual(['breadcrumbs/3', 'tags/d', 'contexts/junk']);
    expect(event.exceptions[0]?.stacktrace?.frames[0]).not.toHaveProperty('inApp');
  });

  it('numbers source lines from the frame where it says its own, and leaves out those that cannot be', () => {
    const event = normalize({
      event_id: ID,
      exception: {
        values: [
          {
            stacktrace: {
              frames: [
                {
                  lineno: 2,
                  pre_context: ['lost', 'one'],
                  context_line: 'two',
                  post_context: ['three', null],
                },
                { lineno: 5, pre_context: ['four'], post_context: ['six'] },
                { lineno: null, context_line: 'nowhere' },
                { lineno: 5 },
              ],
            },
          },
        ],
      },
    });
    const lines = event.exceptions[0]?.stacktrace?.frames.map((frame) =>
      frame.context.map((line) => `${line.number ?? ''} ${line.text}`),
    );
    expect(lines).toEqual([['1 one', '2 two', '3 three'], ['4 four', '6 six'], [' nowhere'], []]);
  });

  it('reads requests of every form and does not tell the query twice', () => {
    const request = (value: unknown) => normalize({ event_id: ID, request: value }).request;
    expect(
      request({
        url: 'https://a.example/p?x=1#top',
        headers: { Accept: ['a', 'b'], 'Content-Type': 'application/json; charset=utf-8' },
        cookies: 'a=b; c=d=e; f',
      }),
    ).toEqual({
      url: 'https://a.example/p',
      query: [['x', '1']],
      fragment: 'top',
      headers: [
        ['Accept', 'a'],
        ['Accept', 'b'],
        ['Content-Type', 'application/json; charset=utf-8'],
      ],
      cookies: [
        ['a', 'b'],
        ['c', 'd=e'],
        ['f', undefined],
      ],
      bodyType: 'application/json',
    });
    expect(request({ url: '/p?x=1', query_string: '?y=%32&z&bad=%zz', data: { a: 1 } })).toMatchObject({
      url: '/p',
      query: [
        ['y', '2'],
        ['z', ''],
        ['bad', '%zz'],
      ],
      body: { a: 1 },
    });
    expect(request({ query_string: 'plain' })).toMatchObject({ rawQuery: 'plain' });
    expect(request({ query_string: { a: 1 }, headers: [['A', null], null, ['B', 'x']] })).toMatchObject({
      query: [['a', '1']],
      headers: [
        ['A', undefined],
        ['B', 'x'],
      ],
    });
    expect(request({ headers: [], cookies: {}, url: null })).toBeUndefined();
  });

  it('titles messages, synthetic exceptions, policy reports and events that say nothing', () => {
    const title = (value: object) => normalize({ event_id: ID, ...value }).title;
    expect(title({ message: 'plain text\nsecond line' })).toBe('plain text');
    expect(title({ logentry: { message: 'Hi %s', params: ['x'] }, message: 'ignored' })).toBe('Hi x');
    expect(
      title({
        exception: {
          type: 'Synthetic',
          value: 'v',
          mechanism: { synthetic: true },
          stacktrace: { frames: [{ function: 'boom' }] },
        },
      }),
    ).toBe('boom: v');
    expect(title({ exception: { values: [{ value: '\n first\nsecond' }] } })).toBe('first');
    expect(title({ csp: { effective_directive: 'img-src', blocked_uri: 'https://x.example' } })).toBe(
      "Blocked 'img-src' from 'https://x.example'",
    );
    expect(title({})).toBeUndefined();
    expect(title({ message: 'x'.repeat(5000) })).toHaveLength(256);
  });

  it('unwraps the SDK event inside a row of the server, whose ids and times count', () => {
    expect(
      normalize({
        id: '11111111-1111-1111-1111-111111111111',
        event_id: '0f3c2a90-b6d9-4a7e-8c1d-5b7f1e2a3c4d',
        issue: '22222222-2222-2222-2222-222222222222',
        project: 3,
        timestamp: '2026-06-30T21:04:09Z',
        ingested_at: '2026-06-30T21:04:11.123456Z',
        data: {
          event_id: 'x',
          platform: 'python',
          level: 'fatal',
          exception: { values: [{ type: 'KeyError' }] },
        },
      }),
    ).toMatchObject({
      id: ID,
      issue: { id: '22222222-2222-2222-2222-222222222222' },
      projectId: '3',
      platform: 'python',
      level: 'fatal',
      title: 'KeyError',
      occurredAt: '2026-06-30T21:04:09.000Z',
      receivedAt: '2026-06-30T21:04:11.123Z',
    });
  });
});
