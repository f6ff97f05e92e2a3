import type { Format } from '../config/index.js';

/** A share that is there never reads as 0 %. */
export function shareText(format: Format, share: number): string {
  if (share > 0 && share < 0.01) return `<${format.percent(0.01, 0)}`;
  return format.percent(share, 0);
}
