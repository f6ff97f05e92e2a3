import type { Breadcrumb, CrashEvent } from '../../model/index.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { eventTime } from '../crumbs/breadcrumbs.js';
import { crumbKind } from '../crumbs/crumbKind.js';
import { type CrumbRequest, crumbNavigation, crumbRequest } from '../crumbs/crumbShapes.js';
import { crumbTitle } from '../crumbs/crumbTitle.js';
import { requestStories } from '../crumbs/requestStories.js';
import { crumbTarget } from '../crumbs/selector.js';
import { type TimelineItem, timelineItems } from '../crumbs/timelineItems.js';
import { relevantCrumbs } from '../relevance/relevantCrumbs.js';

/** What somebody acted on: the kind of thing and the name that it has. */
export interface StepTarget {
  /** Such as `button`, `link`, `field`. */
  readonly element: string;
  /** Its name, or the short selector where `isSelector`. */
  readonly name: string;
  /** Nobody gave it a name. */
  readonly isSelector: boolean;
}

/** What a person does or sees who repeats what led to an error. */
export type ReproductionStep = {
  /** Place in `CrashEvent.breadcrumbs`; -1 for what the event itself tells. */
  readonly index: number;
  /** So often in a row. */
  readonly times: number;
} & (
  | { readonly kind: 'go'; readonly to: string; readonly isScreen: boolean }
  | { readonly kind: 'app'; readonly state: 'foreground' | 'background' }
  | {
      readonly kind: 'act';
      readonly verb: 'click' | 'tap' | 'type' | 'submit' | 'other';
      readonly target: StepTarget;
      /** The SDK's word, where `verb` is `other`. */
      readonly word?: string;
    }
  | { readonly kind: 'wait'; readonly ms: number }
  | {
      readonly kind: 'request';
      readonly what: string;
      /** Absent: it got no answer. */
      readonly status?: number;
      readonly failed: boolean;
    }
  | { readonly kind: 'notice'; readonly text: string }
);

/** Steps to repeat an error, and how many earlier ones were left out. */
export interface Reproduction {
  /** In the order to do them. */
  readonly steps: readonly ReproductionStep[];
  /** Earlier steps that did not fit. */
  readonly omitted: number;
}

const USUAL_MOST = 40;
/** Shorter waits are how people work. */
const LONG_WAIT = 60_000;
const MAX_TEXT = 160;
const PASSIVE = /\.(?:scroll|focus|blur|hover|mousemove|resize)/;

/** How people call what HTML calls otherwise. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['a', 'link'],
  ['input', 'field'],
  ['textarea', 'field'],
  ['select', 'list'],
  ['li', 'item'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['img', 'image'],
  ['svg', 'icon'],
  ['div', 'element'],
  ['span', 'element'],
]);

/** What is known of an event before its steps are read. */
export type ReproductionEvent = Parameters<typeof relevantCrumbs>[0] & Partial<Pick<CrashEvent, 'request'>>;

/**
 * What somebody has to do to see the error again: pages, clicks, requests that changed or failed, long waits, and the
 * steps that likely led to it. Of what went well and what only logs, nothing. `most` of the last ones.
 */
export function reproductionSteps(event: ReproductionEvent, most: number = USUAL_MOST): Reproduction {
  const items = timelineItems(event.breadcrumbs, eventTime(event));
  const stories = requestStories(items);
  const likely = new Set(relevantCrumbs(event).map(({ index }) => index));
  const steps: ReproductionStep[] = [];
  let last: number | undefined;
  for (const item of items) {
    const isAnswered = stories.get(item.id)?.answer !== undefined;
    const step = stepOf(item, isAnswered, likely.has(item.index));
    if (step === undefined) continue;
    const start = steps.length === 0 ? startOf(item.crumb, event) : undefined;
    if (start !== undefined) steps.push({ ...start, index: step.index, times: 1 });
    const waited = last === undefined || item.offsetMs === undefined ? 0 : item.offsetMs - last;
    last = item.offsetMs ?? last;
    if (waited >= LONG_WAIT) steps.push({ kind: 'wait', ms: waited, index: step.index, times: 1 });
    append(steps, step);
  }
  const omitted = Math.max(0, steps.length - Math.max(1, most));
  return { steps: steps.slice(omitted), omitted };
}

