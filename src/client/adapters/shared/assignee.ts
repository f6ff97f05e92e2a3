import type { IssueChange } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';

export type Assignee = Extract<IssueChange, { assignee: unknown }>['assignee'];

/** Who is meant, as servers read it. `me` stands for the proxy's actor; a bare token may stand for nobody. */
export function assigneeText(assignee: Assignee, isProxied: boolean): string {
  // Null is not understood everywhere; an empty text is.
  if (assignee === null) return '';
  if (assignee !== 'me') return `${assignee.type}:${assignee.id}`;
  if (isProxied) return 'me';
  throw new CrashboardError('unsupported', 'assigning to "me" needs the proxy, which knows who that is');
}
