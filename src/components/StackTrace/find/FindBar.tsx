'use client';
import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { exceptionTree, type FrameHit, findInFrames, type ThreadTrace } from '../../../insights/index.js';
import { itemAt } from '../../../model/index.js';
import { IconButton } from '../../internal/buttons/Button.js';
import { arrowDownIcon, arrowUpIcon, closeIcon } from '../../internal/icons/icons.js';
import { useEscape } from '../../internal/overlays/useEscape.js';
import { SearchField } from '../../internal/pickers/SearchField.js';
import { useIsomorphicLayoutEffect } from '../../internal/react/useLayout.js';
import { exceptionPart, ownPart } from '../stackParts.js';
import { type Trace, useTrace } from '../traceContext.js';

export interface FindBarProps {
  trace: ThreadTrace;
  onHitChange: (hit: FrameHit | undefined) => void;
  onClose: () => void;
}

/** Finds in all frames of the shown thread, folded and closed ones too, and goes from hit to hit. */
export function FindBar({ trace, onHitChange, onClose }: FindBarProps): ReactElement {
  const { event, t, order, asReported, announce } = useTrace();
  const bar = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const parts = useMemo(
    () => partsOf(trace, { event, order, asReported }),
    [trace, event, order, asReported],
  );
  const { hits, isCapped } = useMemo(() => findInFrames(parts, query, order), [parts, query, order]);
  const hit = hits[at];
  const count = `${hits.length}${isCapped ? '+' : ''}`;
  const place =
    query.trim() === ''
      ? undefined
      : hit === undefined
        ? t('findNothing')
        : t('findPlace', { place: at + 1, count });
  // Before the paint: what is typed at once belongs in the field.
  useIsomorphicLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => onHitChange(hit), [hit, onHitChange]);
  useEffect(() => {
    if (place !== undefined) announce(place);
  }, [place, announce]);
  useEscape(true, onClose, (press) => bar.current?.contains(press.target as Node) === true);
  const step = (by: number): void => {
    if (hits.length > 0) setAt((at + by + hits.length) % hits.length);
  };
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.key !== 'Enter' || press.target !== input.current) return;
    press.preventDefault();
    step(press.shiftKey ? -1 : 1);
  };
  return (
    <div ref={bar} className="cb-find" role="search" aria-label={t('find')} onKeyDown={onKeyDown}>
      <SearchField
        className="cb-find-field"
        label={t('find')}
        text={query}
        onTextChange={(text) => {
          setQuery(text);
          setAt(0);
        }}
        inputRef={input}
      />
      <span className="cb-find-place">{place}</span>
      <IconButton icon={arrowUpIcon} label={t('findPrevious')} size="sm" onClick={() => step(-1)} />
      <IconButton icon={arrowDownIcon} label={t('findNext')} size="sm" onClick={() => step(1)} />
      <IconButton icon={closeIcon} label={t('findClose')} size="sm" onClick={onClose} />
      {hit && (
        <span className="cb-find-hit">
          <span className="cb-find-where">{whereText(hit, t)}</span>
          <bdi className="cb-find-text" dir="ltr">
            {hit.text}
          </bdi>
        </span>
      )}
    </div>
  );
}

/** The stacks in the order in which they are drawn. */
function partsOf(
  trace: ThreadTrace,
  { event, order, asReported }: Pick<Trace, 'event' | 'order' | 'asReported'>,
) {
  const { nodes, branched } = exceptionTree(trace.exceptions.map((index) => itemAt(event.exceptions, index)));
  const indexes = nodes.map(({ index }) => itemAt(trace.exceptions, index));
  const ordered = !branched && order === 'oldest' ? indexes.toReversed() : indexes;
  return [
    ...ordered.map((index) => exceptionPart(event, index, asReported)),
    ownPart(trace, asReported),
  ].filter((part) => part !== undefined);
}

function whereText({ place, line, path = [] }: FrameHit, t: Trace['t']): string {
  if (place === 'variable') return t('findVariable', { path: path.join('.') });
  if (place === 'source') return line === undefined ? t('findSource') : t('findLine', { line: String(line) });
  return t(place === 'function' ? 'findFunction' : 'findFile');
}
