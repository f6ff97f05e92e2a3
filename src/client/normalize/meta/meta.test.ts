import { describe, expect, it } from 'vitest';
import { checkEvent } from '../../../../test/invariants/checkEvent.js';
import type { Annotation } from '../../../model/index.js';
import { normalizeEvent } from '../event.js';

const ID = '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d';
const note = (rule: string, kind = 's'): object => ({ '': { rem: [[rule, kind]] } });

function annotate(value: object): readonly Annotation[] {
  const event = normalizeEvent(value, { source: 'test' });
  expect(checkEvent(event)).toEqual([]);
  return event?.annotations ?? [];
}

/** Pointer and rule of each note. */
const notes = (value: object): (string | undefined)[][] =>
  annotate(value).map(({ path, rule }) => [path, rule]);

describe('annotations of a server event', () => {
  const entries = [
    { type: 'unknown', data: {} },
    {
      type: 'exception',
      data: {
        values: [
          null,
          { type: 'A', stacktrace: null },
          {
            type: 'B',
            value: 'boo',
            stacktrace: {
              frames: [
                null,
                'junk',
                {
                  function: 'f',
                  lineNo: 7,
                  vars: { a: { 'b/c': 1 } },
                  context: [[6, 'six'], null, [7, 'seven']],
                },
              ],
            },
          },
        ],
      },
    },
    {
      type: 'request',
      data: { headers: [null, ['Accept', 'x'], ['Authorization', '[Filtered]']], cookies: { sid: null } },
    },
    {
      type: 'breadcrumbs',
      data: { values: [{ message: 'm' }, null, { data: { token: null } }, { data: 'text' }] },
    },
  ];

  it('point at the place in the model, though null members were dropped on the way', () => {
    const meta = {
      entries: {
        1: {
          data: {
            values: {
              2: {
                value: note('value'),
                stacktrace: {
                  frames: {
                    2: {
                      vars: { a: { 'b/c': note('var') } },
                      context: { 2: { 1: note('line') } },
                      lineNo: note('no'),
                    },
                  },
                },
              },
              1: null,
            },
          },
        },
        2: { data: { headers: { 2: { 1: note('header') } }, cookies: { sid: note('cookie', 'x') } } },
        3: { data: { values: { 2: { data: { token: note('crumb', 'x') } }, 3: { data: note('text') } } } },
      },
    };
    expect(notes({ eventID: ID, entries, _meta: meta })).toEqual(
      expect.arrayContaining([
        ['/exceptions/1/value', 'value'],
        ['/exceptions/1/stacktrace/frames/0/vars/a/b~1c', 'var'],
        ['/exceptions/1/stacktrace/frames/0/context/1/text', 'line'],
        ['/exceptions/1/stacktrace/frames/0/line', 'no'],
        ['/request/headers/1/1', 'header'],
        ['/request/cookies/0/1', 'cookie'],
        ['/breadcrumbs/1/data/token', 'crumb'],
        ['/breadcrumbs/2/value', 'text'],
      ]),
    );
  });

  it('also follow old servers that leave out the level of values', () => {
    expect(
      notes({
        eventID: ID,
        entries,
        _meta: { entries: { 3: { data: { 2: { data: { token: note('old') } } } } } },
      }),
    ).toEqual([['/breadcrumbs/1/data/token', 'old']]);
  });

  it('cover user, tags (sorted on the way), contexts, additional data and scalars', () => {
    expect(
      notes({
        eventID: ID,
        entries: [],
        message: 'text',
        user: { ip_address: null, id: 1, plan: 'x', geo: { city: 'c' } },
        tags: [{ key: 'z', value: '1' }, null, { key: 'a', value: '2' }],
        contexts: { gone: null, device: { type: 'x', name: 'n' } },
        context: { secret: '[Filtered]' },
        transaction: '/t',
        _meta: {
          message: note('message'),
          user: { ip_address: note('ip', 'x'), plan: note('plan'), geo: { city: note('city') } },
          tags: { 0: { value: note('z') }, 2: { key: note('a') } },
          contexts: { device: { name: note('name'), type: note('kind') } },
          context: { secret: note('extra') },
          transaction: note('transaction'),
          packages: null,
        },
      }),
    ).toEqual([
      ['/message/formatted', 'message'],
      ['/user/ipAddress', 'ip'],
      ['/user/data/plan', 'plan'],
      ['/user/geo/city', 'city'],
      ['/contexts/0/data/name', 'name'],
      ['/contexts/0/kind', 'kind'],
      ['/extra/secret', 'extra'],
      ['/tags/1/value', 'z'],
      ['/tags/0/key', 'a'],
      ['/transaction', 'transaction'],
    ]);
  });

  it('stay at what is left where their own place is gone', () => {
    expect(
      notes({
        eventID: ID,
        entries: [{ type: 'exception', data: { values: [null, { type: 'A' }] } }],
        tags: [{ key: 'a', value: null }],
        user: null,
        _meta: {
          entries: {
            0: {
              data: {
                values: {
                  0: { value: note('dropped') },
                  1: { stacktrace: { frames: { 5: note('frame') } } },
                },
              },
            },
          },
          tags: { 0: { value: note('tag', 'x') } },
          user: { email: note('mail', 'x') },
        },
      }),
    ).toEqual([
      ['/exceptions', 'dropped'],
      ['/exceptions/0/stacktrace', 'frame'],
      ['/user', 'mail'],
      ['/tags/0/value', 'tag'],
    ]);
  });

  it('tell what was done, by whom, how long the value was, and its pieces', () => {
    const chunks = [
      { type: 'text', text: 'Bearer ' },
      { type: 'redaction', text: '[Filtered]', rule_id: '@password:filter', remark: 's' },
    ];
    const meta = {
      context: {
        a: { '': { len: 41, rem: [['@password:filter', 's', 7, 17]], chunks } },
        b: { '': { len: 9001, rem: [['!limit', 's', 253, 256]] } },
        c: {
          '': {
            rem: [
              ['project:0', 'x'],
              ['project:0', 'x'],
              ['@ip', 'p'],
              ['@mask', 'm'],
              ['@e', 'e'],
              ['@a', 'a'],
            ],
          },
        },
        d: { '': { err: ['invalid_data', ['value_too_long', { reason: 'too long' }]], val: 1 } },
        e: { '': { len: 12 } },
        f: { '': { chunks: [{ type: 'text', text: 'other' }] } },
        g: { '': { rem: [['proxy:email', 's']] } },
        h: { '': null },
        i: null,
      },
    };
    const context = { a: 'Bearer [Filtered]', b: 'b', c: null, d: null, e: 'e', f: 'value', g: 'g' };
    expect(annotate({ eventID: ID, entries: [], context, _meta: meta })).toEqual([
      {
        path: '/extra/a',
        action: 'replaced',
        by: 'server',
        rule: '@password:filter',
        originalLength: 41,
        chunks: [{ text: 'Bearer ' }, { text: '[Filtered]', rule: '@password:filter' }],
      },
      { path: '/extra/b', action: 'truncated', by: 'server', rule: '!limit', originalLength: 9001 },
      { path: '/extra/c', action: 'removed', by: 'server', rule: 'project:0' },
      { path: '/extra/c', action: 'pseudonymized', by: 'server', rule: '@ip' },
      { path: '/extra/c', action: 'masked', by: 'server', rule: '@mask' },
      { path: '/extra/c', action: 'encrypted', by: 'server', rule: '@e' },
      { path: '/extra/c', action: 'annotated', by: 'server', rule: '@a' },
      { path: '/extra/d', action: 'invalid', by: 'server', reason: 'invalid_data' },
      { path: '/extra/d', action: 'invalid', by: 'server', reason: 'value_too_long: too long' },
      { path: '/extra/e', action: 'truncated', by: 'server', originalLength: 12 },
      { path: '/extra/f', action: 'annotated', by: 'server' },
      { path: '/extra/g', action: 'replaced', by: 'proxy', rule: 'proxy:email' },
    ]);
  });
});

