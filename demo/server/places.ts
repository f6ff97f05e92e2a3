import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));
/** Sources of the page. */
export const PAGE: string = fileURLToPath(new URL('../page/', import.meta.url));
/** The built page. */
export const BUILT: string = join(ROOT, 'node_modules/.cache/crashboard-demo');
