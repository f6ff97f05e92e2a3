'use client';
import type { TimeRange } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { windowLabel } from '../internal/listing/filters/windowLabel.js';
import { useHealth } from './shared/healthContext.js';

/** Names a time range, e.g. `14 d`. */
export function useWindowText(): (range: TimeRange) => string {
  const { t } = useHealth();
  const format = useFormat();
  return (range) => windowLabel(range, t, (iso) => format.date(iso, 'month'));
}
