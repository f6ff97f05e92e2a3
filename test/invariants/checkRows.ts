import {
  anyText,
  boolean,
  type Check,
  count,
  filledList,
  json,
  jsonObject,
  list,
  newChecker,
  object,
  text,
  time,
  webUrl,
} from './checks.js';

const oneOf =
  (...words: readonly unknown[]): Check =>
  (value, path, checker) => {
    if (!words.includes(value)) checker.fail(path, `is none of ${words.join(', ')}`);
  };

const fraction: Check = (value, path, checker) => {
  count(value, path, checker);
  if (typeof value === 'number' && value > 1) checker.fail(path, 'is no fraction');
};

const inOrder =
  (item: Check, key: string): Check =>
  (value, path, checker) => {
    list(item)(value, path, checker);
    if (!Array.isArray(value)) return;
    for (let index = 1; index < value.length; index++) {
      if (value[index]?.[key] < value[index - 1]?.[key]) checker.fail(`${path}/${index}`, 'is out of order');
    }
  };

const either =
  (word: string, check: Check): Check =>
  (value, path, checker) => {
    if (value !== word) check(value, path, checker);
  };

const ref = object({ source: text, project: text, id: text });
const projectRef = object({ id: text, slug: text }, { name: text, platform: text });
const person = object({}, { id: text, name: text, email: text, avatarUrl: webUrl });
const actor = object(
  { type: oneOf('user', 'team'), id: text, name: text },
  { email: text, avatarUrl: webUrl },
);
const trend = object(
  { points: inOrder(object({ timestamp: time, count }), 'timestamp') },
  { bucketSeconds: count },
);
const counts = object({}, { events: count, users: count, firstSeen: time, lastSeen: time, trend });

const issue = object(
  { ref, project: projectRef },
  {
    isPartial: oneOf(true),
    shortId: text,
    title: text,
    ownTitle: text,
    type: text,
    value: text,
    culprit: text,
    filename: text,
    function: text,
    level: text,
    status: text,
    substatus: text,
    statusDetails: object(
      {},
      {
        inNextRelease: oneOf(true),
        inRelease: text,
        inCommit: text,
        auto: boolean,
        until: time,
        untilEvents: count,
        untilUsers: count,
        windowMinutes: count,
        actor: text,
      },
    ),
    priority: text,
    isUnhandled: boolean,
    platform: text,
    logger: text,
    assignee: actor,
    period: counts,
    lifetime: counts,
    matching: counts,
    isBookmarked: boolean,
    hasSeen: boolean,
    commentCount: count,
    firstRelease: text,
    lastRelease: text,
    permalink: webUrl,
    tagKeys: list(text),
    category: text,
    metadata: jsonObject,
  },
);

const deploy = object({}, { id: text, environment: text, name: text, finishedAt: time });
const health = object(
  {},
  {
    crashFreeSessions: fraction,
    crashFreeUsers: fraction,
    sessions: count,
    users: count,
    crashedSessions: count,
    erroredSessions: count,
    abnormalSessions: count,
    unhandledSessions: count,
    adoption: fraction,
    adoptionStage: text,
  },
);
const sessionCounts = {
  sessions: count,
  users: count,
  crashFreeSessions: fraction,
  crashFreeUsers: fraction,
  crashed: count,
  errored: count,
  abnormal: count,
  unhandled: count,
  others: jsonObject,
  healthy: count,
};
const commit = object(
  { id: text },
  { message: text, createdAt: time, author: person, repository: text, pullRequestUrl: webUrl },
);
const tagValue = object(
  { value: anyText },
  { label: text, count, firstSeen: time, lastSeen: time, query: text },
);

const traceItem = object(
  { id: text, depth: count, kind: text },
  {
    parentId: text,
    op: text,
    description: text,
    project: text,
    startedAt: time,
    durationMs: count,
    status: text,
    level: text,
    issueId: text,
    eventId: text,
  },
);

export type RowModel =
  | 'issue'
  | 'project'
  | 'organization'
  | 'release'
  | 'deploy'
  | 'commit'
  | 'changedFile'
  | 'suspectCommits'
  | 'tagFacet'
  | 'tagValue'
  | 'sessions'
  | 'stats'
  | 'trend'
  | 'actor'
  | 'member'
  | 'team'
  | 'activity'
  | 'attachment'
  | 'feedback'
  | 'ownership'
  | 'sourceMapProblems'
  | 'trace'
  | 'keys';

const models: { readonly [model in RowModel]: Check } = {
  issue,
  project: object(
    { id: text, slug: text },
    { name: text, platform: text, environments: list(text), hasSessions: boolean },
  ),
  organization: object({ id: text, slug: text }, { name: text }),
  release: object(
    {
      version: text,
      authors: list(text),
      projects: list(object({ project: projectRef }, { newIssues: count, health: either('none', health) })),
    },
    {
      shortVersion: text,
      package: text,
      createdAt: time,
      releasedAt: time,
      firstEvent: time,
      lastEvent: time,
      newIssues: count,
      commitCount: count,
      deployCount: count,
      lastDeploy: deploy,
      status: text,
      url: webUrl,
    },
  ),
  deploy,
  commit,
  changedFile: object({ path: text }, { kind: text, message: text, author: person, repository: text }),
  suspectCommits: list(object({ commit }, { author: person, reason: text })),
  tagFacet: object(
    { key: text, values: list(tagValue) },
    { name: text, total: count, distinct: count, sample: object({ from: count }, { of: count }) },
  ),
  tagValue,
  sessions: list(
    object(
      {
        totals: object({}, sessionCounts),
        points: inOrder(object({ timestamp: time }, sessionCounts), 'timestamp'),
      },
      { release: text, project: text, environment: text },
    ),
  ),
  trend,
  stats: (value: unknown, path: string, checker: Parameters<Check>[2]): void => {
    const row = object({}, { period: counts, lifetime: counts, matching: counts });
    json(value, path, checker);
    for (const [id, one] of Object.entries(value ?? {})) row(one, `${path}/${id}`, checker);
  },
  actor,
  member: object(
    { type: oneOf('user'), id: text, name: text },
    { email: text, username: text, avatarUrl: webUrl, role: text },
  ),
  team: object(
    { type: oneOf('team'), id: text, slug: text, name: text },
    { memberCount: count, avatarUrl: webUrl },
  ),
  activity: object({ id: text, type: text, data: jsonObject }, { createdAt: time, actor: person, text }),
  attachment: object(
    { id: text, name: text },
    { eventId: text, kind: text, mimeType: text, sizeBytes: count, createdAt: time },
  ),
  feedback: object(
    { id: text, comments: anyText },
    { eventId: text, name: text, email: text, createdAt: time },
  ),
  ownership: object({ owners: list(actor) }),
  sourceMapProblems: list(object({ exception: count, frame: count, kind: text }, { file: text })),
  trace: object({ id: text, items: list(traceItem), isCut: boolean, skipped: count }),
  keys: filledList(text),
};

/** What is wrong with a model of one kind. Empty when it keeps every promise. */
export function checkRow(model: RowModel, value: unknown): string[] {
  const checker = newChecker();
  models[model](value, '', checker);
  return checker.problems;
}
