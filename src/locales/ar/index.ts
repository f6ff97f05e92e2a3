import { kitArabic } from '../../i18n/index.js';
import type { Locale } from '../locale.js';

/** Arabic, whole. */
export const ar: Partial<Locale> = { Kit: kitArabic };
