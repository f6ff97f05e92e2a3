import type { CrashEvent, Exception, Frame } from '../../src/model/index.js';
import { BUILDER_NOW, buildEvent } from '../../src/testing/builders/index.js';

const at = (minutes: number): string => new Date(BUILDER_NOW - minutes * 60_000).toISOString();

/** The frames of each exception, changed. */
function withFrames(
  event: CrashEvent,
  change: (frames: readonly Frame[]) => readonly Frame[],
): readonly Exception[] {
  return event.exceptions.map((exception) => ({
    ...exception,
    ...(exception.stacktrace && {
      stacktrace: { ...exception.stacktrace, frames: change(exception.stacktrace.frames) },
    }),
  }));
}

const tagged = (event: CrashEvent, over: { readonly [key: string]: string }): CrashEvent['tags'] => [
  ...event.tags.map(({ key, value }) => ({ key, value: over[key] ?? value ?? '' })),
  ...Object.entries(over)
    .filter(([key]) => !event.tags.some((tag) => tag.key === key))
    .map(([key, value]) => ({ key, value })),
];

const python = buildEvent({ platform: 'python' });
const release = python.release?.replace('4.2.0', '4.1.7') ?? '4.1.7';

/** The same error of a Python service, before and after a release: lines moved, a call came in, a variable is another. */
export const pythonReleases: readonly [CrashEvent, CrashEvent] = [
  python,
  {
    ...python,
    id: '7d10aa42c39e4f0d9b1e6a5c2f3d4e5f',
    release,
    occurredAt: at(3 * 24 * 60),
    receivedAt: at(3 * 24 * 60),
    environment: 'staging',
    serverName: 'worker-09',
    tags: tagged(python, { release, environment: 'staging', queue: 'bulk' }),
    exceptions: withFrames(python, (frames) =>
      frames.flatMap((frame, index): readonly Frame[] => {
        if (index === frames.length - 2) return [];
        if (index === frames.length - 1)
          return [
            {
              ...frame,
              line: (frame.line ?? 1) - 14,
              ...(frame.vars && {
                vars: Object.fromEntries(
                  Object.entries(frame.vars).map(([name, value], place) => [
                    name,
                    place === 0 ? null : value,
                  ]),
                ),
              }),
            },
          ];
        return [frame];
      }),
    ),
    breadcrumbs: python.breadcrumbs.flatMap((crumb, index) =>
      index === 1 ? [] : [{ ...crumb, ...(crumb.timestamp && { timestamp: at(3 * 24 * 60 + 1) }) }],
    ),
    user: { id: '77', username: 'kim', email: 'kim@example.com' },
  },
];

const script = buildEvent();

const minifiedFrames: readonly Frame[] = (script.exceptions[0]?.stacktrace?.frames ?? []).map((_, index) => ({
  function: 'teras'.charAt(index % 5),
  filename: '/assets/app-3f9ac1d2.js',
  absPath: 'https://shop.example.com/assets/app-3f9ac1d2.js',
  line: 1,
  column: 4_210 + index * 913,
  context: [],
  inApp: true,
}));

/** One event with source maps, one that came before they were uploaded. */
export const mappedAndMinified: readonly [CrashEvent, CrashEvent] = [
  {
    ...script,
    exceptions: script.exceptions.map((exception, index) =>
      index === 0 ? { ...exception, rawStacktrace: { frames: minifiedFrames } } : exception,
    ),
  },
  {
    ...script,
    id: '91c2be07d4f84a6f8a0b3c5d7e9f1a2b',
    occurredAt: at(90),
    exceptions: script.exceptions.map((exception, index) =>
      index === 0
        ? {
            ...exception,
            stacktrace: {
              frames: minifiedFrames.map((frame, place) =>
                place === minifiedFrames.length - 1 ? { ...frame, column: 9_999 } : frame,
              ),
            },
          }
        : exception,
    ),
    tags: tagged(script, { browser: 'Safari 19.1', 'browser.name': 'Safari', os: 'iOS 19.2' }),
    contexts: script.contexts.map((context) =>
      context.name === 'browser'
        ? { ...context, data: { ...context.data, name: 'Safari', version: '19.1' } }
        : context,
    ),
    ...(script.request && {
      request: {
        ...script.request,
        url: `${script.request.url ?? ''}/payment`,
        headers: [...script.request.headers, ['X-Experiment', 'checkout-b'] as const],
      },
    }),
  },
];

/** An event as another one was, and as a proxy would pass it. */
export const twins: readonly [CrashEvent, CrashEvent] = [
  script,
  { ...script, id: '5e1f0c3bd2a94b7c8d6e5f4a3b2c1d0e', occurredAt: at(12) },
];

export const redactedTwins: readonly [CrashEvent, CrashEvent] = [
  {
    ...script,
    user: { id: '8812', email: '[email]' },
    extra: { ...script.extra, api_key: 'sk-1' },
    annotations: [{ path: '/user/email', action: 'replaced', by: 'proxy', rule: 'email' }],
  },
  {
    ...script,
    id: '5e1f0c3bd2a94b7c8d6e5f4a3b2c1d0e',
    occurredAt: at(12),
    user: { id: '8812', email: '[email]' },
    extra: { ...script.extra, api_key: 'sk-2' },
    annotations: [{ path: '/user/email', action: 'replaced', by: 'proxy', rule: 'email' }],
  },
];

const many = (count: number, from: number): CrashEvent => ({
  ...script,
  exceptions: withFrames(script, () =>
    Array.from({ length: count }, (_, index) => ({
      function: `step${(index * 7) % 900}`,
      filename: 'src/walk.ts',
      line: index + from,
      context: [],
    })),
  ),
  tags: Array.from({ length: count }, (_, index) => ({
    key: `tag.${index}`,
    value: `value ${index % (40 + from)}`,
  })),
  extra: { text: 'word '.repeat(20_000) + from },
});

/** More than anybody reads. */
export const huge: readonly [CrashEvent, CrashEvent] = [
  many(2500, 0),
  { ...many(2400, 3), id: '5e1f0c3bd2a94b7c8d6e5f4a3b2c1d0e' },
];

const evil = '<img src=x onerror="alert(1)">';

/** Names and values that attack whoever draws them. */
export const hostile: readonly [CrashEvent, CrashEvent] = [
  {
    ...script,
    release: evil,
    tags: [
      { key: evil, value: evil },
      { key: 'same to the eye', value: 'admin' },
      { key: '\u202Egnp.exe', value: 'javascript:alert(1)' },
      { key: 'long', value: 'z'.repeat(5000) },
      { key: '__proto__', value: 'x' },
    ],
    extra: JSON.parse('{"__proto__": {"a": 1}, "constructor": {"prototype": 2}}'),
  },
  {
    ...script,
    id: '5e1f0c3bd2a94b7c8d6e5f4a3b2c1d0e',
    tags: [
      { key: evil, value: `${evil}!` },
      { key: 'same to the eye', value: 'admin\u200b' },
      { key: 'long', value: `${'z'.repeat(4000)}y${'z'.repeat(999)}` },
    ],
  },
];
