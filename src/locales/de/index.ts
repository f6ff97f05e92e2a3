import { kitGerman } from '../../i18n/index.js';
import type { Locale } from '../locale.js';

/** German, whole. */
export const de: Partial<Locale> = { Kit: kitGerman };
