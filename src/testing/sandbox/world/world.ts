import { PROFILES } from '../../catalog/profiles.js';
import { STORIES } from '../../catalog/stories/index.js';
import type { Story } from '../../catalog/stories/story.js';
import { type AttachmentStore, createAttachments } from './attachments.js';
import { decodeEventId } from './eventId.js';
import { createFeedback, type FeedbackStore } from './feedback.js';
import { type IssueRecord, type LiveEvent, positionOf } from './issue.js';
import { createLiveEvents, type Storage, type Stored } from './liveEvents.js';
import { createProjects, type ProjectRecord } from './projects.js';
import { issueIdOf, type SeedContext, seedIssue } from './seedIssue.js';
import { seedStory } from './seedStory.js';
import type { SessionCell } from './sessions.js';
import { createTraces, type TraceStore } from './traces.js';

export interface WorldOptions {
  readonly seed: number;
  readonly clock: () => number;
  readonly issues: number;
  /** Whether so many of the issues are told by hand. */
  readonly isTold: boolean;
  readonly storage?: Storage | undefined;
  readonly organization: string;
  readonly token: string;
  readonly webUrl?: string | undefined;
}

/** Everything the sandbox knows. Seeded parts are rules; what was ingested or changed is state. */
export interface World {
  readonly seed: number;
  readonly clock: () => number;
  readonly organization: { readonly id: string; readonly slug: string; readonly name: string };
  readonly token: string;
  readonly webUrl?: string | undefined;
  /** When the world began. */
  readonly start: number;
  readonly projects: readonly ProjectRecord[];
  /** Grows with every change, so that answers can be remembered. */
  version: number;
  /** Ingested sessions, by project, release, environment and hour. */
  readonly sessionCells: Map<string, SessionCell>;
  readonly attachments: AttachmentStore;
  readonly feedback: FeedbackStore;
  readonly traces: TraceStore;
  /** How many items of each kind came in. */
  readonly received: Map<string, number>;
  stored(): Stored;
  issues(): readonly IssueRecord[];
  issue(id: string): IssueRecord | undefined;
  issueByShortId(shortId: string): IssueRecord | undefined;
  issueByFingerprint(project: ProjectRecord, fingerprint: string): IssueRecord | undefined;
  issueOfEvent(eventId: string): IssueRecord | undefined;
  addIssue(make: (number: number, id: string, serial: number) => IssueRecord): IssueRecord;
  addEvent(issue: IssueRecord, event: LiveEvent): void;
  removeIssue(id: string): void;
  project(idOrSlug: string): ProjectRecord | undefined;
}

const FIRST_LIVE_ID = 6_600_001;

export function createWorld(options: WorldOptions): World {
  const { seed, clock } = options;
  const start = clock();
  const projects = createProjects(seed, start, options.issues > 0);
  const stories = options.isTold ? STORIES : [];
  const generated = {
    seed,
    start,
    projects: projects.slice(0, PROFILES.length),
    total: options.issues - stories.length,
  };
  let removed = 0;
  const live = createLiveEvents(options.storage ?? {}, (issue) => world.removeIssue(issue.id));
  const byFingerprint = new Map<string, IssueRecord>();
  let all: IssueRecord[] | undefined;
  let byId: Map<string, IssueRecord> | undefined;

  const issues = (): IssueRecord[] => {
    all ??= [
      ...Array.from({ length: generated.total }, (_, index) => seedIssue(generated, index)),
      ...tell(stories, generated, projects),
    ];
    return all;
  };
  const index = (): Map<string, IssueRecord> => {
    byId ??= new Map(issues().map((issue) => [issue.id, issue]));
    return byId;
  };
  for (const project of projects)
    project.nextShortId = Math.ceil(options.issues / generated.projects.length) + 1;

  const world: World = {
    seed,
    clock,
    organization: { id: '1', slug: options.organization, name: 'Acme' },
    token: options.token,
    webUrl: options.webUrl,
    start,
    projects,
    version: 0,
    sessionCells: new Map(),
    attachments: createAttachments(),
    feedback: createFeedback(),
    traces: createTraces(),
    received: new Map(),
    stored: live.stored,
    issues,
    issue: (id) => index().get(id),
    issueByShortId: (shortId) => {
      const wanted = shortId.toUpperCase();
      return issues().find((issue) => issue.shortId === wanted);
    },
    issueByFingerprint: (project, fingerprint) => byFingerprint.get(`${project.id}:${fingerprint}`),
    issueOfEvent(eventId) {
      const decoded = decodeEventId(seed, eventId);
      const issue = decoded === undefined ? live.issueOf(eventId) : seedIssueOf(decoded.issue);
      return issue !== undefined && positionOf(issue, eventId, seed) >= 0 ? issue : undefined;
    },
    addIssue(make) {
      const number = issues().length + removed;
      const issue = make(number, String(FIRST_LIVE_ID + number), 0);
      issues().push(issue);
      index().set(issue.id, issue);
      byFingerprint.set(`${issue.project.id}:${issue.fingerprint}`, issue);
      world.version++;
      return issue;
    },
    addEvent(issue, event) {
      live.add(issue, event);
      world.version++;
    },
    removeIssue(id) {
      const issue = index().get(id);
      if (issue === undefined) return;
      removed++;
      live.forget(issue);
      index().delete(id);
      byFingerprint.delete(`${issue.project.id}:${issue.fingerprint}`);
      all = issues().filter((one) => one.id !== id);
      world.version++;
    },
    project: (idOrSlug) => projects.find((project) => project.id === idOrSlug || project.slug === idOrSlug),
  };

  function seedIssueOf(number: number): IssueRecord | undefined {
    return number < options.issues ? index().get(issueIdOf(number)) : undefined;
  }

  return world;
}

/** The told issues come after the generated ones, and are numbered on in their projects. */
function tell(
  stories: readonly Story[],
  { seed, start, total, projects }: SeedContext,
  all: readonly ProjectRecord[],
): IssueRecord[] {
  const serials = new Map<ProjectRecord, number>();
  return stories.flatMap((story, index) => {
    const project = all.find(({ slug }) => slug === story.project);
    if (project === undefined) return [];
    const taken = projects.includes(project) ? Math.ceil(total / projects.length) : 0;
    const serial = (serials.get(project) ?? taken) + 1;
    serials.set(project, serial);
    return [seedStory(story, { seed, start, project, number: total + index, serial })];
  });
}
