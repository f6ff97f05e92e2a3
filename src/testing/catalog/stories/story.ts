import type { JsonObject } from '../../../model/index.js';
import type { CrumbTemplate, ErrorTemplate, FrameTemplate, Profile } from '../profile.js';
import type { Scene } from '../scene.js';

/** So many events, evenly over days and nights, between two moments. */
export interface Phase {
  readonly events: number;
  /** Days before the world began, the earlier one first. */
  readonly from: number;
  readonly to: number;
}

/** Something that a person or the server did. */
export interface Deed {
  /** Days before the world began. */
  readonly ago: number;
  readonly type: string;
  /** A member's username; absent for the server. */
  readonly by?: string;
  readonly data?: JsonObject;
}

/** What a deploy did to an issue. */
export type SinceDeploy = 'new' | 'gone' | 'tripled' | 'regressed' | 'steady';

/** An issue of the seeded world that is told by hand: its error, its life and what people did about it. */
export interface Story {
  /** What tests call it. */
  readonly key: string;
  /** Slug of its project. */
  readonly project: string;
  readonly error: ErrorTemplate;
  /** Frames after the platform's own, the one that threw last. */
  readonly frames: readonly FrameTemplate[];
  /** Nothing of the platform's frames is below: somebody else's script. */
  readonly standsAlone?: boolean;
  readonly transaction?: string;
  /** In place of the platform's. `{user}` stands for the id of the event's user. */
  readonly crumbs?: readonly CrumbTemplate[];
  readonly request?: JsonObject;
  readonly phases: readonly Phase[];
  readonly users: number;
  /** Number of the first of them; see `visitor`. Default 0. */
  readonly firstUser?: number;
  /** Where all of its events come from. Default `production`. */
  readonly environment?: string;
  readonly status?: 'unresolved' | 'resolved' | 'ignored';
  readonly substatus?: string | null;
  readonly statusDetails?: JsonObject;
  /** Archived until so many days after the world began. */
  readonly archivedForDays?: number;
  readonly priority: 'high' | 'medium' | 'low';
  /** `user:robin`, `team:shop`. */
  readonly assignedTo?: string;
  readonly isSeen?: boolean;
  readonly isBookmarked?: boolean;
  /** In any order. */
  readonly deeds?: readonly Deed[];
  /** Only in the project with the planted deploy. */
  readonly sinceDeploy?: SinceDeploy;
}

/** The looks of a story's events. */
export function sceneOfStory(story: Story, platform: Profile): Scene {
  const frame = story.frames.at(-1) as FrameTemplate;
  const site = { frame, errors: [story.error] };
  const environment = story.environment ?? 'production';
  return {
    profile: {
      ...platform,
      transaction: story.transaction ?? platform.transaction,
      callers: [
        ...platform.callers.filter(({ inApp }) => !inApp && story.standsAlone !== true),
        ...story.frames.slice(0, -1),
      ],
      sites: [site],
      crumbs: story.crumbs ?? platform.crumbs,
      ...(story.request !== undefined && { request: story.request }),
      environments: { [environment]: 1 },
    },
    subject: 'account',
    site,
    error: story.error,
  };
}
