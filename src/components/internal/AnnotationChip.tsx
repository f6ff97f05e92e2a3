'use client';
import type { ReactElement } from 'react';
import type { kitMessages, Translate } from '../../i18n/index.js';
import type { Annotation } from '../../model/index.js';
import { useKit } from './useKit.js';

/** What was done to a value, in words. */
export function annotationText(t: Translate<typeof kitMessages>, annotation: Annotation): string {
  const { action, rule, reason, originalLength } = annotation;
  if (action === 'truncated') {
    return originalLength === undefined ? t('truncated') : t('truncatedBy', { count: originalLength });
  }
  if (action === 'invalid') return t('invalidValue', { reason: reason ?? t('unknown') });
  if (action === 'removed' && rule === undefined) return t('removedValue');
  return rule === undefined ? t('redacted') : t('redactedBy', { rule });
}

/** Marks a value that was scrubbed or cut. */
export function AnnotationChip({ annotation }: { annotation: Annotation }): ReactElement {
  const t = useKit();
  return (
    <span className="cb-chip" data-action={annotation.action} title={annotation.reason}>
      {annotationText(t, annotation)}
    </span>
  );
}
