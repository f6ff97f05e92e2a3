/** Something a server may or may not be able to do. */
export type CapabilityName =
  | 'issues.list'
  | 'issues.search'
  | 'issues.total'
  | 'issues.stats'
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
  | 'issues.archive'
  | 'issues.bookmark'
  | 'issues.seen'
  | 'issues.activity'
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
}

/** What is known of a server. A name that is absent counts as unknown. */
export type Capabilities = { readonly [name in CapabilityName]?: Capability };
