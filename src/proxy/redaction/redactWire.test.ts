import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../client/normalize/event.js';
import { titleOf } from '../../client/normalize/issue/title.js';
import type { Annotation, CrashEvent } from '../../model/index.js';
import { defaultRedaction, type RedactionPolicy } from '../../redact/policy.js';
import { redactModel } from '../../redact/redactModel.js';
import { createRedactor } from '../../redact/redactor.js';
import { redactWire } from './redactWire.js';

const CONTEXT = { source: 's', project: 'shop', issueId: '1' };
const redactor = createRedactor(defaultRedaction);

function byPath(a: Annotation, b: Annotation): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** The order of annotations says nothing. */
function sorted(event: CrashEvent | undefined): CrashEvent | undefined {
  return event && { ...event, annotations: [...event.annotations].sort(byPath) };
}

function wireFirst(event: unknown, policy: RedactionPolicy = defaultRedaction): CrashEvent | undefined {
  const wire = structuredClone(event);
  redactWire(wire, 'event', createRedactor(policy));
  return sorted(normalizeEvent(wire, CONTEXT));
}

function modelFirst(event: unknown, policy: RedactionPolicy = defaultRedaction): CrashEvent | undefined {
  const model = normalizeEvent(structuredClone(event), CONTEXT);
  return sorted(model && redactModel(model, createRedactor(policy), (one) => titleOf(one).title));
}

const SECRETS = [
  'ann@example.com',
  '4111 1111 1111 1111',
  '203.0.113.7',
  'eyJhbGciOi.eyJzdWIiOiI.c2ln',
  'Bearer abcdefgh1234',
  '?api_key=k9',
];
const plain = fc.constantFrom('', 'shop', 'value with words', 'ünïcode ☃', '0', '12.5', 'a: b');
const secret = fc
  .tuple(fc.constantFrom('', 'said ', 'x='), fc.constantFrom(...SECRETS), fc.constantFrom('', ' twice'))
  .map((parts) => parts.join(''));
const word = fc.oneof({ weight: 2, arbitrary: plain }, secret);
const key = fc.constantFrom(
  'password',
  'apiKey',
  'x-auth-token',
  'user',
  'count',
  'Cookie',
  'note',
  'session',
  '0',
  'list',
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(4111111111111111),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const object = fc.dictionary(key, json, { maxKeys: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined | null> =>
  fc.oneof({ weight: 4, arbitrary }, fc.constant(undefined), fc.constant(null));
const scalar = fc.oneof(word, fc.integer({ min: 0, max: 999 }), fc.boolean());
const pairs = fc.oneof(
  fc.dictionary(key, maybe(scalar), { maxKeys: 4 }),
  fc.array(fc.tuple(key, maybe(scalar)), { maxLength: 4 }),
  fc.array(fc.oneof(fc.tuple(key, word), fc.constant(null)), { maxLength: 3 }),
);
const tags = fc.oneof(
  fc.dictionary(key, maybe(scalar), { maxKeys: 4 }),
  fc.array(fc.oneof(fc.tuple(key, scalar), fc.constant(null)), { maxLength: 4 }),
  fc.array(fc.record({ key, value: maybe(scalar), query: maybe(word) }), { maxLength: 4 }),
);
const frame = (camel: boolean): fc.Arbitrary<unknown> =>
  fc.record({
    function: fc.constantFrom('pay', '?', undefined),
    filename: fc.constantFrom('src/cart.ts', undefined),
    [camel ? 'lineNo' : 'lineno']: fc.constantFrom(1, 2, 21, undefined),
    vars: maybe(fc.oneof(object, fc.array(word, { maxLength: 2 }))),
    ...((camel
      ? { context: maybe(fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), maybe(word)), { maxLength: 4 })) }
      : {
          pre_context: maybe(fc.array(word, { maxLength: 3 })),
          context_line: maybe(word),
          post_context: maybe(fc.array(word, { maxLength: 2 })),
        }) as { [name: string]: fc.Arbitrary<unknown> }),
    errors: maybe(
      fc.array(fc.record({ type: fc.constant('invalid_data'), name: word, value: word }), { maxLength: 1 }),
    ),
  });
