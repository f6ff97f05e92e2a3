'use client';
import { type ReactElement, useState } from 'react';
import { cutMessages } from '../../../i18n/kit/en/cut.js';
import { treeMessages } from '../../../i18n/kit/en/tree.js';
import type { Annotation, Json } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { AnnotationChip } from '../data/AnnotationChip.js';
import { kindOf } from './values.js';

const LONGEST = 400;
const LONGEST_EVER = 100_000;

export interface LeafProps {
  /** `undefined` draws the notes alone. */
  value: Json | undefined;
  notes: readonly Annotation[] | undefined;
}

/** One value with its type's look, and what was done to it. */
export function Leaf({ value, notes }: LeafProps): ReactElement {
  const redacted = notes?.some((note) => note.action !== 'truncated' && note.action !== 'annotated');
  // Where a value was taken out, its chip says so; "null" or "" would say something else.
  const hidden = value === undefined || (redacted && (value === null || value === ''));
  return (
    <span className="cb-tree-leaf">
      {hidden ? null : <Value value={value} />}
      {notes?.map((note) => (
        <AnnotationChip key={`${note.action} ${note.rule ?? ''} ${note.by}`} annotation={note} />
      ))}
    </span>
  );
}

function Value({ value }: { value: Json }): ReactElement {
  const t = useKit(treeMessages);
  const kind = kindOf(value);
  if (typeof value === 'string') return <Text value={value} />;
  if (kind === 'list' || kind === 'object') {
    return <span className="cb-tree-note">{t(kind === 'list' ? 'treeEmptyList' : 'treeEmptyObject')}</span>;
  }
  return (
    <span className="cb-tree-value" data-kind={kind} dir="ltr">
      {String(value)}
    </span>
  );
}

function Text({ value }: { value: string }): ReactElement {
  const t = useKit(treeMessages);
  const more = useKit(cutMessages);
  const [whole, setWhole] = useState(false);
  if (value === '') return <span className="cb-tree-note">{t('treeEmptyText')}</span>;
  const shown = value.slice(0, whole ? LONGEST_EVER : LONGEST);
  return (
    <span className="cb-tree-value" data-kind="text">
      {shown}
      {shown.length < value.length && !whole ? (
        <>
          {'… '}
          <button type="button" className="cb-tree-more" onClick={() => setWhole(true)}>
            {more('treeMoreText', { count: value.length })}
          </button>
        </>
      ) : null}
    </span>
  );
}
