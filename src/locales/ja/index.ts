import { kitJapanese } from '../../i18n/index.js';
import type { Locale } from '../locale.js';

/** Japanese, whole. */
export const ja: Partial<Locale> = { Kit: kitJapanese };
