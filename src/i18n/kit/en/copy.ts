/** Copying. */
export const copyMessages = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy. Select the text and copy it by hand.',
  copyText: 'Text to copy',
};
