type Wire = { readonly [key: string]: unknown };

const rows = <T>(size: number, row: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => row(index));
const byKey = (size: number, value: (index: number) => unknown): Wire =>
  Object.fromEntries(rows(size, (index) => [`key${index}`, value(index)]));
const mail = 'ann@example.com';
const event = (parts: Wire): Wire => ({ event_id: 'a'.repeat(32), platform: 'python', ...parts });
const nested = (around: (inner: unknown) => unknown): unknown =>
  rows(50, () => 0).reduce<unknown>(around, mail);
const inFrame = (parts: Wire): Wire =>
  event({
    exception: { values: [{ type: 'E', value: 'v', stacktrace: { frames: [{ lineno: 9, ...parts }] } }] },
  });

/** Events with very many of one thing, each with something in it that is hidden. */
export const HOSTILE_EVENTS: { readonly [name: string]: (size: number) => Wire } = {
  'rows of source': (size) => inFrame({ context: rows(size, (line) => [line, line === 1 ? mail : 'pay()']) }),
  'rows of source with one number': (size) => inFrame({ context: rows(size, () => [7, mail]) }),
  'rows of source backwards': (size) => inFrame({ context: rows(size, (line) => [size - line, mail]) }),
  'lines before': (size) => inFrame({ lineno: size + 9, pre_context: rows(size, () => mail) }),
  'lines before the first': (size) => inFrame({ lineno: 2, pre_context: rows(size, () => mail) }),
  'lines after': (size) => inFrame({ context_line: 'x', post_context: rows(size, () => mail) }),
  variables: (size) => inFrame({ vars: byKey(size, () => mail) }),
  'variables named alike': (size) =>
    inFrame({ vars: { list: rows(size, () => ({ password: 'x', a: mail })) } }),
  'errors of a frame': (size) => inFrame({ errors: rows(size, () => ({ type: 'e', value: mail })) }),
  frames: (size) =>
    event({
      exception: {
        values: [
          {
            type: 'E',
            stacktrace: {
              frames: rows(size, (at) => ({
                function: `f${at % 7}`,
                lineno: at,
                vars: { a: mail },
                in_app: at % 3 === 0,
              })),
            },
          },
        ],
      },
    }),
  'equal frames': (size) =>
    event({
      exception: {
        values: [{ type: 'E', stacktrace: { frames: rows(size, () => ({ function: 'f', in_app: false })) } }],
      },
    }),
  exceptions: (size) =>
    event({
      exception: {
        values: rows(size, () => ({ type: 'E', value: mail, stacktrace: { frames: [{ function: 'f' }] } })),
      },
    }),
  'a chain of exceptions': (size) =>
    event({
      exception: {
        values: rows(size, (at) => ({
          type: 'E',
          value: mail,
          mechanism: { type: 'chained', exception_id: at, parent_id: at - 1 },
        })),
      },
    }),
  'a group of exceptions': (size) =>
    event({
      exception: {
        values: rows(size, (at) => ({
          type: 'E',
          value: mail,
          mechanism: {
            type: 'chained',
            source: `errors[${at}]`,
            exception_id: at,
            ...(at > 0 && { parent_id: 0 }),
          },
        })),
      },
    }),
  'a ring of exceptions': (size) =>
    event({
      exception: {
        values: rows(size, (at) => ({
          type: 'E',
          mechanism: { type: 'chained', exception_id: at, parent_id: (at + 1) % size },
        })),
      },
    }),
  threads: (size) =>
    event({
      threads: {
        values: rows(size, (id) => ({ id, name: mail, stacktrace: { frames: [{ function: 'f' }] } })),
      },
    }),
  breadcrumbs: (size) =>
    event({
      breadcrumbs: {
        values: rows(size, (at) => ({
          timestamp: 1_764_500_000 + at,
          message: mail,
          data: { url: `/a?token=${at}` },
        })),
      },
    }),
  tags: (size) => event({ tags: rows(size, (at) => [`key${at}`, mail]) }),
  'tags with one key': (size) => event({ tags: rows(size, () => ['key', mail]) }),
  'scrubbed tags': (size) =>
    event({
      tags: byKey(size, () => null),
      _meta: { tags: byKey(size, () => ({ '': { rem: [['@ip', 's']] } })) },
    }),
  contexts: (size) => event({ contexts: byKey(size, () => ({ a: mail })) }),
  extra: (size) => event({ extra: byKey(size, () => mail) }),
  'extra with notes': (size) =>
    event({ extra: byKey(size, () => mail), _meta: { extra: byKey(size, () => ({ '': { len: 900 } })) } }),
  'notes on nothing': (size) =>
    event({
      _meta: {
        extra: byKey(size, () => ({ '': { rem: [['@ip', 's']] } })),
        entries: byKey(size, () => ({ '': { len: 1 } })),
      },
    }),
  'nested objects': (size) => event({ extra: byKey(size / 50, () => nested((inner) => ({ a: inner }))) }),
  'nested lists': (size) => event({ extra: byKey(size / 50, () => nested((inner) => [inner, mail])) }),
  'pairs in extra': (size) =>
    event({ extra: { list: rows(size, () => ({ key: 'password', value: 'hunter2' })) } }),
  headers: (size) => event({ request: { url: '/', headers: rows(size, (at) => [`x-${at}`, mail]) } }),
  cookies: (size) => event({ request: { url: '/', cookies: rows(size, (at) => `c${at}=${at}`).join('; ') } }),
  'query parameters': (size) =>
    event({ request: { url: `/?${rows(size, (at) => `token${at}=${at}`).join('&')}` } }),
  'marks of an address': (size) => event({ request: { url: `/${'?#'.repeat(size)}` } }),
  'a body of mails': (size) => event({ request: { url: '/', data: `${mail} `.repeat(size) } }),
  'a body of JSON': (size) =>
    event({ request: { url: '/', data: JSON.stringify(rows(size, () => ({ password: 'x' }))) } }),
  'members of the user': (size) => event({ user: byKey(size, () => mail) }),
  spans: (size) =>
    event({
      spans: rows(size, (at) => ({
        span_id: `s${at}`,
        parent_span_id: 's0',
        description: mail,
        start_timestamp: 1,
        timestamp: 2,
      })),
    }),
  images: (size) =>
    event({
      debug_meta: { images: rows(size, (at) => ({ type: 'macho', image_addr: `0x${at}`, code_file: mail })) },
    }),
  packages: (size) => event({ modules: byKey(size, () => '1.0.0') }),
  errors: (size) => event({ errors: rows(size, () => ({ type: 'e', message: mail })) }),
  fingerprint: (size) => event({ fingerprint: rows(size, () => mail) }),
  entries: (size) => ({
    eventID: 'a'.repeat(32),
    entries: rows(size, (at) => ({ type: at % 2 ? 'exception' : `own${at}`, data: { values: [], a: mail } })),
  }),
  evidence: (size) =>
    event({ occurrence: { evidenceDisplay: rows(size, (at) => ({ name: `n${at}`, value: mail })) } }),
  'members nobody knows': (size) => event(byKey(size, () => mail)),
  'parameters of a message': (size) =>
    event({ logentry: { message: '%s '.repeat(size), params: rows(size, () => mail) } }),
  'a long message': (size) => event({ logentry: { formatted: `${mail}\n`.repeat(size) } }),
  'a report': (size) => event({ csp: byKey(size, () => mail) }),
};