const stack = (camel: boolean): fc.Arbitrary<unknown> =>
  maybe(
    fc.oneof(
      fc.record({ frames: fc.array(frame(camel), { maxLength: 3 }) }),
      fc.array(frame(camel), { maxLength: 2 }),
    ),
  );
const values = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.record({
      values: fc.array(fc.oneof({ weight: 5, arbitrary: item }, fc.constant(null)), { maxLength: 3 }),
    }),
    fc.array(item, { maxLength: 2 }),
    item,
  );
const exceptions = (camel: boolean): fc.Arbitrary<unknown> =>
  values(
    fc.record({
      type: maybe(fc.constantFrom('TypeError', 'E')),
      value: maybe(fc.oneof(word, object)),
      mechanism: maybe(
        fc.record({
          type: fc.constant('generic'),
          handled: fc.boolean(),
          data: maybe(object),
          description: maybe(word),
        }),
      ),
      stacktrace: stack(camel),
      [camel ? 'rawStacktrace' : 'raw_stacktrace']: stack(camel),
    }),
  );
const crumbs = values(
  fc.record({
    message: maybe(fc.oneof(word, object)),
    category: fc.constant('fetch'),
    data: maybe(fc.oneof(object, word, fc.array(word, { maxLength: 2 }))),
  }),
);
const url = fc.constantFrom(
  'https://shop.example.com/pay',
  '/pay?token=abc&page=2',
  '/ann@example.com?q=1#access_token=zz',
  'https://x.example/?plain',
  '',
);
const request = (camel: boolean): fc.Arbitrary<unknown> =>
  fc.record({
    url: maybe(url),
    method: fc.constantFrom('GET', undefined),
    [camel ? 'query' : 'query_string']: maybe(
      fc.oneof(pairs, fc.constantFrom('?token=1&a=b%40c', 'plain', 'ann@example.com', 'password=x')),
    ),
    headers: maybe(pairs),
    cookies: maybe(fc.oneof(pairs, fc.constantFrom('sid=1; theme=dark', 'flag'))),
    data: maybe(fc.oneof(json, word)),
    env: maybe(object),
    fragment: maybe(word),
  });
const message = fc.oneof(
  word,
  fc.record({ formatted: maybe(word), message: maybe(word), params: maybe(json) }),
);
const user = fc.record({
  id: maybe(scalar),
  email: maybe(word),
  ip_address: maybe(word),
  username: maybe(word),
  geo: maybe(fc.record({ city: word, country_code: word })),
  data: maybe(fc.oneof(object, word)),
  plan: maybe(json),
});
const head = {
  tags: maybe(tags),
  user: maybe(user),
  contexts: maybe(
    fc.dictionary(
      fc.constantFrom('browser', 'state', 'password'),
      maybe(fc.oneof(object, fc.dictionary(fc.constantFrom('type', 'name'), json))),
      { maxKeys: 3 },
    ),
  ),
  title: maybe(word),
  transaction: maybe(word),
  environment: maybe(word),
  errors: maybe(
    fc.array(fc.record({ type: fc.constant('invalid_data'), message: maybe(word), data: maybe(object) }), {
      maxLength: 2,
    }),
  ),
  fingerprint: maybe(fc.array(word, { maxLength: 2 })),
};
const spans = fc.array(
  fc.record({
    span_id: fc.constantFrom('a', 'b', undefined),
    description: maybe(word),
    data: maybe(object),
    tags: maybe(fc.dictionary(key, word, { maxKeys: 2 })),
  }),
  { maxLength: 2 },
);
const sections: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ['exception', exceptions(true)],
  ['threads', values(fc.record({ id: fc.constant(1), stacktrace: stack(true) }))],
  ['stacktrace', stack(true)],
  ['breadcrumbs', crumbs],
  ['request', request(true)],
  ['message', message],
  ['template', frame(true)],
  ['spans', spans],
  ['csp', object],
  ['unheard_of', object],
];
const entries = fc
  .subarray(sections.map(([type, data]) => fc.record({ type: fc.constant(type), data: maybe(data) })))
  .chain((all) => fc.tuple(...all));
