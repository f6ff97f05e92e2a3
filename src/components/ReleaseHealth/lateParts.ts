import { releaseHealthMessages } from './ReleaseHealth.messages.js';
import { selectedReleaseMessages } from './SelectedRelease.messages.js';
import { sessionsChartMessages } from './SessionsChart.messages.js';

export { Availability } from './Availability.js';
export { changeHint, issuesHint, verdictHint } from './hints.js';
export { Origin } from './Origin.js';
export { ReleaseControls } from './ReleaseControls.js';
export { ReleaseFooter } from './ReleaseFooter.js';
export { SortSelect, sortName } from './SortSelect.js';
export { StatusSplit } from './StatusSplit.js';

/** The panel's texts with those of the late parts. */
export const texts: typeof releaseHealthMessages &
  typeof selectedReleaseMessages &
  typeof sessionsChartMessages = {
  ...releaseHealthMessages,
  ...selectedReleaseMessages,
  ...sessionsChartMessages,
};
