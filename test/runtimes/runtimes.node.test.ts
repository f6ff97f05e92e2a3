import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { stackText } from '../../src/insights/index.js';
import { applied, comparable, NOT_SENT, RULES } from './rules.js';

interface Captured {
  readonly runtime: string;
  readonly sdk: string;
  readonly cases: readonly {
    readonly name: string;
    readonly printed: string;
    readonly event: object;
  }[];
}

/** Written by `capture.ts`, from programs that ran. */
const FOLDER = 'test/runtimes/captured';

function captured(runtime: string): Captured {
  return JSON.parse(readFileSync(`${FOLDER}/${runtime}.json`, 'utf8'));
}

function rawText(wire: object): string {
  const event = normalizeEvent({ event_id: 'a'.repeat(32), ...wire }, { source: 'test' });
  if (!event) throw new Error('no event came out');
  const { platform, exceptions, stacktrace, threads, message } = event;
  const alone = exceptions.length > 0 ? undefined : (stacktrace ?? threads[0]?.stacktrace);
  return stackText({ platform, exceptions, stacktrace: alone, message: message?.formatted });
}

const runtimes = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));

describe.each(runtimes)('ST-15 the raw text of an exception in %s', (runtime) => {
  const { cases, ...head } = captured(runtime);
  const isSent = ({ name }: { name: string }): boolean =>
    !NOT_SENT.some((known) => known.runtime === runtime && known.name === name);

  it.each(cases.filter(isSent))(`is what ${head.runtime} prints: $name`, ({ printed, event }) => {
    expect(comparable(rawText(event), runtime, event)).toBe(comparable(printed, runtime, event));
  });

  it.skipIf(cases.every(isSent)).each(cases.filter((one) => !isSent(one)))(
    `cannot be what ${head.runtime} prints: $name`,
    ({ printed, event }) => {
      expect(comparable(rawText(event), runtime, event)).not.toBe(comparable(printed, runtime, event));
    },
  );
});

it('ST-15 leaves out of the comparison only what some runtime needs', () => {
  const needed = new Set<string>();
  for (const runtime of runtimes)
    for (const { printed, event } of captured(runtime).cases)
      for (const text of [printed, rawText(event)])
        RULES.reduce((rest, rule) => {
          const next = applied(rule, rest, runtime, event);
          if (next !== rest) needed.add(rule.why);
          return next;
        }, text);
  expect(RULES.map(({ why }) => why).filter((why) => !needed.has(why))).toEqual([]);
});
