import type { ViewState } from '../config/index.js';

/** What a reader chose inside of an event; none of it says anything about another one. */
export const NO_EVENT: Partial<ViewState> = {
  event: undefined,
  thread: undefined,
  exception: undefined,
  frame: undefined,
  crumb: undefined,
  compare: undefined,
};
