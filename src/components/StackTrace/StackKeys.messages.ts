/** The texts that only the help on keys needs; they load with it. They belong to `StackTrace` when they are replaced. */
export const stackKeysMessages = {
  keysTitle: 'Stack trace',
  keyMove: 'Next / previous frame',
  keyEnds: 'First / last frame',
  keyToggle: 'Open / close the frame',
  keyInApp: 'Next / previous frame of your own code',
  keyView: 'Most relevant / full',
  keyOrder: 'Newest / oldest first',
  keyCopy: 'Copy the frame’s path',
  keyHelp: 'This help',
  copiedPath: 'Copied {path}',
};
