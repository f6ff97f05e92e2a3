'use client';
import type { ReactElement } from 'react';
import { type Annotation, annotationsAt } from '../../../model/index.js';
import { AnnotationChip } from './AnnotationChip.js';

export interface MarksProps {
  /** What was scrubbed or cut in the whole model object. */
  readonly annotations: readonly Annotation[];
  /** JSON pointers of the values that stand beside. */
  readonly paths: readonly string[];
}

/** What was done to values that stand in a control, or that are no texts: their chips alone. */
export function Marks({ annotations, paths }: MarksProps): ReactElement | null {
  const notes = paths.flatMap((path) => annotationsAt(annotations, path));
  if (notes.length === 0) return null;
  return (
    <>
      {notes.map((note) => (
        <AnnotationChip key={`${note.path} ${note.action} ${note.rule ?? ''} ${note.by}`} annotation={note} />
      ))}
    </>
  );
}
