import type { Issue, IssueCommand } from '../../../model/index.js';
import type { Acting } from './useActing.js';

/** A question about issues. */
export interface DialogProps {
  readonly acting: Acting;
  readonly issues: readonly Issue[];
  onAnswer(command: IssueCommand): void;
}
