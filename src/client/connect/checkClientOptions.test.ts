import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../testing/sandbox/sandbox.js';
import { createClient } from '../createClient.js';
import { createLocalClient } from '../createLocalClient.js';

const GOOD = { baseUrl: '/crashboard', organization: 'acme' };

/** What a slip of the pen gives, and what the message must name: the option, and the remedy. */
const SLIPS: readonly (readonly [make: () => unknown, says: readonly string[]])[] = [
  [() => createClient({ ...GOOD, baseURL: '/x' } as never), ["'baseURL'", 'baseUrl']],
  [() => createClient({ organization: 'acme' } as never), ['baseUrl', 'proxy']],
  [() => createClient({ baseUrl: '/x' } as never), ['organization', 'slug']],
  [() => createClient({ ...GOOD, organization: '' }), ['organization', 'slug']],
  [
    () => createClient({ ...GOOD, vendor: 'sentri' }),
    ["vendor is 'sentri'", "'sentry', 'glitchtip', 'bugsink'"],
  ],
  [() => createClient({ ...GOOD, proxiedVendor: 'Sentry' }), ["proxiedVendor is 'Sentry'", "'sentry'"]],
  [() => createClient({ ...GOOD, vendor: 'sentry', proxiedVendor: 'sentry' }), ['vendor', 'proxiedVendor']],
  [() => createClient({ ...GOOD, timeoutMs: 0 }), ['timeoutMs', 'above 0']],
  [() => createLocalClient({} as never), ['events', 'list']],
  [() => createSandbox({ sead: 2 } as never), ["'sead'", 'seed']],
  [() => createSandbox({ vendor: 'bugsink' as never }), ["vendor is 'bugsink'", "'sentry'"]],
  [() => createSandbox({ world: 'full' as never }), ['world', "'seeded'"]],
  [() => createSandbox({ storage: { event: 5 } as never }), ["'event'", 'events']],
  [() => createSandbox({ storage: { bytes: -1 } }), ['storage.bytes', 'above 0']],
];

describe('an option that cannot work', () => {
  it.for(SLIPS.map(([make, says]) => [says.join(', '), make, says] as const))(
    'is told where it is given: %s',
    ([, make, says]) => {
      expect(make).toThrow(TypeError);
      for (const word of says) expect(make).toThrow(word);
    },
  );
});
