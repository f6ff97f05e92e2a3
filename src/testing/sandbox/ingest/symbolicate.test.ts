import { describe, expect, it } from 'vitest';
import { ask, envelope, fixedSandbox, send } from '../../../../test/support/askSandbox.js';
import type { SandboxOptions } from '../sandbox.js';

const frames = [
  { filename: 'https://a.example/app.js', function: 'n', lineno: 1, colno: 90, in_app: true },
  { filename: 'https://a.example/other.js', function: 'r', lineno: 1, colno: 7, in_app: true },
];
const EVENT = {
  event_id: 'd'.repeat(32),
  platform: 'javascript',
  exception: { values: [{ type: 'TypeError', value: 'x', stacktrace: { frames } }] },
};

interface Shown {
  readonly stacktrace: { readonly frames: unknown[] };
  readonly rawStacktrace: { readonly frames: unknown[] } | null;
}

async function shown(symbolicate: SandboxOptions['symbolicate']): Promise<Shown> {
  const sandbox = fixedSandbox({ world: 'empty', symbolicate });
  await send(sandbox, 'storefront-web', envelope([['event', EVENT]]));
  const [issue] = (await ask(sandbox, '/organizations/acme/issues/')).body;
  const { body } = await ask(sandbox, `/organizations/acme/issues/${issue.id}/events/latest/`);
  return body.entries[0].data.values[0];
}

describe('symbolication', () => {
  it('shows frames in the sources’ terms and keeps what the SDK sent', async () => {
    const source = ['zero', 'one', 'two', 'three'].join('\n');
    const value = await shown(async ({ url }) =>
      url.endsWith('app.js') ? { filename: 'src/cart.ts', line: 3, column: 5, source } : undefined,
    );

    expect(value.stacktrace.frames[0]).toMatchObject({
      filename: 'src/cart.ts',
      lineNo: 3,
      context: [
        [1, 'zero'],
        [2, 'one'],
        [3, 'two'],
        [4, 'three'],
      ],
    });
    expect(value.stacktrace.frames[1]).toMatchObject({ filename: 'https://a.example/other.js', lineNo: 1 });
    expect(value.rawStacktrace?.frames[0]).toMatchObject({ filename: 'https://a.example/app.js', colNo: 90 });
  });

  it('leaves the event as it is when there are no maps, or broken ones', async () => {
    for (const symbolicate of [async () => undefined, async () => Promise.reject(new Error('no map'))]) {
      const value = await shown(symbolicate);
      expect(value.rawStacktrace).toBeNull();
      expect(value.stacktrace.frames).toHaveLength(2);
    }
  });
});