function append(steps: ReproductionStep[], step: ReproductionStep): void {
  const before = steps.at(-1);
  if (before === undefined || !isSame(before, step)) steps.push(step);
  // Routers report one change of page more than once.
  else if (step.kind !== 'go') steps[steps.length - 1] = { ...before, times: before.times + 1 };
}

/** Where to begin, where the first step does not say so itself. */
function startOf(
  crumb: Breadcrumb,
  { request }: ReproductionEvent,
): Extract<ReproductionStep, { kind: 'go' }> | undefined {
  const navigation = crumbNavigation(crumb);
  const to = navigation === undefined ? request?.url : navigation.from;
  if (to === undefined || (navigation === undefined && isScreen(crumb))) return undefined;
  return { kind: 'go', to: address(to), isScreen: false, index: -1, times: 1 };
}

function stepOf(item: TimelineItem, isAnswered: boolean, isLikely: boolean): ReproductionStep | undefined {
  const { crumb, index } = item;
  const shared = { index, times: 1 };
  const kind = crumbKind(crumb);
  const moved = kind === 'navigation' ? movement(crumb) : undefined;
  if (moved !== undefined) return { ...shared, ...moved };
  const target = PASSIVE.test(crumb.category ?? '') ? undefined : crumbTarget(crumb);
  if (target !== undefined) {
    const { element, name, text } = target;
    const verb = verbOf(crumb);
    return {
      ...shared,
      kind: 'act',
      verb,
      target: {
        element: nameOfElement(element),
        name: cut(name ?? text),
        isSelector: name === undefined && target.raw !== undefined,
      },
      ...(verb === 'other' && { word: cut(crumb.category ?? crumb.type) }),
    };
  }
  const request = crumbRequest(crumb);
  // A request that was recorded twice is told by its answer.
  if (request !== undefined) return isAnswered ? undefined : requestStep(request, shared, isLikely);
  return isLikely ? { ...shared, kind: 'notice', text: cut(crumbTitle(crumb)) } : undefined;
}

function requestStep(
  { method = 'GET', url = '', status, failed }: CrumbRequest,
  shared: { readonly index: number; readonly times: number },
  isLikely: boolean,
): ReproductionStep | undefined {
  const isReading = /^(?:GET|HEAD|OPTIONS)$/.test(method);
  if (isReading && !failed && !isLikely) return undefined;
  const what = cut(`${method} ${maskUrl(url)}`);
  return { ...shared, kind: 'request', what, failed, ...(status !== undefined && { status }) };
}

function movement(
  crumb: Breadcrumb,
):
  | { readonly kind: 'go'; readonly to: string; readonly isScreen: boolean }
  | { readonly kind: 'app'; readonly state: 'foreground' | 'background' }
  | undefined {
  const to = crumbNavigation(crumb)?.to;
  if (to !== undefined) return { kind: 'go', to: address(to), isScreen: false };
  const { screen, state } = crumb.data ?? {};
  if (typeof screen === 'string' && screen !== '') return { kind: 'go', to: cut(screen), isScreen: true };
  return state === 'foreground' || state === 'background' ? { kind: 'app', state } : undefined;
}

function isScreen({ data }: Breadcrumb): boolean {
  return typeof data?.screen === 'string';
}

function verbOf({ category = '', type }: Breadcrumb): 'click' | 'tap' | 'type' | 'submit' | 'other' {
  const word = category.slice(0, 60).toLowerCase();
  if (/touch|tap/.test(word)) return 'tap';
  if (/click/.test(word)) return 'click';
  if (/input|keypress|keydown|type|change/.test(word)) return 'type';
  if (/submit/.test(word)) return 'submit';
  return word === '' && type === 'ui' ? 'click' : 'other';
}

function nameOfElement(element: string | undefined): string {
  const word = element?.toLowerCase() ?? 'element';
  return ELEMENTS.get(word) ?? (/^[a-z][\w-]{0,40}$/.test(word) ? word : 'element');
}

/** An address of the same place in few words: the origin is the same for all of a page's steps. */
function address(url: string): string {
  return cut(maskUrl(url.slice(0, 2_000)));
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

function isSame(a: ReproductionStep, b: ReproductionStep): boolean {
  return JSON.stringify({ ...a, index: 0, times: 0 }) === JSON.stringify({ ...b, index: 0, times: 0 });
}
