'use client';
import type { Translate } from '../../i18n/index.js';
import { useMessages } from '../config/index.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import { sessionsChartMessages } from './SessionsChart.messages.js';

/** The texts of the chart. */
export function useChartMessages(): Translate<typeof sessionsChartMessages> {
  const { messages } = useReleaseHealth();
  return useMessages<typeof sessionsChartMessages>('ReleaseHealth', sessionsChartMessages, messages);
}
