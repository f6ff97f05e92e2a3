'use client';
import { type ReactElement, useState } from 'react';
import { cutMessages } from '../../../i18n/kit/en/cut.js';
import { type Annotation, annotationsAt } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { AnnotationChip } from './AnnotationChip.js';

export interface AnnotatedTextProps {
  text: string | undefined;
  /** What was scrubbed or cut in the whole model object. */
  annotations: readonly Annotation[];
  /** JSON pointer of the text inside that object. */
  path: string;
  /** Characters shown before "show all". @default 2000 */
  limit?: number | undefined;
}

/** More than this never goes into the page as one text. */
const LONGEST_EVER = 100_000;

/** A text with what was done to it: changed runs as chips in their place, other marks behind. Long texts fold. */
export function AnnotatedText({
  text,
  annotations,
  path,
  limit = 2000,
}: AnnotatedTextProps): ReactElement | null {
  const notes = annotationsAt(annotations, path);
  if (text === undefined && notes.length === 0) return null;
  const inPlace = notes.find(({ chunks }) => chunks !== undefined && chunks.length > 0);
  const behind = notes.filter((note) => note !== inPlace);
  // Where a text was taken out whole, its chip says so; an empty place would say something else.
  const isGone = text === undefined || text === '';
  return (
    <>
      {inPlace !== undefined ? (
        <Chunks note={inPlace} />
      ) : isGone ? null : (
        <Folded text={text} limit={limit} />
      )}
      {behind.map((note) => (
        <AnnotationChip key={`${note.action} ${note.rule ?? ''} ${note.by}`} annotation={note} />
      ))}
    </>
  );
}

function Chunks({ note }: { note: Annotation }): ReactElement {
  return (
    <>
      {note.chunks?.map((chunk, index) =>
        chunk.rule === undefined ? (
          chunk.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never move
          <AnnotationChip key={index} annotation={{ ...note, rule: chunk.rule }} />
        ),
      )}
    </>
  );
}

function Folded({ text, limit }: { text: string; limit: number }): ReactElement {
  const t = useKit(cutMessages);
  const [whole, setWhole] = useState(false);
  if (text.length <= limit || whole) return <>{text.slice(0, LONGEST_EVER)}</>;
  return (
    <>
      {text.slice(0, limit)}
      {'… '}
      <button type="button" className="cb-tree-more" onClick={() => setWhole(true)}>
        {t('treeMoreText', { count: text.length })}
      </button>
    </>
  );
}
