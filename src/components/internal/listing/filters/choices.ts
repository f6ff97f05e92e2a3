import type { Problem } from '../../../../model/index.js';

/** Why what a filter offers could not be read. */
export interface ChoicesProblems {
  /** Of the filter by project. */
  readonly projects?: Problem | undefined;
  /** Of the filter by environment. */
  readonly environments?: Problem | undefined;
}

/** A view whose filters offer what a server was asked for. */
export interface ChoicesProps {
  /** Why projects or environments could not be read: their filters stay, and say it. */
  choicesProblems?: ChoicesProblems | undefined;
  /** Asks for them again. Omit to hide that entry of their filters. */
  onRetryChoices?: (() => void) | undefined;
}
