import type { CrashEvent } from '../../model/index.js';
import { crumbRequest } from '../crumbs/crumbShapes.js';

/** A failure further back has little to do with it. */
const LOOKED_AT = 50;

/** Place of the last failed request before the event, in its breadcrumbs. */
export function lastFailedRequest({ breadcrumbs }: Pick<CrashEvent, 'breadcrumbs'>): number | undefined {
  const first = Math.max(0, breadcrumbs.length - LOOKED_AT);
  for (let index = breadcrumbs.length - 1; index >= first; index -= 1) {
    const crumb = breadcrumbs[index];
    if (crumb && crumbRequest(crumb)?.failed === true) return index;
  }
  return undefined;
}
