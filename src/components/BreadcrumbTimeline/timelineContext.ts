'use client';
import { createContext, useContext } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { RelevantCrumb, RequestStory } from '../../insights/index.js';
import type { Annotation } from '../../model/index.js';
import type { BreadcrumbTimelineMessages } from './BreadcrumbTimeline.messages.js';
import type { CrumbOrder, CrumbTime } from './BreadcrumbTimeline.types.js';

/** What the rows of one timeline share. */
export interface Timeline {
  readonly t: Translate<BreadcrumbTimelineMessages>;
  readonly time: CrumbTime;
  readonly order: CrumbOrder;
  readonly annotations: readonly Annotation[];
  /** What probably led to the error, by item id. */
  readonly relevant: ReadonlyMap<string, RelevantCrumb>;
  /** What other steps tell about requests, by item id. */
  readonly stories: ReadonlyMap<string, RequestStory>;
  /** The step that Tab leads to; arrows move on from there. A virtual list focuses its rows instead. */
  readonly activeId: string | undefined;
  readonly isVirtual: boolean;
  /** What readers call other sources, by id. */
  readonly sourceNames: ReadonlyMap<string, string>;
  setActive(id: string): void;
  isOpen(id: string): boolean;
  toggle(id: string): void;
}

export const TimelineContext: React.Context<Timeline | undefined> = /* @__PURE__ */ createContext<
  Timeline | undefined
>(undefined);

export function useTimeline(): Timeline {
  const timeline = useContext(TimelineContext);
  if (timeline === undefined)
    throw new Error('Crashboard: a part of BreadcrumbTimeline was drawn outside of it.');
  return timeline;
}
