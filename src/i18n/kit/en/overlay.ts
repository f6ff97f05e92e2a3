/** Dialogs and drawers. */
export const overlayMessages = {
  close: 'Close',
  keyHelpTitle: 'Keyboard shortcuts',
  keyHelpHint: 'They work while the focus is inside this panel.',
};
