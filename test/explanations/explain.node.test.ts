import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { explanationMessages } from '../../src/components/internal/explain/Explanations.messages.js';
import { formatMessage } from '../../src/i18n/index.js';
import { type Explanation, explain } from '../../src/insights/index.js';
import type { CrashEvent } from '../../src/model/index.js';
import { CASES } from './cases.js';
import { SITUATIONS } from './situations.js';

function eventOf(wire: object): CrashEvent {
  const event = normalizeEvent({ event_id: 'a'.repeat(32), ...wire }, { source: 'test', project: 'shop' });
  if (!event) throw new Error('no event came out');
  return event;
}

/** As an SDK reports it: `Type: value`, or a message alone. */
function thrown(platform: string, text: string): CrashEvent {
  const [, type, value] =
    /^((?:[A-Z_*]|net\.|runtime\.|context\.|panic|fatal error|gaierror)[\w.:*$\\]*(?: error)?): (.*)$/s.exec(
      text,
    ) ?? [];
  const isBare = type === undefined && /^[A-Z]\w+$/.test(text);
  const exception = type !== undefined ? { type, value } : isBare ? { type: text } : { value: text };
  return eventOf({ platform, exception: { values: [exception] } });
}

const keysOf = (event: CrashEvent): readonly string[] => explain(event).map(({ key }) => key);

describe('ST-34 explain', () => {
  it.for(CASES.flatMap((one) => one.says.map((says) => ({ ...one, says }))))(
    '$key: $says',
    ({ key, platform, says }) => {
      expect(keysOf(thrown(platform, says))).toEqual([key]);
    },
  );

  it.for(CASES)('says nothing about what only looks like $key: $silent', ({ platform, silent }) => {
    expect(keysOf(thrown(platform, silent))).toEqual([]);
  });

  it.for(SITUATIONS)('$key: $name', ({ key, event, values, silent }) => {
    const [first] = explain(eventOf(event));
    expect(first).toMatchObject({ key, values });
    expect(keysOf(eventOf(silent))).toEqual([]);
  });

  it('has a case and a near miss for every text', () => {
    const cased = new Set<string>([...CASES, ...SITUATIONS].map(({ key }) => key));
    const texts = Object.keys(explanationMessages).filter((key) => `${key}Do` in explanationMessages);
    expect(texts.filter((key) => !cased.has(key))).toEqual([]);
    expect(texts.length).toBeGreaterThan(90);
  });

  it('gives every value that a text names', () => {
    const events = [
      ...CASES.flatMap(({ platform, says }) => says.map((text) => thrown(platform, text))),
      ...SITUATIONS.map(({ event }) => eventOf(event)),
    ];
    for (const { key, values } of events.flatMap((event) => explain(event))) {
      for (const text of [key, `${key}Do`] as const) {
        expect(formatMessage(explanationMessages[text], values), key).not.toMatch(/[{}]/);
      }
    }
  });

  it('explains causes before what they led to, each key once, at most as many as asked for', () => {
    const chain = eventOf({
      platform: 'node',
      exception: {
        values: [
          { type: 'Error', value: 'connect ECONNREFUSED 127.0.0.1:5432' },
          { type: 'AxiosError', value: 'Request failed with status code 502' },
          { type: 'Error', value: 'connect ECONNREFUSED ::1:5432' },
          { type: 'TypeError', value: "Cannot read properties of undefined (reading 'name')" },
        ],
      },
    });
    expect(explain(chain).map(({ key, exception }) => [key, exception])).toEqual([
      ['connectionRefused', 0],
      ['upstreamFailed', 1],
      ['nullDereference', 3],
    ]);
    expect(explain(chain, 1)).toHaveLength(1);
  });

  it('explains a message without an exception', () => {
    const logged = eventOf({ platform: 'python', logentry: { formatted: 'database is locked' } });
    expect(explain(logged)).toMatchObject([{ key: 'lockTimeout' }]);
    expect(explain(logged)[0]).not.toHaveProperty('exception');
  });

  it('is silent about an opaque error that names a file', () => {
    const frames = [{ filename: '/app/script.js', lineno: 3 }];
    const exception = { values: [{ type: 'Error', value: 'Script error.', stacktrace: { frames } }] };
    expect(explain(eventOf({ platform: 'javascript', exception }))).toEqual([]);
  });

  it('points at the failed request before a failed fetch', () => {
    const http = (status_code: number) => ({
      type: 'http',
      category: 'fetch',
      data: { url: '/api/cart', method: 'GET', status_code },
    });
    const event = eventOf({
      platform: 'javascript',
      exception: { values: [{ type: 'TypeError', value: 'Failed to fetch' }] },
      breadcrumbs: { values: [http(404), http(200), http(503), { message: 'clicked' }] },
    });
    expect(explain(event)).toMatchObject([{ key: 'fetchFailed', crumb: 2 }]);
  });

  it('shows the variable that a null dereference is about, with its value', () => {
    const event = eventOf({
      platform: 'python',
      exception: {
        values: [
          {
            type: 'AttributeError',
            value: "'NoneType' object has no attribute 'name'",
            stacktrace: {
              frames: [
                { function: 'main', filename: 'main.py', lineno: 3, context_line: 'greet(load(17))' },
                {
                  function: 'greet',
                  filename: 'greet.py',
                  lineno: 9,
                  context_line: '    return f"Hello {order.user.name}"',
                  vars: { order: { id: 17, user: 'None' }, title: "'Dr'" },
                },
              ],
            },
          },
        ],
      },
    });
    const [found] = explain(event) as [Explanation];
    expect(found).toMatchObject({
      key: 'nullDereference',
      values: { variable: 'order.user', value: 'None' },
      variable: { path: ['order', 'user'], frame: 1, member: 'name' },
    });
    expect(formatMessage(explanationMessages.variableIs, found.values)).toBe('order.user was None here.');
  });
});
