import type { Capabilities, Capability, CapabilityName, IssueAction } from '../../model/index.js';
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

/** Abilities that need a right which the credential, or the proxy's reader, does not have. */
export function outOfReach({ can }: ServerInfo): readonly CapabilityName[] {
  return Object.entries(NEEDS).flatMap(([action, names]) =>
    can.includes(action as IssueAction) ? [] : names,
  );
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
  const [name = 'issues.priority'] = NEEDS[action];
  const capability = capabilities[name];
  if (capability?.state === 'no') return capability;
  if (!info) return { state: 'unknown', why: 'scope' };
  if (!info.can.includes(action)) return { state: 'no', why: info.via === 'proxy' ? 'proxy' : 'scope' };
  return { state: 'yes', why: info.via === 'proxy' ? 'proxy' : 'scope' };
}

/** What is left of a server's abilities behind a proxy. */
export function narrowed(capabilities: Capabilities, info: ServerInfo): Capabilities {
  const left: { [name in CapabilityName]?: Capability } = { ...capabilities };
  for (const name of outOfReach(info)) {
    if (left[name]?.state !== 'no') left[name] = { state: 'no', why: 'proxy' };
  }
  return left;
}
