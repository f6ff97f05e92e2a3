'use client';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { StackRow } from '../../../insights/index.js';
import { toRowSource } from '../../../model/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { useLate } from '../../internal/lazy/useLate.js';
import { longList } from '../../internal/listing/rows/longList.js';
import type { VirtualListHandle } from '../../internal/VirtualList/types.js';
import { type StackPart, useOpen, useTrace } from '../traceContext.js';
import { FrameItem, frameKey } from './FrameItem.js';
import { GapButton } from './GapButton.js';
import { holds, useRows } from './useRows.js';

/** Up to this many lines plain DOM is cheap, and page search and print see all of it. */
const MAX_PLAIN = 100;

/** Drawn while the code of the long list is on its way: a screenful, since all of it is exchanged then. */
const FIRST_ROWS = 20;

const ESTIMATED_ROW = 37;

/** The lines of one stack: frames, folded runs, left-out runs. */
export function FrameList({ part }: { part: StackPart }): ReactElement {
  const { t, virtualize } = useTrace();
  const [isWhole, setWhole] = useState(false);
  const { rows, stays, foundRow, reason } = useRows(part);
  const isLong = virtualize !== false && rows.length > MAX_PLAIN && !isWhole;
  const late = useLate(longList, isLong, { component: 'StackTrace', section: 'frames' });
  const list = useRef<VirtualListHandle>(null);
  useEffect(() => {
    if (foundRow >= 0) list.current?.scrollToIndex(foundRow, 'auto');
  }, [foundRow]);
  const List = isLong && late.status === 'ready' ? late.module.VirtualList : undefined;
  const foldsWithoutInApp = reason !== 'newest-in-app' && rows.some(({ kind }) => kind === 'gap');
  const draw = (item: StackRow): ReactElement => (
    <Row item={item} part={part} stays={stays} atOnce={List !== undefined || virtualize === false} />
  );
  const most = late.status === 'failed' ? MAX_PLAIN : FIRST_ROWS;
  return (
    <>
      {foldsWithoutInApp && <p className="cb-note">{t('noInApp')}</p>}
      {List ? (
        <div className="cb-frames cb-box">
          <List
            ref={list}
            source={toRowSource(rows)}
            rowHeight={{ estimate: ESTIMATED_ROW }}
            getKey={rowKey}
            label={t('frames')}
            role="list"
            height="min(70vh, 640px)"
            renderRow={({ row }) => (row === undefined || row === 'moved' ? null : draw(row))}
          />
        </div>
      ) : (
        <ol
          className="cb-frames cb-box"
          aria-label={t('frames')}
          aria-busy={isLong && late.status === 'loading'}
        >
          {(isLong ? rows.slice(0, most) : rows).map((item) => (
            <li key={rowKey(item)} className="cb-panel-part">
              {draw(item)}
            </li>
          ))}
        </ol>
      )}
      {isLong && late.status === 'failed' && (
        <>
          <LateNote late={late} what={t('frames')} />
          <Button variant="ghost" size="sm" onClick={() => setWhole(true)}>
            {t('showAllFrames', { count: rows.length })}
          </Button>
        </>
      )}
    </>
  );
}

interface RowProps {
  item: StackRow;
  part: StackPart;
  /** Frames to begin with: they are never folded away, and start out open. */
  stays: readonly (number | undefined)[];
  /** The inside of open frames is drawn with them. */
  atOnce: boolean;
}

function Row({ item, part, stays, atOnce }: RowProps): ReactElement {
  const { t } = useTrace();
  const { isOpen, isOneOfAll, hit } = useOpen();
  if (item.kind === 'omitted') {
    return <div className="cb-frame-gap">{t('omitted', { count: item.count })}</div>;
  }
  if (item.kind === 'async') return <div className="cb-frame-gap">{t('asyncGap')}</div>;
  if (item.kind === 'gap') return <GapButton gap={item} part={part} />;
  const { index } = item;
  const opensByItself = stays.some((frame = -1) => holds(item, frame));
  const found = hit?.stack === part.id && holds(item, hit.frame) ? hit : undefined;
  const key = frameKey(part, index);
  return (
    <FrameItem
      row={item}
      part={part}
      hit={found}
      open={found !== undefined || isOpen(key, opensByItself)}
      atOnce={atOnce || !isOneOfAll(key, opensByItself)}
    />
  );
}

function rowKey(item: StackRow): string {
  if (item.kind === 'frame' || item.kind === 'async') return `frame-${item.index}`;
  return item.kind === 'gap' ? item.id : 'omitted';
}
