import { type Probe, textIn } from '../shared/probe.js';
import { SETTINGS_ROUTE } from './settings.js';

/** Needs no login. */
export const probe: Probe = {
  vendor: 'glitchtip',
  root: '/api/0',
  route: SETTINGS_ROUTE,
  read: (json) => {
    const version = textIn(json.version);
    const isIt = version !== undefined || Object.hasOwn(json, 'glitchtipInstanceName');
    return isIt ? { version } : undefined;
  },
};
