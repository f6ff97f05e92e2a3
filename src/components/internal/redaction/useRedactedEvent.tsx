'use client';
import { type ReactElement, useEffect } from 'react';
import { withheldMessages } from '../../../i18n/kit/en/withheld.js';
import type { CrashEvent } from '../../../model/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useKit } from '../base/useKit.js';
import { redacted } from './outcome.js';

/**
 * The event as the host lets it be seen, and what stands in its place where that could not be found out: panels draw
 * nothing else of an event than this. A failure goes to `onError`.
 */
export function useRedactedEvent<T extends CrashEvent | undefined>(
  event: T,
  component: string,
): readonly [event: T | undefined, problem: ReactElement | null] {
  const { redactEvent, onError } = useUIConfig();
  const outcome =
    event && redactEvent ? redacted<CrashEvent>(event, redactEvent, (redact) => redact(event)) : undefined;
  const failed = outcome?.failed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure is told once, whoever listens later
  useEffect(() => {
    if (failed) onError(failed.error, { component, section: 'redaction' });
  }, [failed, component]);
  const problem = failed ? <Withheld /> : null;
  return [outcome ? (outcome.shown as T | undefined) : event, problem];
}

/** Stands for what was not shown, since it could not be redacted. */
function Withheld(): ReactElement {
  const t = useKit(withheldMessages);
  return (
    <div className="cb-problem" data-compact="" role="alert">
      <p className="cb-problem-title">{t('withheld')}</p>
    </div>
  );
}
