import fc from 'fast-check';
import {
  hexId,
  json,
  jsonObject,
  level,
  listed,
  maybe,
  pairsOf,
  type Spelling,
  time,
  type Wire,
  word,
} from './wireParts.js';
import { frame, stacktrace } from './wireStack.js';

const mechanism = fc.oneof(
  fc.record(
    {
      type: word,
      handled: maybe(fc.boolean()),
      synthetic: fc.boolean(),
      description: word,
      help_link: fc.constantFrom('https://help.example/x', 'javascript:x'),
      source: fc.constantFrom('cause', 'errors[0]'),
      exception_id: fc.integer({ min: 0, max: 3 }),
      parent_id: fc.integer({ min: 0, max: 3 }),
      is_exception_group: fc.boolean(),
      data: jsonObject,
      meta: jsonObject,
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom('generic', ''),
);

const stacks = (spelling: Spelling): Record<string, fc.Arbitrary<unknown>> => ({
  stacktrace: maybe(stacktrace(spelling)),
  [spelling === 'camel' ? 'rawStacktrace' : 'raw_stacktrace']: maybe(stacktrace(spelling)),
});

const exceptions = (spelling: Spelling) =>
  listed(
    fc.record(
      {
        ...stacks(spelling),
        type: maybe(word),
        value: maybe(fc.oneof(word, json)),
        module: maybe(word),
        [spelling === 'camel' ? 'threadId' : 'thread_id']: maybe(fc.oneof(fc.integer(), word)),
        mechanism: maybe(mechanism),
      },
      { requiredKeys: [] },
    ),
  );

const threads = (spelling: Spelling) =>
  listed(
    fc.record(
      {
        ...stacks(spelling),
        id: maybe(fc.oneof(fc.integer(), word)),
        name: maybe(word),
        crashed: maybe(fc.boolean()),
        current: maybe(fc.boolean()),
        state: maybe(word),
        [spelling === 'camel' ? 'heldLocks' : 'held_locks']: maybe(jsonObject),
      },
      { requiredKeys: [] },
    ),
  );

const breadcrumbs = listed(
  fc.record(
    {
      type: maybe(fc.constantFrom('default', 'http', 'navigation', 'new-type')),
      category: maybe(word),
      level,
      timestamp: maybe(time),
      message: maybe(fc.oneof(word, json)),
      data: maybe(fc.oneof(jsonObject, word, fc.array(json, { maxLength: 2 }))),
      event_id: maybe(hexId),
    },
    { requiredKeys: [] },
  ),
  6,
);

const request = (spelling: Spelling) =>
  fc.record(
    {
      url: maybe(fc.oneof(word, fc.constantFrom('https://a.example/p?x=1#top', '/p?x'))),
      method: maybe(fc.constantFrom('GET', 'POST')),
      [spelling === 'camel' ? 'query' : 'query_string']: pairsOf,
      fragment: maybe(word),
      headers: pairsOf,
      cookies: pairsOf,
      data: fc.oneof(json, fc.constant('')),
      env: maybe(jsonObject),
      [spelling === 'camel' ? 'inferredContentType' : 'inferred_content_type']: maybe(word),
      apiTarget: fc.constantFrom('graphql', null),
    },
    { requiredKeys: [] },
  );

const message = fc.oneof(
  word,
  fc.record(
    { formatted: maybe(word), message: maybe(word), params: fc.oneof(json, fc.constant(null)) },
    { requiredKeys: [] },
  ),
);

const report = fc.record(
  {
    effective_directive: maybe(word),
    'violated-directive': maybe(word),
    blocked_uri: fc.oneof(word, fc.constant('')),
    hostname: maybe(word),
    port: fc.integer(),
  },
  { requiredKeys: [] },
);

const images = fc.array(
  maybe(
    fc.record(
      {
        type: word,
        code_file: maybe(word),
        debug_id: maybe(word),
        debug_status: maybe(word),
        uuid: maybe(word),
      },
      { requiredKeys: [] },
    ),
  ),
  { maxLength: 3 },
);

const spans = fc.oneof(
  fc.array(
    maybe(
      fc.record(
        {
          span_id: maybe(word),
          parent_span_id: maybe(word),
          op: maybe(word),
          description: maybe(word),
          status: maybe(word),
          start_timestamp: time,
          timestamp: time,
          tags: jsonObject,
          data: maybe(jsonObject),
        },
        { requiredKeys: [] },
      ),
    ),
    { maxLength: 3 },
  ),
  fc.constant(null),
);

const template = (spelling: Spelling) =>
  fc.tuple(frame(spelling), maybe(word)).map(([own, filename]) => ({ ...own, filename }));

const user = fc.oneof(
  fc.record(
    {
      id: maybe(fc.oneof(word, fc.integer())),
      email: maybe(word),
      username: maybe(word),
      name: maybe(word),
      ip_address: maybe(fc.constantFrom('{{auto}}', '10.0.0.1')),
      geo: maybe(
        fc.record(
          { city: maybe(word), country_code: maybe(word), subdivision: maybe(word) },
          { requiredKeys: [] },
        ),
      ),
      data: maybe(fc.oneof(jsonObject, word)),
      plan: json,
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom(null, {}, 'x'),
);

const tags = fc.oneof(
  fc.array(
    maybe(
      fc.oneof(
        fc.tuple(maybe(word), maybe(word)),
        fc.record({ key: maybe(word), value: maybe(word), query: maybe(word) }, { requiredKeys: ['key'] }),
      ),
    ),
    { maxLength: 5 },
  ),
  fc.dictionary(word, fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), jsonObject), {
    maxKeys: 5,
  }),
);

const contexts = fc.oneof(
  fc.dictionary(
    word,
    fc.oneof(jsonObject, fc.record({ type: maybe(word), name: json }), fc.constant(null), word),
    { maxKeys: 4 },
  ),
  fc.constantFrom(null, []),
);

const errors = maybe(
  fc.array(
    maybe(
      fc.record(
        { type: maybe(word), message: maybe(word), name: maybe(word), value: json, data: maybe(jsonObject) },
        { requiredKeys: ['type'] },
      ),
    ),
    { maxLength: 3 },
  ),
);

const packages = fc.oneof(
  fc.dictionary(word, maybe(word), { maxKeys: 3 }),
  fc.constantFrom(null, [{ name: 'a', version: '1' }], [['b', '2']], [null]),
);

const described = {
  user,
  tags,
  contexts,
  errors,
  sdk: maybe(fc.record({ name: maybe(word), version: maybe(word) }, { requiredKeys: [] })),
  platform: maybe(
    fc.constantFrom(
      'javascript',
      'node',
      'python',
      'java',
      'cocoa',
      'native',
      'csharp',
      'php',
      'ruby',
      'go',
      'other',
    ),
  ),
};

const occurrence = fc.record(
  {
    issueTitle: maybe(word),
    culprit: maybe(word),
    subtitle: maybe(word),
    type: fc.oneof(fc.constantFrom(1001, 1006, 1010, 1018, 2010, 4001), json),
    detectionTime: fc.oneof(fc.integer({ min: 1e9, max: 2e9 }), json),
    evidenceData: json,
    level,
    evidenceDisplay: fc.array(
      maybe(
        fc.record({ name: maybe(word), value: json, important: fc.boolean() }, { requiredKeys: ['name'] }),
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

function entry(spelling: Spelling): fc.Arbitrary<unknown> {
  const of = (type: string, data: fc.Arbitrary<unknown>) => data.map((value) => ({ type, data: value }));
  return fc.oneof(
    of('exception', exceptions(spelling)),
    of(
      'exception',
      exceptions(spelling).map((values) => ({
        ...(Array.isArray(values) ? { values } : (values as object)),
        excOmitted: [1, 3],
      })),
    ),
    of('threads', threads(spelling)),
    of('stacktrace', stacktrace(spelling)),
    of('breadcrumbs', breadcrumbs),
    of('request', request(spelling)),
    of('message', message),
    of('template', template(spelling)),
    of(
      'debugmeta',
      images.map((list) => ({ images: list })),
    ),
    of('spans', spans),
    fc.constantFrom('csp', 'expectct', 'expectstaple', 'hpkp', 'nel').chain((type) => of(type, report)),
    fc.constantFrom(
      null,
      { type: 'unknown-entry', data: {} },
      { data: 1 },
      { type: 'exception', data: null },
    ),
  );
}

/** What a server's API answers for one event. */
export const apiEvent: fc.Arbitrary<Wire> = fc.constantFrom<Spelling>('camel', 'mixed').chain((spelling) =>
  fc.record(
    {
      ...described,
      id: fc.oneof(hexId, fc.integer()),
      eventID: hexId,
      groupID: maybe(word),
      projectID: fc.oneof(word, fc.integer()),
      projectSlug: maybe(word),
      type: maybe(fc.constantFrom('error', 'default', 'csp', 'transaction', 'generic', 'new-type')),
      title: maybe(word),
      message: maybe(word),
      location: maybe(word),
      culprit: maybe(word),
      dateCreated: time,
      dateReceived: maybe(time),
      size: maybe(fc.integer()),
      dist: maybe(word),
      release: maybe(fc.record({ version: maybe(word) })),
      context: maybe(fc.oneof(jsonObject, fc.array(json, { maxLength: 2 }), word)),
      packages,
      entries: fc.array(entry(spelling), { maxLength: 6 }),
      occurrence: maybe(occurrence),
      previousEventID: maybe(hexId),
      nextEventID: maybe(hexId),
    },
    { requiredKeys: ['eventID', 'entries'] },
  ),
) as fc.Arbitrary<Wire>;

/** What SDKs put into an envelope. */
export const sdkEvent: fc.Arbitrary<Wire> = fc.constantFrom<Spelling>('snake', 'mixed').chain((spelling) =>
  fc.record(
    {
      ...described,
      event_id: fc.oneof(hexId, fc.uuid()),
      timestamp: time,
      received: time,
      level,
      logger: maybe(word),
      server_name: maybe(word),
      release: maybe(word),
      dist: maybe(word),
      environment: maybe(word),
      transaction: maybe(word),
      exception: exceptions(spelling),
      threads: threads(spelling),
      stacktrace: stacktrace(spelling),
      breadcrumbs,
      request: request(spelling),
      message,
      logentry: message,
      template: template(spelling),
      spans,
      csp: report,
      nel: report,
      debug_meta: maybe(images.map((list) => ({ images: list }))),
      extra: fc.oneof(jsonObject, word),
      modules: packages,
      fingerprint: maybe(fc.array(fc.oneof(word, fc.constant('{{ default }}'), json), { maxLength: 3 })),
    },
    { requiredKeys: ['event_id'] },
  ),
) as fc.Arbitrary<Wire>;

/** The SDK's event inside a row of a server's own. */
export const wrappedEvent: fc.Arbitrary<Wire> = fc.record(
  {
    id: fc.uuid(),
    event_id: fc.uuid(),
    issue: fc.uuid(),
    project: fc.integer(),
    timestamp: time,
    ingested_at: time,
    data: sdkEvent,
  },
  { requiredKeys: ['id', 'data'] },
) as fc.Arbitrary<Wire>;

export const anyEvent: fc.Arbitrary<Wire> = fc.oneof(
  { weight: 4, arbitrary: apiEvent },
  { weight: 4, arbitrary: sdkEvent },
  { weight: 1, arbitrary: wrappedEvent },
);
