import type { ActionRun, Issue, IssueCommand } from '../../../model/index.js';
import type { Shortcuts } from '../keys/useShortcuts.js';
import { archiveOffers, canUnresolve, isOpen } from './actionMenus.js';
import { keyFor } from './keys.js';
import type { IssueActionKeys } from './types.js';
import type { Acting } from './useActing.js';

/** A map of keys without those that are switched off. */
export function keyMap(
  keys: IssueActionKeys | undefined,
  does: { readonly [name in keyof IssueActionKeys]?: (event: KeyboardEvent) => void },
): Shortcuts {
  return Object.fromEntries(
    Object.entries(does).flatMap(([name, run]) => {
      const key = keyFor(name as keyof IssueActionKeys, keys);
      return key === undefined ? [] : [[key, run]];
    }),
  );
}

/** What a key does to issues. `undefined` where it does nothing to them. */
export function commandOf(
  name: 'resolve' | 'archive' | 'assignToMe' | 'unresolve',
  acting: Acting,
  issues: readonly Issue[],
): IssueCommand | undefined {
  const action = name === 'assignToMe' ? 'assign' : name;
  if (issues.length === 0 || !acting.offers(action) || acting.refusalOf(action) !== undefined)
    return undefined;
  if (name === 'resolve') return isOpen(issues) ? { status: 'resolved' } : undefined;
  if (name === 'unresolve') return canUnresolve(issues) ? { status: 'unresolved' } : undefined;
  if (name === 'assignToMe') return acting.feed.canAssignMe ? { assignee: 'me' } : undefined;
  const [first] = archiveOffers(acting).flatMap((offer) => ('command' in offer ? [offer.command] : []));
  return issues.some(({ status }) => status !== 'archived') ? first : undefined;
}

/** Takes back the latest thing that can be, as soon as it can: a key that comes quickly means nothing older. */
export function undoLatest({ feed }: Acting): boolean {
  const isOnItsWay = ({ status, isUndo }: ActionRun): boolean =>
    !isUndo && (status === 'running' || status === 'waiting');
  const run = feed.runner.runs.find((one) => isOnItsWay(one) || (one.canUndo && one.status !== 'undone'));
  if (!run || typeof run.command === 'string') return false;
  void feed.runner.undo(run.id);
  return true;
}
