'use client';
import type { ReactElement } from 'react';
import type { ComparedException, ComparedFrame, ComparedValue } from '../../../insights/compare/compared.js';
import { diffText } from '../../../insights/compare/diffText.js';
import { frameLocation, frameName } from '../../../insights/stack/frames.js';
import type { CrashEvent, Frame, Stacktrace } from '../../../model/index.js';
import { type CompareContextValue, type SideName, useCompare } from '../compareContext.js';
import { Many, Row, stateText } from './Row.js';
import { Pieces, ValueOf } from './Text.js';

interface FrameRowsProps {
  readonly frame: ComparedFrame;
  readonly exception: ComparedException;
}

const FIRST_VARS = 8;

/** A call on both sides, and the variables that are not the same there. */
export function FrameRows({ frame, exception }: FrameRowsProps): ReactElement {
  const { t, left, right } = useCompare();
  const { state, vars, hasMoved, loneVars } = frame;
  const own = frameAt(stackAt(left, exception.leftStack), frame.left);
  const other = frameAt(stackAt(right, exception.rightStack), frame.right);
  const places = [placeOf(own, left), placeOf(other, right)] as const;
  const pieces = hasMoved ? diffText(...places) : undefined;
  const cell = (side: SideName): ReactElement => {
    const place = places[side === 'left' ? 0 : 1];
    return (
      <FrameText
        frame={side === 'left' ? own : other}
        t={t}
        place={<Pieces side={side} pieces={pieces?.[side] ?? [{ text: place, differs: false }]} />}
        note={
          loneVars?.side === side
            ? t(state === side ? 'varsCount' : 'loneVars', { count: loneVars.count })
            : undefined
        }
      />
    );
  };
  const differing = vars.filter((value) => value.state !== 'same');
  const said =
    state === 'differs' ? [...(hasMoved ? [t('stateMoved')] : [t('stateVars')])] : [stateText(state, t)];
  return (
    <>
      <Row state={state} isTold name={said.join(', ')} left={cell('left')} right={cell('right')} />
      <Many
        items={differing}
        first={FIRST_VARS}
        draw={(value, index) => <Variable key={`${value.name} ${index}`} value={value} />}
      />
    </>
  );
}

/** Under its frame, named on each side, so that the columns stay those of the frames. */
function Variable({ value }: { readonly value: ComparedValue }): ReactElement {
  const cell = (side: SideName): ReactElement => (
    <>
      <bdi className="cb-compare-var">{value.name.slice(0, 200)}</bdi> = <ValueOf value={value} side={side} />
    </>
  );
  return (
    <Row
      isNested
      state={value.state}
      name={<bdi className="cb-compare-var-name">{value.name.slice(0, 200)}</bdi>}
      left={cell('left')}
      right={cell('right')}
    />
  );
}

interface FrameTextProps {
  readonly frame: Frame | undefined;
  readonly t: CompareContextValue['t'];
  readonly place: ReactElement;
  readonly note: string | undefined;
}

function FrameText({ frame, t, place, note }: FrameTextProps): ReactElement | null {
  if (!frame) return null;
  return (
    <span className="cb-compare-frame" data-in-app={frame.inApp || undefined}>
      <span className="cb-compare-function" dir="ltr">
        {frameName(frame)?.slice(0, 400) ?? t('unnamed')}
      </span>
      <span className="cb-compare-place" dir="ltr">
        {place}
      </span>
      {note === undefined ? null : <span className="cb-meta cb-compare-aside">{note}</span>}
    </span>
  );
}

function placeOf(frame: Frame | undefined, event: CrashEvent): string {
  if (!frame) return '';
  const { directory, name, position } = frameLocation(frame, event.platform);
  return `${directory}${name}${position}`;
}

function frameAt(stack: Stacktrace | undefined, at: number | undefined): Frame | undefined {
  return at === undefined ? undefined : stack?.frames[at];
}

/** The stack that a comparison named by its place in the event. */
function stackAt(event: CrashEvent, path: string | undefined): Stacktrace | undefined {
  if (path === undefined) return undefined;
  const [, list, at, name] = path.split('/');
  if (list === 'stacktrace') return event.stacktrace;
  const owner = list === 'exceptions' ? event.exceptions[Number(at)] : event.threads[Number(at)];
  return name === 'rawStacktrace' ? owner?.rawStacktrace : owner?.stacktrace;
}
