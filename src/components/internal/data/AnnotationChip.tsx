'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../../i18n/index.js';
import { cutMessages } from '../../../i18n/kit/en/cut.js';
import { numberMessages } from '../../../i18n/kit/en/number.js';
import type { Annotation } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { Hint } from '../overlays/Hint.js';

const messages: typeof cutMessages & Pick<typeof numberMessages, 'unknown'> = {
  ...cutMessages,
  unknown: numberMessages.unknown,
};

/** Stands for a value that the panel itself does not tell. */
export const MASKED_HERE: Annotation = { path: '', action: 'masked', by: 'panel' };

/** What was done to a value, in words. */
export function annotationText(t: Translate<typeof messages>, annotation: Annotation): string {
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
  const t = useKit(messages);
  return (
    <Hint className="cb-chip" data-action={annotation.action} hint={annotation.reason}>
      {annotationText(t, annotation)}
    </Hint>
  );
}
