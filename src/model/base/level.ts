import type { Open } from './json.js';

/** How bad it is, from `fatal` down. Unknown words stay as the SDK or server wrote them. */
export type Level = Open<'fatal' | 'error' | 'warning' | 'info' | 'debug' | 'sample'>;
