'use client';
import { type ReactElement, useRef } from 'react';
import type { Frame } from '../../../model/index.js';
import { FrameBody, type FrameBodyProps } from './FrameBody.js';
import { useDrawn } from './useDrawn.js';

interface FrameDetailsProps extends FrameBodyProps {
  id: string;
  atOnce: boolean;
}

const LINE = 20;
const ROW = 24;
const EDGES = 44;

/** The inside of an open frame: its room first where many open together, so that nothing moves when it is drawn. */
export function FrameDetails({ id, atOnce, ...body }: FrameDetailsProps): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const isDrawn = useDrawn(ref, atOnce);
  const height = `${heightOf(body.frame)}px`;
  return (
    <div
      ref={ref}
      id={id}
      className="cb-frame-body"
      data-late={atOnce ? undefined : ''}
      style={
        atOnce ? undefined : isDrawn ? { containIntrinsicBlockSize: `auto ${height}` } : { blockSize: height }
      }
    >
      {isDrawn && <FrameBody {...body} />}
    </div>
  );
}

/** Close to what it will be: lines of source, first level of variables, the path. */
function heightOf({ context, vars }: Frame): number {
  const rows = vars === undefined ? 0 : Math.min(Object.keys(vars).length, 50);
  return context.length * LINE + (rows === 0 ? 0 : (rows + 1) * ROW) + EDGES;
}
