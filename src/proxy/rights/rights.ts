import type { Route, RouteTable } from '../../client/routes/route.js';
import { ISSUE_ACTIONS, type IssueAction } from '../../model/index.js';
import type { Allow } from '../options/options.js';

/** What one role may do: which rows, and which actions within the writing rows. */
export interface Rights {
  readonly routes: ReadonlySet<string>;
  readonly actions: ReadonlySet<IssueAction>;
}

/** What cannot be taken back is allowed by its own name alone. */
const TRIAGE: readonly IssueAction[] = ISSUE_ACTIONS.filter(
  (action) => action !== 'merge' && action !== 'delete',
);
const ACTIONS: ReadonlySet<string> = new Set(ISSUE_ACTIONS);

/** Actions that a key of a change's body stands for; any one of them suffices. `null` accompanies another key. */
const BY_KEY: { readonly [key: string]: readonly IssueAction[] | null } = {
  status: ['resolve', 'archive'],
  statusDetails: null,
  substatus: null,
  assignedTo: ['assign'],
  assignedBy: null,
  priority: ['prioritize'],
  isBookmarked: ['bookmark'],
  hasSeen: ['markSeen'],
  merge: ['merge'],
};

const BY_STATUS: { readonly [status: string]: readonly IssueAction[] } = {
  resolved: ['resolve'],
  resolvedInNextRelease: ['resolve'],
  ignored: ['archive'],
  unresolved: ['resolve', 'archive'],
};

/** Works out what `allow` means for a table. Throws on words that mean nothing, so that a typing error shows. */
export function resolveRights(table: RouteTable, allow: Allow): Rights {
  const words = typeof allow === 'string' ? [allow] : allow;
  const routes = new Set<string>();
  const actions = new Set<IssueAction>();
  for (const word of words) addWord(table, word, routes, actions);
  for (const route of table.routes) {
    if (route.right !== 'read' && actionsOfRoute(route).some((action) => actions.has(action))) {
      routes.add(route.name);
    }
  }
  return { routes, actions };
}

function addWord(table: RouteTable, word: string, routes: Set<string>, actions: Set<IssueAction>): void {
  if (word === 'read' || word === 'triage') {
    for (const { name } of table.routes.filter((row) => row.right === 'read' && !row.isNamed))
      routes.add(name);
    for (const action of word === 'triage' ? TRIAGE : []) actions.add(action);
    return;
  }
  if (ACTIONS.has(word)) {
    actions.add(word as IssueAction);
    return;
  }
  const row = table.routes.find((route) => route.name === word);
  if (!row)
    throw new TypeError(
      `Crashboard proxy: allow names '${word}'; it takes 'read', 'triage', or a list with actions (${[...ACTIONS].join(', ')}).`,
    );
  routes.add(row.name);
  // Merging cannot be taken back, so it is never granted by the way.
  for (const action of actionsOfRoute(row).filter((one) => one !== 'merge')) actions.add(action);
}

/** Every action that a writing row can carry out. */
export function actionsOfRoute(route: Route): readonly IssueAction[] {
  if (route.right === 'read') return [];
  if (route.actions) return route.actions;
  if (route.right === 'delete') return ['delete'];
  return [
    ...new Set((route.body ?? []).flatMap((key) => (Object.hasOwn(BY_KEY, key) ? (BY_KEY[key] ?? []) : []))),
  ];
}

/** What the handshake offers: the allowed actions that some row of this server carries out. */
export function offeredActions(table: RouteTable, rights: Rights): readonly IssueAction[] {
  const possible = new Set(table.routes.filter((r) => rights.routes.has(r.name)).flatMap(actionsOfRoute));
  return [...rights.actions].filter((action) => possible.has(action));
}

/**
 * The actions one change asks for, each as the set of rights of which one is needed. Undefined when it holds
 * something that is no action we know, or nothing at all.
 */
export function neededActions(
  route: Route,
  body: { readonly [key: string]: unknown } | undefined,
): readonly (readonly IssueAction[])[] | undefined {
  if (route.actions) return [route.actions];
  if (route.right === 'delete') return [['delete']];
  const needed: (readonly IssueAction[])[] = [];
  for (const [key, value] of Object.entries(body ?? {})) {
    if (!Object.hasOwn(BY_KEY, key)) return undefined;
    const actions = key === 'status' ? ownStatus(value) : BY_KEY[key];
    if (actions === undefined) return undefined;
    if (actions) needed.push(actions);
  }
  return needed.length > 0 ? needed : undefined;
}

function ownStatus(value: unknown): readonly IssueAction[] | undefined {
  return typeof value === 'string' && Object.hasOwn(BY_STATUS, value) ? BY_STATUS[value] : undefined;
}
