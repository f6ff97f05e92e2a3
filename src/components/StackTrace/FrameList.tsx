'use client';
import { type ReactElement, useMemo, useState } from 'react';
import { type StackRow, stackRows, startFrame } from '../../insights/index.js';
import { rowsOf } from '../../model/index.js';
import { Button } from '../internal/Button.js';
import { useLongList } from '../internal/useLongList.js';
import { FrameItem } from './FrameItem.js';
import { GapButton } from './GapButton.js';
import { type StackPart, useTrace } from './traceContext.js';

/** Up to this many lines plain DOM is cheap, and page search and print see all of it. */
const MAX_PLAIN = 100;

const ESTIMATED_ROW = 37;

/** The lines of one stack: frames, folded runs, left-out runs. */
export function FrameList({ part }: { part: StackPart }): ReactElement {
  const { event, t, view, order, virtualize, isOpen, named, start: first } = useTrace();
  const [isWhole, setWhole] = useState(false);
  const start = useMemo(() => startFrame(part.stack), [part.stack]);
  const isHere = named !== undefined && (named.exception ?? first?.exception) === part.exception;
  const stays = [start?.frame, isHere ? named.frame : undefined];
  const rows = stackRows(part.stack, {
    view,
    order,
    platform: event.platform,
    keep: stays,
    isGapOpen: (gap) => isOpen(`${part.id}/${gap}`, false),
  });
  const isLong = virtualize !== false && rows.length > MAX_PLAIN && !isWhole;
  const { List, hasFailed } = useLongList(isLong);
  const foldsWithoutInApp = start?.reason !== 'newest-in-app' && rows.some(({ kind }) => kind === 'gap');
  const draw = (item: StackRow): ReactElement => <Row item={item} part={part} stays={stays} />;
  return (
    <>
      {foldsWithoutInApp && <p className="cb-note">{t('noInApp')}</p>}
      {isLong && List !== undefined ? (
        <div className="cb-frames cb-box">
          <List
            source={rowsOf(rows)}
            rowHeight={{ estimate: ESTIMATED_ROW }}
            getKey={rowKey}
            label={t('frames')}
            role="list"
            height="min(70vh, 640px)"
            renderRow={({ row }) => (row === undefined || row === 'moved' ? null : draw(row))}
          />
        </div>
      ) : (
        <ol className="cb-frames cb-box" aria-label={t('frames')} aria-busy={isLong && !hasFailed}>
          {(isLong ? rows.slice(0, MAX_PLAIN) : rows).map((item) => (
            <li key={rowKey(item)} className="cb-panel-part">
              {draw(item)}
            </li>
          ))}
        </ol>
      )}
      {isLong && hasFailed && (
        <Button variant="ghost" size="sm" onClick={() => setWhole(true)}>
          {t('showAllFrames', { count: rows.length })}
        </Button>
      )}
    </>
  );
}

interface RowProps {
  item: StackRow;
  part: StackPart;
  /** Frames to begin with: they are never folded away, and start out open. */
  stays: readonly (number | undefined)[];
}

function Row({ item, part, stays }: RowProps): ReactElement {
  const { t } = useTrace();
  if (item.kind === 'omitted') {
    return <div className="cb-frame-gap">{t('omitted', { count: item.count })}</div>;
  }
  if (item.kind === 'gap') return <GapButton gap={item} part={part} />;
  const { index, repeats } = item;
  const opensByItself = stays.some((frame = -1) => frame <= index && frame > index - repeats);
  return <FrameItem row={item} part={part} opensByItself={opensByItself} />;
}

function rowKey(item: StackRow): string {
  if (item.kind === 'frame') return `frame-${item.index}`;
  return item.kind === 'gap' ? item.id : 'omitted';
}
