export { ReleaseHealth, type ReleaseHealthProps } from './ReleaseHealth.js';
export { type ReleaseHealthMessages, releaseHealthMessages } from './ReleaseHealth.messages.js';
export type {
  HealthDisplay,
  ReleaseHealthViewProps,
  ReleaseSelection,
  ReleaseThresholds,
} from './ReleaseHealth.types.js';
export { ReleaseHealthView } from './ReleaseHealthView.js';
export { selectedReleaseMessages } from './SelectedRelease.messages.js';
export { sessionsChartMessages } from './SessionsChart.messages.js';
