import type { UIConfig } from '../../src/components/config/index.js';
import { kitArabic, kitGerman, kitJapanese, pseudoMessages } from '../../src/i18n/index.js';
import { catalogue } from './catalogue.js';

type Language = Pick<UIConfig, 'locale' | 'messages'>;

/**
 * What the locale toolbar offers. The kit is translated, the panels' own texts stay English; the pseudo-locale
 * covers both, so that a text nobody can translate stands out.
 */
export function languageOf(name: unknown): Language {
  if (name === 'de') return { locale: 'de', messages: { Kit: kitGerman } };
  if (name === 'ja') return { locale: 'ja', messages: { Kit: kitJapanese } };
  if (name === 'ar') return { locale: 'ar', messages: { Kit: kitArabic } };
  if (name === 'pseudo') return { locale: 'en', messages: pseudo() };
  return { locale: 'en' };
}

function pseudo(): UIConfig['messages'] {
  return Object.fromEntries(
    Object.entries(catalogue).map(([component, texts]) => [component, pseudoMessages(texts)]),
  );
}
