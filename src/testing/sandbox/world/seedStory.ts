import type { JsonObject } from '../../../model/index.js';
import { type Deed, type Story, sceneOfStory } from '../../catalog/stories/story.js';
import type { Activity, IssueRecord, IssueState } from './issue.js';
import { MEMBERS, TEAMS } from './people.js';
import { lifeOf } from './phases.js';
import type { ProjectRecord } from './projects.js';
import { mix } from './random.js';
import { isReleasedTo } from './releases.js';
import { headOf, issueIdOf, shortIdOf } from './seedIssue.js';
import { Series } from './series.js';

const DAY = 86_400_000;

interface Place {
  readonly seed: number;
  readonly start: number;
  readonly project: ProjectRecord;
  /** Of the issue among all, and among its project's. */
  readonly number: number;
  readonly serial: number;
}

/** The issue of a story. */
export function seedStory(story: Story, { seed, start, project, number, serial }: Place): IssueRecord {
  const scene = sceneOfStory(story, project.profile);
  const environment = story.environment ?? 'production';
  const series = new Series({
    ...lifeOf(story.phases, start),
    seed: mix(seed, number),
    users: story.users,
    firstUser: story.firstUser ?? 0,
    // What comes in live later is not told.
    project: {
      releases: project.releases.filter((release) => isReleasedTo(release, environment)),
      profile: scene.profile,
    },
    variant: 0,
    told: scene,
  });
  return {
    number,
    id: issueIdOf(number),
    shortId: shortIdOf(project, serial),
    project,
    series,
    live: [],
    head: headOf(scene),
    state: stateOf(story, number, start),
    fingerprint: `story:${story.key}`,
  };
}

function stateOf(story: Story, number: number, start: number): IssueState {
  const { status = 'unresolved', deeds = [] } = story;
  return {
    status,
    substatus: story.substatus ?? (status === 'unresolved' ? 'ongoing' : null),
    statusDetails: detailsOf(story, start),
    priority: story.priority,
    priorityLockedAt: null,
    assignedTo: assigneeOf(story.assignedTo),
    hasSeen: story.isSeen ?? false,
    isBookmarked: story.isBookmarked ?? false,
    isSubscribed: false,
    isPublic: false,
    reviewed: story.isSeen ?? false,
    activity: deeds
      .toSorted((a, b) => a.ago - b.ago)
      .map((deed, place) => activityOf(deed, String(850_000 + number * 100 + place), start)),
  };
}

function detailsOf({ status, deeds = [], archivedForDays }: Story, start: number): JsonObject {
  if (status === undefined || status === 'unresolved') return {};
  const by = deeds.find(({ type }) => type === (status === 'ignored' ? 'set_ignored' : 'set_resolved'))?.by;
  const actor = MEMBERS.find(({ username }) => username === by);
  const { id = '', name = '', email = '', username = '' } = actor ?? {};
  return {
    ...(archivedForDays !== undefined && {
      ignoreUntil: new Date(start + archivedForDays * DAY).toISOString(),
      ignoreCount: null,
      ignoreWindow: null,
      ignoreUserCount: null,
      ignoreUserWindow: null,
    }),
    ...(actor && { actor: { id, name, email, username } }),
  };
}

function assigneeOf(text: string | undefined): IssueState['assignedTo'] {
  const [type, name] = text?.split(':') ?? [];
  const id =
    type === 'team'
      ? TEAMS.find(({ slug }) => slug === name)?.id
      : MEMBERS.find(({ username }) => username === name)?.id;
  return id === undefined ? null : { type: type === 'team' ? 'team' : 'user', id };
}

function activityOf({ ago, type, by, data = {} }: Deed, id: string, start: number): Activity {
  const user = MEMBERS.find(({ username }) => username === by)?.id ?? null;
  return { id, type, user, data, at: Math.round(start - ago * DAY) };
}
