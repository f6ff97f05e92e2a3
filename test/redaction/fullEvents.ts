type Wire = { readonly [key: string]: unknown };

const ID = 'a'.repeat(32);

const frame = (camel: boolean): Wire => ({
  function: 'pay',
  [camel ? 'rawFunction' : 'raw_function']: '_pay',
  module: 'shop.cart',
  package: '/lib/shop.so',
  platform: 'python',
  filename: 'cart.py',
  [camel ? 'absPath' : 'abs_path']: '/srv/cart.py',
  [camel ? 'lineNo' : 'lineno']: 4,
  [camel ? 'colNo' : 'colno']: 2,
  [camel ? 'inApp' : 'in_app']: true,
  vars: { cart: { items: ['a', 'b'] }, note: 'x' },
  errors: [{ type: 'js_no_source', message: 'gone', url: '/a.js', data: { path: '/a' } }],
  lock: { type: 2, address: '0x1', package_name: 'java.lang', class_name: 'Object' },
  trust: 'cfi',
  [camel ? 'symbolicatorStatus' : 'symbolicator_status']: 'symbolicated',
  [camel ? 'instructionAddr' : 'instruction_addr']: '0x2',
  [camel ? 'symbolAddr' : 'symbol_addr']: '0x1',
  [camel ? 'sourceLink' : 'source_link']: 'https://git.example/cart.py',
  [camel ? 'mapUrl' : 'map_url']: '/cart.map',
  ...(camel
    ? {
        context: [
          [3, 'before'],
          [4, 'here'],
          [5, 'after'],
        ],
      }
    : { pre_context: ['before'], context_line: 'here', post_context: ['after'] }),
});

const stack = (camel: boolean): Wire => ({
  frames: [frame(camel)],
  registers: { rip: '0x1' },
});

const exception = (camel: boolean): Wire => ({
  values: [
    {
      type: 'Error',
      value: 'it broke',
      module: 'shop',
      [camel ? 'threadId' : 'thread_id']: 1,
      mechanism: {
        type: 'generic',
        handled: false,
        description: 'why',
        help_link: 'https://help.example/a',
        source: 'cause',
        data: { code: 'c', list: ['a'] },
        meta: { signal: { name: 'SIGSEGV' } },
      },
      stacktrace: stack(camel),
      [camel ? 'rawStacktrace' : 'raw_stacktrace']: stack(camel),
    },
  ],
});

const threads = (camel: boolean): Wire => ({
  values: [
    {
      id: 1,
      name: 'main',
      state: 'RUNNABLE',
      crashed: true,
      stacktrace: stack(camel),
      held_locks: { '0x1': { class_name: 'Object' } },
    },
  ],
});

const breadcrumbs: Wire = {
  values: [
    {
      timestamp: '2026-11-30T12:00:00Z',
      type: 'http',
      category: 'fetch',
      level: 'info',
      message: 'said',
      data: { url: '/pay', list: ['a'] },
    },
    { type: 'default', category: 'log', data: 'a text' },
  ],
};

const request = (camel: boolean): Wire => ({
  url: 'https://shop.example.com/pay',
  method: 'POST',
  [camel ? 'query' : 'query_string']: [['page', '2']],
  fragment: 'top',
  headers: [
    ['Content-Type', 'text/html'],
    ['Referer', '/cart'],
  ],
  cookies: [['theme', 'dark']],
  data: { cart: { note: 'x', list: ['a'] } },
  env: { SERVER: 'web-1' },
  [camel ? 'inferredContentType' : 'inferred_content_type']: 'text/html',
  [camel ? 'apiTarget' : 'api_target']: 'graphql',
});

const message: Wire = { formatted: 'paid now', message: 'paid %s', params: ['now'] };
const template: Wire = { ...frame(false), filename: 'cart.html' };
const images: Wire = {
  images: [{ type: 'elf', code_file: '/lib/shop.so', debug_id: 'd1', debug_status: 'found', arch: 'x86' }],
  sdk_info: { sdk_name: 'iOS' },
};
const spans = [
  {
    span_id: 's1',
    parent_span_id: 's0',
    op: 'db',
    description: 'SELECT',
    status: 'ok',
    data: { table: 'cart' },
    tags: { shard: 'a' },
  },
];
const csp: Wire = {
  effective_directive: 'script-src',
  blocked_uri: 'https://a.example',
  document_uri: '/cart',
  'source-file': '/a.js',
};

