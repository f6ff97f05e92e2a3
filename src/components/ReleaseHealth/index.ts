export { ReleaseHealth, type ReleaseHealthProps } from './ReleaseHealth.js';
export type {
  HealthDisplay,
  ReleaseGrounds,
  ReleaseHealthViewProps,
  ReleaseSelection,
  ReleaseStatusReport,
  ReleaseThresholds,
} from './ReleaseHealth.types.js';
export { ReleaseHealthView } from './ReleaseHealthView.js';
export { type ReleaseHealthMessages, releaseHealthMessages } from './shared/ReleaseHealth.messages.js';
