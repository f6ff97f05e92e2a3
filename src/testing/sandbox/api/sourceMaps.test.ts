import { describe, expect, it } from 'vitest';
import { ask, envelope, fixedSandbox, send } from '../../../../test/support/askSandbox.js';
import { normalizeSourceMapProblems } from '../../../client/normalize/event/sourceMapDebug.js';

const frames = [
  { filename: 'https://a.example/src/cart.ts', function: 'pay', lineno: 30, colno: 9 },
  { filename: 'https://a.example/app.js', function: 'n', lineno: 1, colno: 48_213 },
];

async function debugged(platform: string): Promise<{ status: number; body: unknown }> {
  const sandbox = fixedSandbox({ world: 'empty' });
  const id = 'd'.repeat(32);
  const exception = { values: [{ type: 'TypeError', value: 'x', stacktrace: { frames } }] };
  await send(sandbox, 'storefront-web', envelope([['event', { event_id: id, platform, exception }]]));
  return ask(sandbox, `/projects/acme/storefront-web/events/${id}/source-map-debug/`);
}

describe('the check of source maps', () => {
  it('tells that nothing was uploaded, for built code alone', async () => {
    const { body } = await debugged('javascript');
    expect(normalizeSourceMapProblems(body)).toEqual([
      { exception: 0, frame: 1, kind: 'no-artifacts', file: 'https://a.example/app.js' },
    ]);
  });

  it('is for JavaScript alone', async () => {
    expect((await debugged('python')).status).toBe(404);
  });
});
