'use client';
import { type ReactElement, useMemo } from 'react';
import { trendMessages } from '../../../i18n/kit/en/trend.js';
import type { Trend } from '../../../model/index.js';
import { useFormat } from '../../config/format.js';
import { useKit } from '../base/useKit.js';
import type { CellAttributes } from './cell.js';
import { bucketCounts, sparklinePath, summarizeTrend } from './sparklinePath.js';

export interface SparklineProps {
  trend: Trend | undefined;
  /** What it is about, e.g. `Events`. */
  label: string;
  /** @default 96 */
  width?: number | undefined;
  /** @default 24 */
  height?: number | undefined;
  /** Makes it the whole cell of a list, which then has the facts as its title. */
  cell?: CellAttributes | undefined;
}

/** Events over time as one SVG path from a baseline of 0, with its facts as text. */
export function Sparkline({ trend, label, width = 96, height = 24, cell }: SparklineProps): ReactElement {
  const t = useKit(trendMessages);
  const format = useFormat();
  const path = useMemo(
    () => (trend ? sparklinePath(bucketCounts(trend, Math.floor(width / 2)), width, height) : ''),
    [trend, width, height],
  );
  const text = useMemo(() => {
    if (!trend) return t('trendUnknown');
    const facts = summarizeTrend(trend);
    if (!facts || facts.total === 0) return t('trendEmpty');
    return t('trendSummary', {
      total: facts.total,
      span: format.duration(facts.spanMs),
      peak: facts.peak,
      peakAt: format.date(facts.peakAt),
    });
  }, [trend, t, format]);
  const drawn = (
    <svg
      className="cb-sparkline"
      role="img"
      aria-label={`${label}: ${text}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      // Attributes alone would lose to a host's rule for every svg.
      style={{ width, height }}
      preserveAspectRatio="none"
      data-unknown={trend ? undefined : ''}
    >
      {cell ? null : <title>{text}</title>}
      {path ? <path className="cb-sparkline-bars" d={path} /> : null}
    </svg>
  );
  return cell ? (
    <div {...cell} title={text}>
      {drawn}
    </div>
  ) : (
    drawn
  );
}
