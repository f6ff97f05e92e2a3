/** Levels. */
export const levelMessages = {
  levelFatal: 'Fatal',
  levelError: 'Error',
  levelWarning: 'Warning',
  levelInfo: 'Info',
  levelDebug: 'Debug',
  levelSample: 'Sample',
  levelUnknown: 'Unknown level',
};
