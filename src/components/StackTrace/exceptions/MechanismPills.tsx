'use client';
import type { ReactElement } from 'react';
import type { Exception, JsonObject } from '../../../model/index.js';
import { Pill } from '../../internal/data/Pill.js';
import { SafeLink } from '../../internal/links/SafeLink.js';
import { useTrace } from '../traceContext.js';

/** How an exception was caught. "Handled: no" is what people look for, so it is a word of its own. */
export function MechanismPills({ exception }: { exception: Exception }): ReactElement | null {
  const { t } = useTrace();
  const { mechanism, module } = exception;
  if (mechanism === undefined && module === undefined) return null;
  const { handled, type, description, synthetic, helpLink, meta } = mechanism ?? {};
  return (
    <span className="cb-line cb-note">
      {handled === false && (
        <Pill tone="bad" hint={t('unhandledTitle')}>
          {t('unhandled')}
        </Pill>
      )}
      {handled === true && <Pill hint={t('handledTitle')}>{t('handled')}</Pill>}
      {type !== undefined && <Pill hint={description}>{t('mechanism', { type })}</Pill>}
      {signals(meta).map((text) => (
        <Pill key={text}>{text}</Pill>
      ))}
      {synthetic === true && <Pill hint={t('syntheticTitle')}>{t('synthetic')}</Pill>}
      {module !== undefined && <bdi className="cb-prose">{module}</bdi>}
      {helpLink !== undefined && <SafeLink href={helpLink}>{t('helpLink')}</SafeLink>}
    </span>
  );
}

/** `errno 2`, `SIGSEGV`, `EXC_BAD_ACCESS`: what the operating system said. */
function signals(meta: JsonObject | undefined): readonly string[] {
  if (meta === undefined) return [];
  const texts = ['signal', 'errno', 'mach_exception'].flatMap((key) => {
    const value = Object.hasOwn(meta, key) ? meta[key] : undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const { name, number } = value as JsonObject;
    if (typeof name === 'string') return [name];
    return typeof number === 'number' ? [`${key} ${number}`] : [];
  });
  return [...new Set(texts)];
}
