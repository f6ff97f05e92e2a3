'use client';
import { type ReactElement, useState } from 'react';
import { cutMessages } from '../../../i18n/kit/en/cut.js';
import type { ComparedValue } from '../../../insights/compare/compared.js';
import { diffText, type TextPiece } from '../../../insights/compare/diffText.js';
import { valueText } from '../../../insights/compare/valueText.js';
import { annotationsAt } from '../../../model/index.js';
import { useKit } from '../../internal/base/useKit.js';
import { showControls } from '../../internal/code/showControls.js';
import { AnnotatedText } from '../../internal/data/AnnotatedText.js';
import { AnnotationChip, MASKED_HERE } from '../../internal/data/AnnotationChip.js';
import { type SideName, useCompare } from '../compareContext.js';

/** The value that one side has, with what the other side does not have in it marked. */
export function ValueOf({
  value,
  side,
}: {
  readonly value: ComparedValue;
  readonly side: SideName;
}): ReactElement {
  const { t, left, right } = useCompare();
  const own = value[side];
  const path = (side === 'left' ? value.leftPath : value.rightPath) ?? '';
  const { annotations } = side === 'left' ? left : right;
  if (value.isSecret) return <AnnotationChip annotation={{ ...MASKED_HERE, reason: t('hidden') }} />;
  if (own === undefined || annotationsAt(annotations, path).length > 0)
    return (
      <AnnotatedText
        text={own === undefined ? undefined : valueText(own).text}
        annotations={annotations}
        path={path}
      />
    );
  if (value.state !== 'differs') return <Text text={valueText(own).text} />;
  const pieces = diffText(valueText(value.left).text, valueText(value.right).text);
  return <Pieces pieces={pieces[side]} side={side} />;
}

/** A text without marks. */
export function Text({ text }: { readonly text: string }): ReactElement {
  return <Pieces pieces={[{ text, differs: false }]} side="left" />;
}

const LIMIT = 400;
/** Of a long equal run, what stays at each of its ends. */
const ENDS = 40;
const LONGEST_EVER = 100_000;

interface PiecesProps {
  readonly pieces: readonly TextPiece[];
  readonly side: SideName;
}

/** A text in its runs. Of a long one the equal parts are left out until the whole is asked for. */
export function Pieces({ pieces, side }: PiecesProps): ReactElement {
  const { t } = useCompare();
  const cut = useKit(cutMessages);
  const [isWhole, setWhole] = useState(false);
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0) return <span className="cb-compare-empty">{t('empty')}</span>;
  const shown =
    length <= LIMIT || isWhole ? bounded(pieces, LONGEST_EVER) : bounded(pieces.map(shortened), LIMIT);
  return (
    <>
      {shown.map(({ text, differs }, index) =>
        differs ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never move
          <mark key={index} className="cb-compare-mark" data-side={side}>
            {visible(text)}
          </mark>
        ) : (
          text
        ),
      )}
      {length > LIMIT && !isWhole ? (
        <>
          {' '}
          <button type="button" className="cb-tree-more" onClick={() => setWhole(true)}>
            {cut('treeMoreText', { count: length })}
          </button>
        </>
      ) : null}
    </>
  );
}

function shortened({ text, differs }: TextPiece, index: number, all: readonly TextPiece[]): TextPiece {
  if (differs || text.length <= ENDS * 3) return { text, differs };
  const head = index === 0 && all.length > 1 ? '' : text.slice(0, all.length === 1 ? LIMIT : ENDS);
  const tail = index === all.length - 1 ? '' : text.slice(-ENDS);
  return { text: `${head}…${tail}`, differs };
}

function bounded(pieces: readonly TextPiece[], most: number): readonly TextPiece[] {
  const kept: TextPiece[] = [];
  let room = most;
  for (const piece of pieces) {
    if (room <= 0) break;
    kept.push(piece.text.length <= room ? piece : { ...piece, text: `${piece.text.slice(0, room)}…` });
    room -= piece.text.length;
  }
  return kept;
}

/** What differs by a character that nobody sees has to be seen. */
function visible(text: string): string {
  return text.split('\n').map(showControls).join('\n');
}
