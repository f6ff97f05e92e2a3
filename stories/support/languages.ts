import type { UIConfig } from '../../src/components/config/index.js';
import { pseudoMessages } from '../../src/i18n/index.js';
import { ar } from '../../src/locales/ar/index.js';
import { de } from '../../src/locales/de/index.js';
import { es } from '../../src/locales/es/index.js';
import { fr } from '../../src/locales/fr/index.js';
import { ja } from '../../src/locales/ja/index.js';
import { catalogue } from './catalogue.js';

type Language = Pick<UIConfig, 'locale' | 'messages'>;

interface OfferedLanguage {
  readonly title: string;
  language(): Language;
}

/**
 * What the locale toolbar offers: each language whole, and a pseudo-locale, in which a text that nobody can translate
 * stands out.
 */
const LANGUAGES: { readonly [value: string]: OfferedLanguage } = {
  en: { title: 'English', language: () => ({ locale: 'en' }) },
  de: { title: 'German', language: () => ({ locale: 'de', messages: de }) },
  fr: { title: 'French', language: () => ({ locale: 'fr', messages: fr }) },
  es: { title: 'Spanish', language: () => ({ locale: 'es', messages: es }) },
  ja: { title: 'Japanese', language: () => ({ locale: 'ja', messages: ja }) },
  ar: { title: 'Arabic', language: () => ({ locale: 'ar', messages: ar }) },
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
