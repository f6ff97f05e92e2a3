import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));
/** Sources of the page. */
export const PAGE: string = fileURLToPath(new URL('../page/', import.meta.url));
/** Where built pages lie: one folder for each demo that runs, by its process. */
export const BUILDS: string = join(ROOT, 'node_modules/.cache/crashboard-demo');
/** The built page of this one. */
export const BUILT: string = join(BUILDS, String(process.pid));
