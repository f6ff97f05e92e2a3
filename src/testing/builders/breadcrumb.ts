import type { Breadcrumb } from '../../model/index.js';
import { ago } from './clock.js';
import { type Override, override } from './override.js';

/** A request that answered 200, two seconds before the event. */
export function buildBreadcrumb(over?: Override<Breadcrumb>): Breadcrumb {
  const base: Breadcrumb = {
    timestamp: ago(52_000),
    type: 'http',
    category: 'fetch',
    level: 'info',
    data: { method: 'GET', url: '/api/cart/8812', status_code: 200 },
  };
  return override(base, over);
}
