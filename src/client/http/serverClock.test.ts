import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../createClient.js';
import { createServerClock } from './serverClock.js';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const dated = (at: number, more: Record<string, string> = {}): Headers =>
  new Headers({ date: new Date(at).toUTCString(), ...more });

describe('the server’s clock', () => {
  it('is learned from the date of an answer, once it matters', () => {
    const clock = createServerClock();
    const told = vi.fn();
    clock.subscribe(told);
    clock.read(dated(NOW + 20_000), NOW);
    expect(clock.aheadMs()).toBe(0);
    clock.read(dated(NOW - 86_400_000), NOW);
    expect(clock.aheadMs()).toBe(-86_400_000);
    clock.read(dated(NOW - 86_399_000), NOW);
    expect(told).toHaveBeenCalledOnce();
    clock.read(dated(NOW), NOW);
    expect(clock.aheadMs()).toBe(0);
  });

  it.each([
    ['no date', new Headers()],
    ['a date nobody can read', new Headers({ date: 'soon' })],
    ['an answer from a cache', dated(NOW - 86_400_000, { age: '86400' })],
  ])('is not guessed from %s', (_, headers) => {
    const clock = createServerClock();
    clock.read(headers, NOW);
    expect(clock.aheadMs()).toBe(0);
  });

  it('is told by a client after its first answer', async () => {
    const client = createClient({
      baseUrl: 'https://errors.example',
      organization: 'acme',
      vendor: 'sentry',
      now: () => NOW,
      fetch: () => Promise.resolve(new Response('[]', { headers: dated(NOW - 7_200_000) })),
    });
    expect(client.clock?.aheadMs()).toBe(0);
    await client.listProjects();
    expect(client.clock?.aheadMs()).toBe(-7_200_000);
  });
});