const head: Wire = {
  platform: 'python',
  level: 'error',
  type: 'error',
  title: 'Error: it broke',
  culprit: 'shop.cart in pay',
  location: 'cart.py',
  logger: 'shop',
  transaction: '/pay',
  environment: 'prod',
  dist: '12',
  user: {
    id: 'u1',
    email: 'x',
    username: 'y',
    name: 'z',
    ip_address: 'w',
    geo: { city: 'Berlin', region: 'BE', country_code: 'DE' },
    data: { plan: 'pro' },
    segment: 's',
  },
  contexts: {
    browser: { type: 'browser', name: 'Firefox' },
    state: { state: { type: 'redux', value: { note: 'x' } } },
    own: { list: ['a', { b: 'c' }] },
  },
  fingerprint: ['{{ default }}', 'cart'],
  errors: [{ type: 'js_no_source', message: 'gone', name: 'file', value: 'a.js', data: { url: '/a' } }],
  sdk: {
    name: 'sentry.python',
    version: '2.0.0',
    integrations: ['django'],
    packages: [{ name: 'pypi:sentry', version: '2' }],
  },
  occurrence: {
    id: ID,
    issueTitle: 'Slow',
    subtitle: 'a',
    culprit: '/pay',
    evidenceDisplay: [{ name: 'Query', value: 'SELECT', important: true }],
    evidenceData: { op: 'db', list: ['a'] },
    level: 'error',
  },
  _meta: {
    extra: {
      note: {
        '': {
          len: 9,
          rem: [['@ip', 's', 0, 4]],
          chunks: [{ type: 'text', text: 'kept' }],
          err: [['invalid_data', { reason: 'why' }]],
          val: 'old',
        },
      },
    },
  },
};

/** An event as Sentry's API lists it. */
const ofServers: Wire = {
  ...head,
  id: ID,
  eventID: ID,
  groupID: '7',
  projectID: '3',
  dateCreated: '2026-11-30T12:00:00Z',
  dateReceived: '2026-11-30T12:00:01Z',
  message: 'Error it broke',
  metadata: { type: 'Error', value: 'it broke', filename: 'cart.py' },
  release: { version: 'shop@1.0', ref: 'main', lastCommit: { message: 'mend', author: { name: 'Ann' } } },
  tags: [
    { key: 'browser', value: 'Firefox', query: 'browser:"Firefox"' },
    { key: 'mood', value: 'good' },
  ],
  context: { note: 'x', nested: { list: ['a'] } },
  packages: { django: '5.0' },
  entries: [
    { type: 'exception', data: exception(true) },
    { type: 'threads', data: threads(true) },
    { type: 'stacktrace', data: stack(true) },
    { type: 'breadcrumbs', data: breadcrumbs },
    { type: 'request', data: request(true) },
    { type: 'message', data: message },
    { type: 'template', data: template },
    { type: 'spans', data: spans },
    { type: 'debugmeta', data: images },
    { type: 'csp', data: csp },
    { type: 'unheard_of', data: { note: 'x', list: ['a'] } },
  ],
  userReport: { comments: 'it broke', user: { name: 'Ann', avatarUrl: '/a.png', ipAddress: 'x' } },
  nextEventID: null,
};

/** An event as SDKs send it. */
const ofSdks: Wire = {
  ...head,
  event_id: ID,
  timestamp: '2026-11-30T12:00:00Z',
  server_name: 'web-1',
  release: 'shop@1.0',
  exception: exception(false),
  threads: threads(false),
  stacktrace: stack(false),
  breadcrumbs,
  request: request(false),
  logentry: message,
  template,
  spans,
  debug_meta: images,
  csp,
  tags: { browser: 'Firefox', mood: 'good' },
  extra: { note: 'x', nested: { list: ['a'] } },
  modules: { django: '5.0' },
};

/** An event as the oldest SDKs sent it. */
const ofOldSdks: Wire = {
  event_id: ID,
  'sentry.interfaces.Exception': exception(false),
  'sentry.interfaces.Stacktrace': stack(false),
  'sentry.interfaces.Http': {
    ...request(false),
    query_string: 'page=2',
    cookies: 'theme=dark',
    headers: { Referer: '/cart' },
  },
  'sentry.interfaces.Message': message,
  'sentry.interfaces.User': head.user,
  'sentry.interfaces.Template': template,
  breadcrumbs: breadcrumbs.values,
  message: 'it broke',
  tags: [
    ['browser', 'Firefox'],
    ['mood', 'good'],
  ],
  modules: [['django', '5.0']],
};

/** An event with everything in it, in every spelling. */
export const FULL_EVENTS: { readonly [spelling: string]: Wire } = {
  'a server’s event': ofServers,
  'an SDK’s event': ofSdks,
  'an old SDK’s event': ofOldSdks,
  'a row around an SDK’s event': {
    id: ID,
    event_id: ID,
    issue: '7',
    data: ofSdks,
    stacktrace_md: 'pay',
    note: 'x',
  },
};
