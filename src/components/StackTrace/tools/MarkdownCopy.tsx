'use client';
import type { ReactElement } from 'react';
import { eventMarkdown } from '../../../insights/index.js';
import { CopyButton } from '../../internal/copying/CopyButton.js';
import { useTrace } from '../traceContext.js';

/** Copies the event as Markdown. `stack` writes its stack as text. */
export function MarkdownCopy({ stack }: { readonly stack: () => string }): ReactElement {
  const { t, event, issue } = useTrace();
  const text = (): string =>
    eventMarkdown(event, { stack: stack(), issue: issue?.shortId, link: issue?.permalink });
  return <CopyButton label={t('copyMarkdown')} showLabel text={text} />;
}
