import { type Members, PROBE_ROUTE, type Probe, textIn } from '../shared/probe.js';

/** Needs no login. */
export const probe: Probe = {
  vendor: 'bugsink',
  root: '/api/canonical/0',
  route: { ...PROBE_ROUTE, path: '/api/canonical/0/schema/' },
  read: ({ info }) => {
    const { title, version } = (info ?? {}) as Members;
    return /bugsink/i.test(textIn(title) ?? '') ? { version: textIn(version) } : undefined;
  },
};