const apiEvent = fc.record({
  eventID: fc.constant('a'.repeat(32)),
  entries,
  context: maybe(object),
  message: maybe(word),
  release: maybe(fc.record({ version: word })),
  ...head,
});
const sdkEvent = fc.record({
  event_id: fc.constant('b'.repeat(32)),
  exception: maybe(exceptions(false)),
  breadcrumbs: maybe(crumbs),
  request: maybe(request(false)),
  logentry: maybe(message),
  message: maybe(message),
  stacktrace: maybe(stack(false)),
  extra: maybe(object),
  release: maybe(word),
  ...head,
});

const EVERYTHING: RedactionPolicy = {
  name: 'everything',
  rules: [
    { id: 'vars', at: ['$frame.vars.*', '$frame.context'] },
    { id: 'request', at: ['$request'] },
    { id: 'user', at: ['$user.email', '$user.data'] },
    { id: 'value', at: ['$exception.value', '$message', '$breadcrumb.data'] },
    { id: 'rest', at: ['$tag.user', '$context.state', '$extra.note'] },
  ],
};

describe('redactWire', () => {
  for (const [name, events] of [
    ['servers’', apiEvent],
    ['SDKs’', sdkEvent],
  ] as const) {
    it(`hides the same in ${name} events as the model’s walker does after normalising`, () => {
      fc.assert(
        fc.property(events, fc.constantFrom(defaultRedaction, EVERYTHING), (event, policy) => {
          expect(wireFirst(event, policy)).toEqual(modelFirst(event, policy));
        }),
        { numRuns: 400 },
      );
    });
  }

  it('lets no secret of any event through', () => {
    fc.assert(
      fc.property(fc.oneof(apiEvent, sdkEvent), (event) => {
        const wire = structuredClone(event);
        redactWire(wire, 'event', redactor);
        const { _meta, ...rest } = wire as { _meta?: unknown };
        for (const found of [
          'ann@example.com',
          '4111 1111 1111 1111',
          '4111111111111111',
          'eyJhbGciOi',
          'abcdefgh1234',
          'api_key=k9',
        ]) {
          expect(JSON.stringify(rest)).not.toContain(found);
          expect(JSON.stringify(_meta ?? null)).not.toContain(found);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['exception', 'extra', 'message', 'tags', 'breadcrumbs', 'request', 'unknown', '_meta'])(
    'answers with JSON that can be written, however deep %s is nested',
    (part) => {
      const deep = (open: string, close: string) =>
        JSON.parse(
          `{"event_id":"${'a'.repeat(32)}","${part}":${open.repeat(50_000)}1${close.repeat(50_000)}}`,
        );
      for (const event of [deep('[', ']'), deep('{"values":', '}'), deep('{"a":', '}')]) {
        expect(redactWire(event, 'event', redactor)).toBeGreaterThan(0);
        expect(JSON.stringify(event).length).toBeLessThan(20_000);
      }
    },
  );

  it('tells the panels what was hidden, and by which rule', () => {
    const event = wireFirst({
      event_id: 'c'.repeat(32),
      exception: {
        values: [
          {
            type: 'Error',
            value: 'no account for ann@example.com',
            stacktrace: { frames: [{ vars: { password: 'x' } }] },
          },
        ],
      },
    });
    expect(event?.title).toBe('Error: no account for [email]');
    expect(event?.annotations).toEqual([
      {
        path: '/exceptions/0/stacktrace/frames/0/vars/password',
        action: 'replaced',
        by: 'proxy',
        rule: 'proxy:secret',
      },
      {
        path: '/exceptions/0/value',
        action: 'masked',
        by: 'proxy',
        rule: 'proxy:email',
        chunks: [{ text: 'no account for ' }, { text: '[email]', rule: 'proxy:email' }],
      },
    ]);
  });

  it('keeps what a server annotated before', () => {
    const event = {
      event_id: 'd'.repeat(32),
      extra: { note: 'ann@example.com …' },
      _meta: { extra: { note: { '': { len: 900 } } } },
    };
    expect(wireFirst(event)).toEqual(modelFirst(event));
    expect(wireFirst(event)?.annotations).toEqual([
      { path: '/extra/note', action: 'masked', by: 'proxy', rule: 'proxy:email', originalLength: 900 },
      { path: '/extra/note', action: 'truncated', by: 'sdk', rule: '!limit', originalLength: 900 },
    ]);
  });
});
