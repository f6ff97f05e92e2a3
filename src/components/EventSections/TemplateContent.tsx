'use client';
import type { ReactElement } from 'react';
import { framePath } from '../../insights/index.js';
import type { TemplateError } from '../../model/index.js';
import { CodeBlock } from '../internal/code/CodeBlock.js';
import type { SectionContentProps } from './EventSections.types.js';

/** Where a template engine failed. */
export function TemplateContent({ event, t }: SectionContentProps): ReactElement {
  const { frame, filename } = event.template as TemplateError;
  const place = framePath(frame) || filename;
  return (
    <>
      {place !== undefined && (
        <div className="cb-note cb-path" dir="ltr">
          {place}
        </div>
      )}
      {frame.context.length > 0 && (
        <CodeBlock lines={frame.context} activeLine={frame.line} label={t('template')} />
      )}
    </>
  );
}
