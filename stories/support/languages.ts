import type { UIConfig } from '../../src/components/config/index.js';
import { kitArabic, kitGerman, kitJapanese, pseudoMessages } from '../../src/i18n/index.js';
import { catalogue } from './catalogue.js';

type Language = Pick<UIConfig, 'locale' | 'messages'>;

interface OfferedLanguage {
  readonly title: string;
  language(): Language;
}

/**
 * What the locale toolbar offers. The kit is translated, the panels' own texts stay English; the pseudo-locale
 * covers both, so that a text nobody can translate stands out.
 */
const LANGUAGES: { readonly [value: string]: OfferedLanguage } = {
  en: { title: 'English', language: () => ({ locale: 'en' }) },
  de: { title: 'German', language: () => ({ locale: 'de', messages: { Kit: kitGerman } }) },
  ja: { title: 'Japanese', language: () => ({ locale: 'ja', messages: { Kit: kitJapanese } }) },
  ar: { title: 'Arabic', language: () => ({ locale: 'ar', messages: { Kit: kitArabic } }) },
  pseudo: { title: 'Pseudo-locale', language: () => ({ locale: 'en', messages: pseudo() }) },
};

/** The toolbar's items. */
export const languageItems: { value: string; title: string }[] = Object.entries(LANGUAGES).map(
  ([value, { title }]) => ({ value, title }),
);

export function languageOf(name: unknown): Language {
  return (LANGUAGES[String(name)] ?? LANGUAGES.en)?.language() ?? { locale: 'en' };
}

function pseudo(): UIConfig['messages'] {
  return Object.fromEntries(
    Object.entries(catalogue).map(([component, texts]) => [component, pseudoMessages(texts)]),
  );
}
