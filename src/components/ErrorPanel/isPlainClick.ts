import type { IssueClickEvent } from '../IssueList/index.js';

/** Whether a click means "here": one with a modifier or another button means "elsewhere" to the browser. */
export function isPlainClick(event: IssueClickEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  return !('button' in event) || event.button === 0;
}