describe('annotations of an SDK event', () => {
  it('follow the shapes SDKs send: lists, single objects, objects of tags and headers, source in three members', () => {
    expect(
      notes({
        event_id: ID,
        exception: {
          type: 'E',
          value: 'v',
          stacktrace: {
            frames: [{ lineno: 3, pre_context: ['1', '2'], context_line: '3', post_context: ['4'] }],
          },
        },
        breadcrumbs: [null, { message: 'm' }],
        request: { headers: { A: ['1', '2'], B: 'x' }, query_string: 'a=b', data: { password: 'x' } },
        tags: { b: '1', a: '2' },
        logentry: { formatted: 'f', params: ['p'] },
        debug_meta: { images: [null, { type: 'x', code_file: 'c' }] },
        spans: [{ op: 'no id' }, { span_id: '1', description: 'd', data: { url: 'u' }, tags: { t: '1' } }],
        csp: { 'blocked-uri': 'x' },
        template: { filename: 't', lineno: 1, context_line: 'x' },
        threads: [{ id: 1, stacktrace: { frames: [{ function: 'f' }] } }],
        stacktrace: { registers: { rip: '0x1' } },
        release: 'r',
        _meta: {
          exception: {
            value: note('value'),
            stacktrace: {
              frames: {
                0: {
                  pre_context: { 1: note('pre') },
                  context_line: note('own'),
                  post_context: { 0: note('post') },
                },
              },
            },
          },
          breadcrumbs: { 1: { message: note('crumb') } },
          request: {
            headers: { B: note('header') },
            query_string: note('query'),
            data: { password: note('body') },
          },
          tags: { b: note('tag') },
          logentry: { params: { 0: note('param') } },
          debug_meta: { images: { 1: { code_file: note('image') } } },
          spans: { 1: { description: note('span'), data: { url: note('url') }, tags: { t: note('t') } } },
          csp: { 'blocked-uri': note('uri') },
          template: { filename: note('file'), context_line: note('source') },
          threads: { 0: { stacktrace: { frames: { 0: { function: note('fn') } } } } },
          stacktrace: { registers: { rip: note('rip') } },
          release: note('release'),
        },
      }),
    ).toEqual(
      expect.arrayContaining([
        ['/exceptions/0/value', 'value'],
        ['/exceptions/0/stacktrace/frames/0/context/1/text', 'pre'],
        ['/exceptions/0/stacktrace/frames/0/context/2/text', 'own'],
        ['/exceptions/0/stacktrace/frames/0/context/3/text', 'post'],
        ['/breadcrumbs/0/message', 'crumb'],
        ['/request/headers/2/1', 'header'],
        ['/request/query', 'query'],
        ['/request/body/password', 'body'],
        ['/tags/1/value', 'tag'],
        ['/message/params/0', 'param'],
        ['/images/0/data/code_file', 'image'],
        ['/spans/0/description', 'span'],
        ['/spans/0/data/url', 'url'],
        ['/spans/0/data/tags/t', 't'],
        ['/securityReport/data/blocked_uri', 'uri'],
        ['/template/filename', 'file'],
        ['/template/frame/context/0/text', 'source'],
        ['/threads/0/stacktrace/frames/0/function', 'fn'],
        ['/stacktrace/registers/rip', 'rip'],
        ['/release', 'release'],
      ]),
    );
  });

  it('name the SDK as the author, except for rules that only servers have', () => {
    const meta = { extra: { a: note('!limit'), b: note('@ip:replace') } };
    expect(annotate({ event_id: ID, extra: { a: 'x', b: 'y' }, _meta: meta }).map(({ by }) => by)).toEqual([
      'sdk',
      'server',
    ]);
  });

  it('are bounded, and say so', () => {
    const keys = Array.from({ length: 6000 }, (_, index) => [`k${index}`, note('x')]);
    const event = normalizeEvent(
      { event_id: ID, extra: {}, _meta: { extra: Object.fromEntries(keys) } },
      { source: 'x' },
    );
    expect(event?.annotations).toHaveLength(5000);
    expect(event?.unreadable).toEqual(['_meta']);
  });
});
