import fc from 'fast-check';
import { json, jsonObject, level, maybe, time, type Wire, word } from './wireParts.js';

const id: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: 1 }),
  fc.integer({ min: 1 }).map(String),
  fc.constantFrom('', ' ', null),
);
const count: fc.Arbitrary<unknown> = fc.oneof(
  fc.nat(),
  fc.nat().map(String),
  fc.constantFrom(-1, null, '', 1.5, 'many'),
);
const url: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    'https://a.example/x?y=1',
    'http://a.example:8080/',
    'javascript:alert(1)',
    '//x',
    '',
    null,
  ),
  word,
);
const record = (members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Wire> =>
  fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<Wire>;
const many = (of: fc.Arbitrary<unknown>, maxLength = 4): fc.Arbitrary<unknown[]> =>
  fc.array(of, { maxLength });

const person = record({
  id,
  name: maybe(word),
  username: maybe(word),
  email: maybe(word),
  avatarUrl: url,
  avatar: maybe(record({ avatarUrl: url })),
  isActive: fc.boolean(),
  type: fc.constantFrom('user', 'team', 'robot'),
});
const points = many(fc.tuple(time, fc.oneof(count, fc.constantFrom([], [{ count: 3 }], [{}]))), 6);
const stats = fc.oneof(record({ auto: points, '24h': points, '30d': points }), fc.constant(null));
const projectRef = record({ id, slug: maybe(word), name: maybe(word), platform: maybe(word) });
const counts = { count, userCount: count, firstSeen: time, lastSeen: time, stats };

const issue = record({
  id,
  ...counts,
  project: projectRef,
  shortId: maybe(word),
  title: word,
  culprit: maybe(word),
  level,
  status: fc.oneof(fc.constantFrom('unresolved', 'ignored', 'muted', 'resolvedInNextRelease'), word),
  substatus: maybe(word),
  statusDetails: record({
    inNextRelease: fc.constantFrom(true, false, null),
    inRelease: maybe(word),
    inCommit: fc.oneof(word, record({ id: word })),
    autoResolved: maybe(fc.boolean()),
    ignoreCount: count,
    ignoreUntil: time,
    ignoreWindow: count,
    actor: maybe(person),
  }),
  assignedTo: fc.oneof(person, fc.constantFrom('user:1', 'team:', 'robin', '', null)),
  isUnhandled: maybe(fc.boolean()),
  isBookmarked: maybe(fc.boolean()),
  hasSeen: maybe(fc.boolean()),
  priority: maybe(word),
  logger: maybe(word),
  platform: maybe(word),
  metadata: maybe(
    fc.oneof(
      jsonObject,
      record({
        type: word,
        value: json,
        message: word,
        filename: word,
        function: word,
        title: word,
        sdk: jsonObject,
      }),
    ),
  ),
  lifetime: maybe(record(counts)),
  filtered: maybe(record(counts)),
  numComments: count,
  firstRelease: maybe(fc.oneof(word, record({ version: word }))),
  permalink: url,
  tags: many(maybe(record({ key: maybe(word) }))),
  issueCategory: maybe(word),
});

const deploy = record({ id, environment: word, name: maybe(word), dateFinished: time });
const commit = record({
  id: maybe(word),
  message: maybe(word),
  dateCreated: time,
  author: maybe(person),
  repository: maybe(record({ name: word })),
  pullRequest: maybe(record({ externalUrl: url })),
  score: count,
  suspectCommitType: word,
});
const rate = fc.oneof(fc.double({ min: -10, max: 200, noNaN: true }), fc.constant(null));

const release = record({
  version: maybe(word),
  versionInfo: maybe(record({ package: maybe(word), description: word })),
  shortVersion: word,
  dateCreated: time,
  newGroups: count,
  commitCount: count,
  lastDeploy: maybe(deploy),
  authors: many(maybe(person)),
  url,
  adoptionStages: maybe(fc.dictionary(word, maybe(record({ stage: maybe(word) })), { maxKeys: 3 })),
  projects: many(
    record({
      id,
      slug: word,
      newGroups: count,
      hasHealthData: fc.boolean(),
      healthData: maybe(
        record({
          crashFreeSessions: rate,
          crashFreeUsers: rate,
          totalSessions: count,
          adoption: rate,
          hasHealthData: fc.boolean(),
        }),
      ),
    }),
  ),
});

const tagValue = record({
  value: maybe(word),
  name: maybe(word),
  readable: word,
  count,
  firstSeen: time,
  query: maybe(word),
});
const fields = record({
  'sum(session)': count,
  'count_unique(user)': count,
  'crash_free_rate(session)': rate,
  'crash_rate(user)': rate,
});
const sessions = record({
  intervals: many(time, 4),
  groups: many(
    record({
      by: record({
        release: word,
        project: id,
        'session.status': fc.constantFrom('crashed', 'healthy', 'new'),
      }),
      totals: fields,
      series: fc.dictionary(
        fc.constantFrom('sum(session)', 'crash_free_rate(session)'),
        many(maybe(rate), 5),
      ),
    }),
  ),
});

const lookup = fc.constantFrom('found', 'wrong-dist', 'unsuccessful');
const sourceMaps = record({
  project_has_some_artifact_bundle: fc.boolean(),
  release_has_some_artifact: fc.boolean(),
  sdk_debug_id_support: fc.constantFrom('full', 'needs-upgrade'),
  exceptions: many(
    record({
      frames: many(
        record({
          debug_id_process: record({
            debug_id: maybe(word),
            uploaded_source_file_with_correct_debug_id: fc.boolean(),
          }),
          release_process: maybe(
            record({ abs_path: word, source_file_lookup_result: lookup, source_map_lookup_result: lookup }),
          ),
          scraping_process: record({ source_map: maybe(record({ status: word })) }),
        }),
      ),
    }),
  ),
});

const traceNode: fc.Arbitrary<Wire> = fc.letrec<{ node: Wire }>((tie) => ({
  node: record({
    event_id: id,
    span_id: maybe(word),
    parent_span_id: maybe(word),
    event_type: fc.constantFrom('span', 'error', 'occurrence', 'uptime_check'),
    op: maybe(word),
    description: maybe(word),
    start_timestamp: time,
    end_timestamp: time,
    duration: count,
    issue_id: id,
    is_transaction: fc.boolean(),
    level,
    project_slug: word,
    children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
    errors: fc.oneof({ maxDepth: 2 }, fc.constant(null), fc.array(tie('node'), { maxLength: 2 })),
  }),
})).node;

export type WireRow =
  | 'issue'
  | 'project'
  | 'organization'
  | 'release'
  | 'deploy'
  | 'commit'
  | 'changedFile'
  | 'committers'
  | 'tagFacet'
  | 'tagValue'
  | 'sessions'
  | 'stats'
  | 'eventsStats'
  | 'actor'
  | 'member'
  | 'team'
  | 'activity'
  | 'attachment'
  | 'feedback'
  | 'owners'
  | 'sourceMaps'
  | 'trace';

/** Legitimate payloads of everything that is no event, with the traps that real servers set. */
export const wireRows: { readonly [payload in WireRow]: fc.Arbitrary<unknown> } = {
  issue,
  project: record({
    id,
    slug: maybe(word),
    name: word,
    platform: maybe(word),
    environments: many(maybe(word)),
    hasSessions: maybe(fc.boolean()),
  }),
  organization: record({ id, slug: maybe(word), name: word }),
  release,
  deploy,
  commit,
  changedFile: record({
    filename: word,
    type: maybe(fc.constantFrom('A', 'M', 'D', 'R')),
    commitMessage: maybe(word),
    author: maybe(person),
    repoName: maybe(word),
  }),
  committers: record({ committers: many(record({ author: maybe(person), commits: many(commit) })) }),
  tagFacet: record({
    key: maybe(word),
    name: word,
    totalValues: count,
    uniqueValues: count,
    topValues: maybe(many(tagValue)),
  }),
  tagValue,
  sessions,
  stats: many(record({ id, ...counts, lifetime: maybe(record(counts)) })),
  eventsStats: record({
    data: many(fc.tuple(fc.oneof(fc.nat(2_000_000_000), time), many(record({ count: maybe(count) })))),
  }),
  actor: fc.oneof(person, word, fc.constantFrom('team:7', 'user:')),
  member: record({
    id,
    user: maybe(person),
    email: word,
    name: word,
    pending: fc.boolean(),
    expired: fc.boolean(),
    orgRole: word,
  }),
  team: record({
    id,
    slug: maybe(word),
    name: word,
    memberCount: count,
    avatar: maybe(record({ avatarUrl: url })),
  }),
  activity: record({
    id,
    type: maybe(word),
    user: maybe(person),
    sentry_app: maybe(person),
    data: maybe(jsonObject),
    dateCreated: time,
  }),
  attachment: record({
    id,
    event_id: id,
    name: maybe(word),
    type: word,
    mimetype: maybe(word),
    size: count,
    dateCreated: time,
  }),
  feedback: record({
    id,
    eventID: id,
    event: maybe(record({ eventID: id })),
    name: maybe(word),
    email: maybe(word),
    comments: maybe(word),
    user: maybe(person),
    dateCreated: time,
  }),
  owners: record({ owners: many(fc.oneof(person, word)) }),
  sourceMaps,
  trace: fc.oneof(many(traceNode), record({ transactions: many(traceNode), orphan_errors: many(traceNode) })),
};
