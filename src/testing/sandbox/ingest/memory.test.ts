import { describe, expect, it } from 'vitest';
import { ask, envelope, fixedSandbox, NOW, send } from '../../../../test/support/askSandbox.js';
import type { Sandbox } from '../sandbox.js';

const KEPT = 200;
const ISSUES = '/organizations/acme/issues/';

function event(number: number, message: string): object {
  return {
    event_id: number.toString(16).padStart(32, '0'),
    timestamp: (NOW - 3_600_000) / 1000 + number / 100,
    environment: number % 4 === 0 ? 'staging' : 'production',
    user: { id: String(number % 7) },
    exception: { values: [{ type: 'Error', value: message }] },
  };
}

/** So many events, each in an envelope of its own. */
async function fill(count: number, messageOf: (number: number) => string): Promise<Sandbox> {
  const sandbox = fixedSandbox({ world: 'empty', storage: { events: KEPT } });
  for (let number = 0; number < count; number++)
    await send(sandbox, 'storefront-web', envelope([['event', event(number, messageOf(number))]]));
  return sandbox;
}

describe('memory of what comes in', () => {
  const extra = 40;

  it('drops the oldest events, while counts, users and times stay', async () => {
    const sandbox = await fill(KEPT + extra, () => 'over and over');
    const [row] = (await ask(sandbox, `${ISSUES}?query=&statsPeriod=24h`)).body;
    expect(row).toMatchObject({ count: String(KEPT + extra), userCount: 7 });
    expect(Date.parse(row.firstSeen)).toBe(NOW - 3_600_000);
    const sum = (points: readonly (readonly [number, number])[]): number =>
      points.reduce((all, [, count]) => all + count, 0);
    expect(sum(row.stats['24h'])).toBe(KEPT + extra);
    const staging = (await ask(sandbox, `${ISSUES}?query=&statsPeriod=24h&environment=staging`)).body[0];
    expect(Number(staging.count)).toBe((KEPT + extra) / 4);

    expect(sandbox.stored()).toMatchObject({ events: KEPT, dropped: extra });
    const oldest = await ask(sandbox, `${ISSUES}${row.id}/events/oldest/`);
    expect(Number.parseInt(oldest.body.eventID, 16)).toBe(extra);
    const gone = '0'.padStart(32, '0');
    expect((await ask(sandbox, `${ISSUES}${row.id}/events/${gone}/`)).status).toBe(404);
    expect((await ask(sandbox, `${ISSUES}?query=timesSeen:>${KEPT}`)).body).toHaveLength(1);
  });

  it('keeps no more bytes than told', async () => {
    const sandbox = fixedSandbox({ world: 'empty', storage: { bytes: 50_000 } });
    for (let number = 0; number < 20; number++)
      await send(
        sandbox,
        'storefront-web',
        envelope([['event', { ...event(number, 'big'), extra: { text: 'x'.repeat(9_000) } }]]),
      );
    const [row] = (await ask(sandbox, `${ISSUES}?query=&statsPeriod=24h`)).body;
    expect(row.count).toBe('20');
    expect((await ask(sandbox, `${ISSUES}${row.id}/events/`)).body).toHaveLength(5);
    const { bytes, ...stored } = sandbox.stored();
    expect(stored).toEqual({ events: 5, dropped: 15 });
    expect(bytes).toBeLessThanOrEqual(50_000);
  });

  it('lets go of whole issues, the oldest first, when each has but one event', async () => {
    const sandbox = await fill(KEPT + 20, letters);
    const { headers } = await ask(sandbox, `${ISSUES}?query=&statsPeriod=24h&limit=1`);
    expect(headers.get('X-Hits')).toBe(String(KEPT));
    expect(sandbox.stored()).toMatchObject({ events: KEPT, dropped: 20 });
    expect((await ask(sandbox, `${ISSUES}?query=${letters(3)}&statsPeriod=24h`)).body).toEqual([]);
    expect((await ask(sandbox, `${ISSUES}?query=${letters(KEPT)}&statsPeriod=24h`)).body).toHaveLength(1);
  });
});

/** A word of its own for a number, without digits: those do not count in grouping. */
function letters(number: number): string {
  return [...String(number).padStart(6, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
