import { declared } from '../../src/client/adapters/glitchtip/version.js';
import type { Check } from '../../test/servers/checks.js';

/** A column of a server that cannot be started here: what the client declares, and reads from recorded answers. */
export interface Recorded {
  readonly title: string;
  cell(check: Check): string;
}

/** Its answers were recorded by shape; `test/contract` reads them. */
export const glitchtip: Recorded = {
  title: 'GlitchTip 5 and 6, by recorded shapes',
  cell({ capability }) {
    if (capability === undefined) return 'recorded';
    const [five, six] = ['5', '6'].map((version) => declared(version)[capability]?.state);
    if (six === 'no') return 'unsupported';
    return five === 'no' ? 'recorded, from 6' : 'recorded';
  },
};
