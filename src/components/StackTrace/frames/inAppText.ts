import type { InAppDecision } from '../../../insights/index.js';
import type { Trace } from '../traceContext.js';

/** Whether a frame is in-app, and who says so: `Library: in a dependency folder (node_modules)`. */
export function inAppText({ inApp, reason, rule }: InAppDecision, t: Trace['t']): string {
  const kind = t(inApp === true ? 'inApp' : inApp === false ? 'library' : 'inAppUnknown');
  const why = t('inAppWhy', { reason });
  const isPart = rule !== undefined && reason !== 'reader' && reason !== 'sdk';
  return isPart ? t('inAppByRule', { kind, why, rule: rule.slice(0, 80) }) : t('inAppBy', { kind, why });
}
