'use client';
import {
  type PointerEvent,
  type ReactElement,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TimeRange, Trend } from '../../../model/index.js';
import { useFormat } from '../../config/index.js';
import { NowContext } from '../../internal/base/clock.js';
import { Button } from '../../internal/buttons/Button.js';
import { sparklinePath } from '../../internal/data/sparklinePath.js';
import { useLatest } from '../../internal/react/useLatest.js';
import type { EventListMessages } from '../EventList.messages.js';
import type { EventTrendStatus } from '../EventList.types.js';
import { useEventList } from '../EventListContext.js';
import { clipped, edgesOf, rangeOf, type Span, spanOf } from './stripSpan.js';

export interface TimeStripProps {
  readonly trend: Trend;
  /** Only numbers of exactly the list's events are said. */
  readonly status: EventTrendStatus;
  readonly range: TimeRange | undefined;
  /** What all of the bars are about. */
  readonly whole: TimeRange | undefined;
  /** Missing = the strip only shows; the server cannot go to a date. */
  readonly onRangeChange: ((range: TimeRange | undefined) => void) | undefined;
}

const TEXTS: { readonly [status in EventTrendStatus]: keyof EventListMessages } = {
  counted: 'stripSpan',
  counting: 'stripCounting',
  unknown: 'stripUnknown',
};

/** So long the brush rests before the list follows. */
const REST_MS = 350;
const HEIGHT = 36;

/** Events over time above the rows. Two handles, or a drag over the bars, choose the time the list shows. */
export function TimeStrip({ trend, status, range, whole, onRangeChange }: TimeStripProps): ReactElement {
  const { t } = useEventList();
  const format = useFormat();
  const now = useContext(NowContext) ?? undefined;
  const edges = useMemo(() => clipped(edgesOf(trend), whole, now), [trend, whole, now]);
  const chosen = useMemo(() => spanOf(edges, range), [edges, range]);
  const [draft, setDraft] = useBrush(chosen, (span) => onRangeChange?.(rangeOf(edges, span)));
  const count = edges.length - 1;
  const path = useMemo(
    () =>
      sparklinePath(
        trend.points.map((point) => point.count),
        count * 10,
        HEIGHT,
      ),
    [trend, count],
  );
  const [from, to] = draft;
  const textAt = (edge: number): string => format.date(edges[edge] ?? '');
  const counted = trend.points.slice(from, to).reduce((sum, point) => sum + point.count, 0);
  const isWhole = from === 0 && to === count;
  return (
    <fieldset className="cb-event-list-strip">
      <legend className="cb-visually-hidden">{t('strip')}</legend>
      <div className="cb-event-list-strip-plot">
        <Bars path={path} count={count} span={draft} onDraft={onRangeChange && setDraft} />
        {onRangeChange ? (
          <>
            <Handle
              label={t('stripFrom')}
              value={from}
              most={count}
              text={textAt(from)}
              onMove={(next) => setDraft([Math.min(next, to - 1), to])}
            />
            <Handle
              label={t('stripTo')}
              value={to}
              most={count}
              text={textAt(to)}
              onMove={(next) => setDraft([from, Math.max(next, from + 1)])}
            />
          </>
        ) : null}
      </div>
      <div className="cb-event-list-strip-text">
        <span>{t(TEXTS[status], { from: textAt(from), to: textAt(to), count: counted })}</span>
        {isWhole || !onRangeChange ? null : (
          <Button size="sm" variant="ghost" onClick={() => setDraft([0, count])}>
            {t('stripWhole')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** What is brushed: follows the list's range, and moves it once it rests. */
function useBrush(chosen: Span, onRest: (span: Span) => void): [Span, (span: Span) => void] {
  const [draft, setDraft] = useState<{ readonly span: Span; readonly of: Span }>({
    span: chosen,
    of: chosen,
  });
  const span = draft.of === chosen ? draft.span : chosen;
  const rest = useLatest(onRest);
  useEffect(() => {
    if (span[0] === chosen[0] && span[1] === chosen[1]) return undefined;
    const timer = setTimeout(() => rest.current(span), REST_MS);
    return () => clearTimeout(timer);
  }, [span, chosen, rest]);
  return [span, (next) => setDraft({ span: next, of: chosen })];
}

interface BarsProps {
  readonly path: string;
  readonly count: number;
  readonly span: Span;
  readonly onDraft: ((span: Span) => void) | undefined;
}

function Bars({ path, count, span, onDraft }: BarsProps): ReactElement {
  const isWhole = span[0] === 0 && span[1] === count;
  const anchor = useRef<number | undefined>(undefined);
  const bucketAt = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>): number => {
    const box = currentTarget.getBoundingClientRect();
    const part = (clientX - box.left) / Math.max(box.width, 1);
    return Math.max(0, Math.min(count - 1, Math.floor(part * count)));
  };
  const brush = (event: PointerEvent<SVGSVGElement>): void => {
    if (anchor.current === undefined) return;
    const at = bucketAt(event);
    onDraft?.([Math.min(at, anchor.current), Math.max(at, anchor.current) + 1]);
  };
  return (
    // The handles beside it do the same from the keyboard.
    <svg
      className="cb-event-list-strip-bars"
      aria-hidden="true"
      viewBox={`0 0 ${count * 10} ${HEIGHT}`}
      width="100%"
      height={HEIGHT}
      preserveAspectRatio="none"
      data-brush={onDraft ? '' : undefined}
      onPointerDown={(event) => {
        if (!onDraft || event.button !== 0) return;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        anchor.current = bucketAt(event);
        brush(event);
      }}
      onPointerMove={brush}
      onPointerUp={() => {
        anchor.current = undefined;
      }}
      onPointerCancel={() => {
        anchor.current = undefined;
      }}
    >
      {isWhole ? null : (
        <rect
          className="cb-event-list-strip-chosen"
          x={span[0] * 10}
          y={0}
          width={(span[1] - span[0]) * 10}
          height={HEIGHT}
        />
      )}
      <path className="cb-event-list-strip-path" d={path} />
    </svg>
  );
}

interface HandleProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly text: string;
  onMove(value: number): void;
}

/** The browser's own slider: arrows, Page keys, Home and End come with it. */
function Handle({ label, value, most, text, onMove }: HandleProps): ReactElement {
  return (
    <input
      type="range"
      className="cb-event-list-strip-handle"
      aria-label={label}
      aria-valuetext={text}
      min={0}
      max={most}
      value={value}
      onChange={(event) => onMove(Number(event.currentTarget.value))}
    />
  );
}
