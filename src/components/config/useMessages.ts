'use client';
import { useMemo } from 'react';
import { formatMessage, type Translate } from '../../i18n/index.js';
import { useUIConfig } from './useUIConfig.js';

/**
 * The texts of a component: base ← configured for its kind ← configured for itself ← prop.
 *
 * @param kind - Namespace that the component shares with others, e.g. `Listing`.
 * @example const t = useMessages('IssueList', issueListMessages, props.messages); t('count', { count: 3 })
 */
export function useMessages<M extends { readonly [K in keyof M]: string }>(
  component: string,
  base: M,
  override?: { readonly [K in keyof M]?: string | undefined } | undefined,
  kind?: string,
): Translate<M> {
  const { language, ...config } = useUIConfig();
  const messages: { readonly [component: string]: { readonly [key: string]: string } | undefined } =
    config.messages;
  const configured = Object.hasOwn(messages, component) ? messages[component] : undefined;
  const shared = kind !== undefined && Object.hasOwn(messages, kind) ? messages[kind] : undefined;
  return useMemo(() => {
    const texts = base as { readonly [key: string]: string };
    const own = override as { readonly [key: string]: string | undefined } | undefined;
    return (key, values) => {
      const translated = pick(own, key) ?? pick(configured, key) ?? pick(shared, key);
      if (translated !== undefined) return formatMessage(translated, values, language);
      // What nobody translated is English, with English plurals.
      return formatMessage(pick(texts, key) ?? key, values, language, 'en');
    };
  }, [base, configured, shared, override, language]);
}

function pick(
  texts: { readonly [key: string]: string | undefined } | undefined,
  key: string,
): string | undefined {
  return texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
}
