import type { Breadcrumb } from '../../model/index.js';
import { crumbKind } from './crumbKind.js';

const QUIET_LEVELS = new Set(['info', 'debug', 'log', 'sample']);
const PASSIVE = /^ui\.(?:scroll|focus|blur|hover|mousemove|resize)/;
const ROUTINE = /battery|time_tick|time_set|screen_o|orientation|headset|configuration|wallpaper/i;

/** Whether a step rarely tells anything: quiet logs, scrolling, batteries. */
export function isNoise(crumb: Breadcrumb): boolean {
  if (!QUIET_LEVELS.has(crumb.level)) return false;
  const kind = crumbKind(crumb);
  if (kind === 'debug') return true;
  if (kind === 'ui') return PASSIVE.test(crumb.category ?? '');
  return kind === 'system' && ROUTINE.test(String(crumb.data?.action ?? crumb.message ?? '').slice(0, 80));
}
