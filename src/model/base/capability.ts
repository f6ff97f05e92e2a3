/** Something a server may or may not be able to do. */
export type CapabilityName =
  | 'issues.list'
  | 'issues.search'
  | 'issues.total'
  | 'issues.stats'
  | 'issues.sortTrends'
  | 'issues.userCount'
  | 'issues.priority'
  | 'issues.substatus'
  | 'issues.environments'
  | 'issues.range'
  | 'issues.assign'
  | 'issues.merge'
  | 'issues.delete'
  | 'issues.resolve'
  | 'issues.resolveInRelease'
  | 'issues.resolveInCommit'
  | 'issues.archive'
  | 'issues.archiveForTime'
  | 'issues.archiveUntilEvents'
  | 'issues.archiveUntilUsers'
  | 'issues.archiveWithoutWindow'
  | 'issues.bookmark'
  | 'issues.seen'
  | 'issues.activity'
  /** Comments can be written; `issues.activity` says whether they can be read. */
  | 'issues.comments'
  | 'events.list'
  | 'events.search'
  | 'events.recommended'
  | 'events.neighbours'
  | 'events.byDate'
  | 'events.attachments'
  | 'events.raw'
  | 'tags.facets'
  | 'tags.values'
  /** Tags of the project's other events can be counted, to compare an issue with. */
  | 'tags.baseline'
  | 'releases.list'
  | 'releases.health'
  | 'releases.commits'
  | 'releases.deploys'
  | 'sessions.series'
  | 'people.members'
  | 'people.teams'
  | 'projects.list'
  | 'projects.environments'
  | 'traces';

/**
 * What is known of one ability. `unknown` until an answer shows it; a learned `no` is forgotten after ten
 * minutes.
 */
export interface Capability {
  /** Hide a control only on `no`. */
  readonly state: 'yes' | 'no' | 'unknown';
  /**
   * Where the answer comes from: the kind of server, its version, the token's rights, the proxy's rules, or
   * an answer that was seen.
   */
  readonly why: 'vendor' | 'version' | 'scope' | 'proxy' | 'learned';
  /** The token scope that is missing, where the reason is one and it is known. */
  readonly scope?: string;
}

/** What is known of a server. A name that is absent counts as unknown. */
export type Capabilities = { readonly [name in CapabilityName]?: Capability };

/**
 * Whether nothing can come of asking: the server, its version or the proxy does not have it. What only the token lacks
 * a right for counts as there: who asks is told so.
 */
export function lacks(capabilities: Capabilities, name: CapabilityName): boolean {
  const capability = capabilities[name];
  return capability?.state === 'no' && capability.why !== 'scope';
}
