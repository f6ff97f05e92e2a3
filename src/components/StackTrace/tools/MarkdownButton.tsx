'use client';
import type { ReactElement } from 'react';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { latePart } from '../../internal/lazy/latePart.js';
import { useLate } from '../../internal/lazy/useLate.js';
import { useTrace } from '../traceContext.js';

/** It comes with the raw text, not with the press: browsers copy only right after that. */
const markdown = /* @__PURE__ */ latePart(() => import('./MarkdownCopy.js'));
const OWNER = { component: 'StackTrace', section: 'markdown' };

/** The button that copies the event as Markdown, once its code is there. `stack` writes the event's stack as text. */
export function MarkdownButton({ stack }: { readonly stack: () => string }): ReactElement | null {
  const { t } = useTrace();
  const late = useLate(markdown, true, OWNER);
  if (late.status === 'failed') return <LateNote late={late} what={t('copyMarkdown')} />;
  return late.status === 'ready' ? <late.module.MarkdownCopy stack={stack} /> : null;
}
