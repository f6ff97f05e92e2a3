'use client';
import { useMemo } from 'react';
import { formatMessage, type Translate } from '../../i18n/index.js';
import { useUIConfig } from './useUIConfig.js';

/**
 * The texts of a component: base ← configured ← prop.
 *
 * @example const t = useMessages('IssueList', issueListMessages, props.messages); t('count', { count: 3 })
 */
export function useMessages<M extends { readonly [K in keyof M]: string }>(
  component: string,
  base: M,
  override?: { readonly [K in keyof M]?: string | undefined } | undefined,
): Translate<M> {
  const { messages, language } = useUIConfig();
  const configured = Object.hasOwn(messages, component) ? messages[component] : undefined;
  return useMemo(() => {
    const texts = base as { readonly [key: string]: string };
    const own = override as { readonly [key: string]: string | undefined } | undefined;
    return (key, values) => {
      const text = pick(own, key) ?? pick(configured, key) ?? pick(texts, key) ?? key;
      return formatMessage(text, values, language);
    };
  }, [base, configured, override, language]);
}

function pick(
  texts: { readonly [key: string]: string | undefined } | undefined,
  key: string,
): string | undefined {
  return texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
}
