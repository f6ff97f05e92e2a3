import { type CrumbRequest, crumbRequest, requestKey } from './crumbShapes.js';
import type { TimelineItem } from './timelineItems.js';

/** What the other steps of a trail tell about a request. */
export interface RequestStory {
  /** A request that was recorded when it began: its answer came so many milliseconds later, with that status. */
  readonly answer?: { readonly ms?: number; readonly status?: number; readonly failed: boolean };
  /** An answer: so many milliseconds after the step that recorded its beginning. */
  readonly tookMs?: number;
  /** The address had answered otherwise before: that status, so often in a row. */
  readonly before?: { readonly status: number; readonly times: number };
  /** Failed so often in a row at this address, this one included. Absent below two. */
  readonly failures?: number;
}

interface Known {
  /** A beginning that waits for its answer. */
  open?: TimelineItem | undefined;
  status?: number | undefined;
  times: number;
  failures: number;
}

const NO_STORIES: ReadonlyMap<string, RequestStory> = new Map();

/** Stories of requests by item id: beginnings and their answers, changed answers, failures in a row. */
export function requestStories(items: readonly TimelineItem[]): ReadonlyMap<string, RequestStory> {
  const stories = new Map<string, RequestStory>();
  const known = new Map<string, Known>();
  for (const item of items) {
    const request = crumbRequest(item.crumb);
    if (request === undefined) continue;
    // What one recorder began, another does not answer.
    const key = `${item.source ?? ''} ${requestKey(request)}`;
    const past = known.get(key) ?? { times: 0, failures: 0 };
    known.set(key, past);
    if (request.status === undefined && !request.failed) {
      past.open = item;
      continue;
    }
    const story = answerOf(item, request, past, stories);
    if (Object.keys(story).length > 0) stories.set(item.id, story);
    past.times = past.status === request.status ? past.times + 1 : 1;
    past.status = request.status;
    past.failures = request.failed ? past.failures + 1 : 0;
    past.open = undefined;
  }
  return stories.size === 0 ? NO_STORIES : stories;
}

function answerOf(
  item: TimelineItem,
  { status, failed }: CrumbRequest,
  { open, status: last, times, failures }: Known,
  stories: Map<string, RequestStory>,
): RequestStory {
  const ms = open && distance(open, item);
  if (open !== undefined) {
    const answer = { failed, ...(ms !== undefined && { ms }), ...(status !== undefined && { status }) };
    stories.set(open.id, { ...stories.get(open.id), answer });
  }
  return {
    ...(ms !== undefined && { tookMs: ms }),
    ...(last !== undefined && last !== status && { before: { status: last, times } }),
    ...(failed && failures > 0 && { failures: failures + 1 }),
  };
}

function distance(from: TimelineItem, to: TimelineItem): number | undefined {
  if (from.offsetMs !== undefined && to.offsetMs !== undefined)
    return Math.max(0, to.offsetMs - from.offsetMs);
  const ms = Date.parse(to.crumb.timestamp ?? '') - Date.parse(from.crumb.timestamp ?? '');
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
