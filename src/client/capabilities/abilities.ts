import {
  type Capabilities,
  type Capability,
  type CapabilityName,
  type IssueAction,
  lacks,
} from '../../model/index.js';
import type { RouteTable } from '../routes/route.js';
import type { ServerInfo } from '../types/client.js';

/** What a server must be able to do for an action; the first one is the action itself. */
const NEEDS: { readonly [action in IssueAction]: readonly CapabilityName[] } = {
  resolve: ['issues.resolve', 'issues.resolveInRelease', 'issues.resolveInCommit'],
  archive: [
    'issues.archive',
    'issues.archiveForTime',
    'issues.archiveUntilEvents',
    'issues.archiveUntilUsers',
    'issues.archiveWithoutWindow',
  ],
  assign: ['issues.assign'],
  prioritize: [],
  bookmark: ['issues.bookmark'],
  markSeen: ['issues.seen'],
  comment: ['issues.comments'],
  merge: ['issues.merge'],
  delete: ['issues.delete'],
};

function nameOf(action: IssueAction): CapabilityName {
  return NEEDS[action][0] ?? 'issues.priority';
}

/** Abilities that need a right which the credential, or the proxy's reader, does not have, and that right. */
export function outOfReach({
  can,
  needs,
}: ServerInfo): readonly (readonly [name: CapabilityName, scope: string | undefined])[] {
  return Object.entries(NEEDS).flatMap(([action, names]) =>
    can.includes(action as IssueAction)
      ? []
      : names.map((name) => [name, needs?.[action as IssueAction]] as const),
  );
}

/** What the server says of the credential, with the scope for each action of this kind of server that it does not let. */
export function withNeeds(info: ServerInfo, { routes }: RouteTable, capabilities: Capabilities): ServerInfo {
  const scopeOf = (action: IssueAction): string | undefined =>
    (
      routes.find(({ actions }) => actions?.includes(action)) ??
      routes.find(({ right, actions }) => right === 'triage' && actions === undefined)
    )?.scopes[0];
  const needs = Object.keys(NEEDS).flatMap((action) => {
    const isOut =
      info.can.includes(action as IssueAction) || lacks(capabilities, nameOf(action as IssueAction));
    const scope = isOut ? undefined : scopeOf(action as IssueAction);
    return scope === undefined ? [] : [[action, scope] as const];
  });
  return needs.length === 0 ? info : { ...info, needs: Object.fromEntries(needs) };
}

/**
 * Whether the reader may do something to issues: the server can, and its rights, or the proxy's, let it. `info` is
 * what `serverInfo` gave; `unknown` until it is there. Opening again is for whoever may resolve or archive.
 */
export function abilityTo(
  action: IssueAction | 'unresolve',
  capabilities: Capabilities,
  info: ServerInfo | undefined,
): Capability {
  if (action === 'unresolve') {
    const resolve = abilityTo('resolve', capabilities, info);
    return resolve.state === 'no' ? abilityTo('archive', capabilities, info) : resolve;
  }
  const capability = capabilities[nameOf(action)];
  if (capability?.state === 'no') return capability;
  if (!info) return { state: 'unknown', why: 'scope' };
  if (!info.can.includes(action)) {
    const scope = info.needs?.[action];
    return info.via === 'proxy'
      ? { state: 'no', why: 'proxy' }
      : { state: 'no', why: 'scope', ...(scope !== undefined && { scope }) };
  }
  return { state: 'yes', why: info.via === 'proxy' ? 'proxy' : 'scope' };
}

/** What is left of a server's abilities behind a proxy. */
export function narrowed(capabilities: Capabilities, info: ServerInfo): Capabilities {
  const left: { [name in CapabilityName]?: Capability } = { ...capabilities };
  for (const [name] of outOfReach(info)) {
    if (left[name]?.state !== 'no') left[name] = { state: 'no', why: 'proxy' };
  }
  return left;
}
