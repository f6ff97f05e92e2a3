'use client';
import { type ReactElement, useMemo, useRef } from 'react';
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../../config/index.js';
import { ChartLegend } from './ChartLegend.js';
import { ChartTooltip } from './ChartTooltip.js';
import { type ChartPoint, chartPoints, pointKey } from './chartPoints.js';
import { countScale, namedMarkers, rateScale } from './chartScale.js';
import { COUNT, LIMIT, MARKER, PARTIAL, PARTIAL_COUNT, RATE } from './chartStyle.js';
import { type TimeDataInput, timeDataOf } from './timeData.js';
import { useAxisText } from './useAxisText.js';
import { useTimeSummary } from './useTimeSummary.js';
import { useWidth } from './useWidth.js';

/** Room for `99.75%` and for `12.5K` beside the plot. */
const AXIS = { rate: 52, count: 40 };
const HEIGHT = 220;
const TICK = { fill: 'var(--cb-muted-foreground)', fontSize: 11 };

/** Crash-free rate as a line over the counts as bars. Everything it shows is also in its label and in the table. */
export function SessionsChart({
  series,
  row,
  rows,
  metric,
  thresholds,
  updatedAt,
}: TimeDataInput): ReactElement {
  const data = useMemo(
    () => timeDataOf({ series, row, rows, metric, thresholds, updatedAt }),
    [series, row, rows, metric, thresholds, updatedAt],
  );
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const format = useFormat();
  const label = useTimeSummary(data);
  const axisText = useAxisText(data);
  const { buckets, markers, limit } = data;
  const points = useMemo(() => chartPoints(data), [data]);
  const rates = useMemo(() => rateScale(buckets, limit), [buckets, limit]);
  const counts = useMemo(() => countScale(buckets), [buckets]);
  const hasBand = buckets.some(({ size }) => size > 1);
  const chosen = data.row.key;
  const named = namedMarkers(markers, chosen, buckets.length);
  return (
    <figure className="cb-release-chart">
      {/* Text anchors turn round in right-to-left text and would leave the axes; time runs to the right. */}
      <div className="cb-release-plot" role="img" aria-label={label} dir="ltr" ref={plot}>
        {width === 0 ? null : (
          <ComposedChart
            data={points}
            width={width}
            height={HEIGHT}
            accessibilityLayer={false}
            margin={{ top: 18, right: 0, bottom: 0, left: 0 }}
          >
            <CartesianGrid yAxisId="rate" vertical={false} stroke="var(--cb-chart-grid)" />
            <XAxis
              dataKey={pointKey('timestamp')}
              tickFormatter={axisText}
              interval="equidistantPreserveStart"
              minTickGap={28}
              tick={TICK}
              tickLine={false}
              axisLine={{ stroke: 'var(--cb-border)' }}
            />
            <YAxis
              yAxisId="rate"
              domain={[...rates.domain]}
              ticks={[...rates.ticks]}
              interval={0}
              tickFormatter={(rate: number) => format.percent(rate, 2)}
              width={AXIS.rate}
              tick={TICK}
              tickLine={false}
              axisLine={false}
            />
            <YAxis
              yAxisId="count"
              orientation="right"
              domain={[...counts.domain]}
              ticks={[0, counts.most]}
              interval={0}
              tickFormatter={format.compact}
              width={AXIS.count}
              tick={TICK}
              tickLine={false}
              axisLine={false}
            />
            <Tooltip
              content={({ active, payload }) =>
                active && payload?.[0] ? (
                  <ChartTooltip point={payload[0].payload as ChartPoint} data={data} />
                ) : null
              }
              cursor={{ fill: 'var(--cb-surface-hover)' }}
              isAnimationActive={false}
            />
            <Bar
              yAxisId="count"
              dataKey={pointKey('count')}
              isAnimationActive={false}
              maxBarSize={28}
              shape={CountBar}
            />
            {hasBand ? (
              <Area
                yAxisId="rate"
                dataKey={pointKey('band')}
                stroke="none"
                fill="var(--cb-chart-1)"
                fillOpacity={0.2}
                isAnimationActive={false}
                activeDot={false}
              />
            ) : null}
            <ReferenceLine
              yAxisId="rate"
              y={limit}
              ifOverflow="hidden"
              stroke={LIMIT.stroke}
              strokeDasharray={LIMIT.strokeDasharray}
            />
            {markers.map(({ key, index, label: version }) => (
              <ReferenceLine
                key={key}
                yAxisId="rate"
                x={buckets[index]?.timestamp}
                stroke={MARKER.stroke}
                strokeOpacity={key === chosen ? 0.8 : 0.35}
                strokeDasharray={key === chosen ? undefined : '3 3'}
                label={{
                  value: named.has(key) ? shortened(version) : '',
                  position: index > buckets.length * 0.8 ? 'insideTopRight' : 'insideTopLeft',
                  dy: -20,
                  fill: 'var(--cb-muted-foreground)',
                  fontSize: 11,
                }}
              />
            ))}
            <Line
              yAxisId="rate"
              dataKey={pointKey('rate')}
              stroke={RATE.stroke}
              strokeWidth={RATE.strokeWidth}
              isAnimationActive={false}
              dot={LoneDot}
              activeDot={{ r: 3.5, fill: 'var(--cb-chart-1)', stroke: 'var(--cb-background)' }}
            />
            <Line
              yAxisId="rate"
              dataKey={pointKey('soFar')}
              stroke={RATE.stroke}
              strokeWidth={RATE.strokeWidth}
              strokeDasharray={PARTIAL.strokeDasharray}
              isAnimationActive={false}
              dot={false}
              activeDot={{ r: 3.5, fill: 'var(--cb-background)', stroke: 'var(--cb-chart-1)' }}
            />
          </ComposedChart>
        )}
      </div>
      <ChartLegend data={data} />
    </figure>
  );
}

function shortened(version: string): string {
  return version.length > 16 ? `${version.slice(0, 15)}…` : version;
}

interface BarProps {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly payload?: ChartPoint;
}

function CountBar({ x, y, width, height, payload }: BarProps): ReactElement {
  return (
    <rect
      {...(payload?.isPartial ? PARTIAL_COUNT : COUNT)}
      data-partial={payload?.isPartial ?? false}
      x={x}
      y={y}
      width={width}
      height={Math.max(0, height ?? 0)}
      rx={1}
    />
  );
}

interface DotProps {
  readonly key?: unknown;
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: ChartPoint;
}

/** A point with nothing on either side has no line to show it. */
function LoneDot({ cx, cy, payload }: DotProps): ReactElement {
  if (!payload?.isLone || cx === undefined || cy === undefined) return <g key={payload?.timestamp} />;
  return <circle key={payload.timestamp} fill={RATE.stroke} cx={cx} cy={cy} r={2.5} />;
}
