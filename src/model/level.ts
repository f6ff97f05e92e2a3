import type { Open } from './json.js';

export type Level = Open<'fatal' | 'error' | 'warning' | 'info' | 'debug' | 'sample'>;
