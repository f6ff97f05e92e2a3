import type { Activity, CrashEvent, Issue } from '../../model/index.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { isSecretName } from '../../redact/policy.js';
import { crumbConsole, crumbNavigation, crumbRequest } from '../crumbs/crumbShapes.js';
import { relevantCrumb } from '../relevance/relevantCrumbs.js';
import { frameLocation, frameName } from '../stack/frames.js';
import { startHere } from '../startHere/startHere.js';
import { startStack } from '../startHere/startStack.js';
import { whyHere } from '../startHere/whyHere.js';
import { activityFact } from './activityFacts.js';
import { known } from './known.js';

/** The frame to start at. Texts are from the payload, at most 200 characters each. */
export interface SummaryPlace {
  /** The function to start at. */
  readonly function?: string;
  /** File or class with its line, as `cart.ts:42:7`. */
  readonly place?: string;
  /** The variable that the message is about. Absent where its name says that it is a secret. */
  readonly variable?: { readonly name: string; readonly value: string };
}

/** The breadcrumb that most likely led to the error. */
export interface SummaryStep {
  /** Place in `CrashEvent.breadcrumbs`. */
  readonly index: number;
  /** From the payload, at most 200 characters, telling values of its address masked. */
  readonly text: string;
  /** Milliseconds from the error, negative before it; absent when unknown. */
  readonly offsetMs?: number;
}

/** Who is assigned. */
export interface SummaryOwner {
  /** Person or team. */
  readonly name: string;
  /** The rule that assigned them, where one did. */
  readonly rule?: string;
}

/** What a newcomer asks first of an issue. What nobody knows is absent. */
export interface IssueSummary {
  /** The frame to start at. */
  readonly where?: SummaryPlace;
  /** The step that most likely led to it. */
  readonly before?: SummaryStep;
  /** Who is assigned. */
  readonly owner?: SummaryOwner;
}

const MOST = 200;

/** Where to start in an issue, what came before the error and whose it is, from data in hand. Asks no server. */
export function summarizeIssue(
  issue: Issue | undefined,
  event: CrashEvent | undefined,
  activity: readonly Activity[] = [],
): IssueSummary {
  return {
    ...known('where', event && whereIn(event)),
    ...known('before', event && beforeIn(event)),
    ...known('owner', issue && ownerOf(issue, activity)),
  };
}

function whereIn(event: CrashEvent): SummaryPlace | undefined {
  const start = startHere(event);
  if (start === undefined) return undefined;
  const frame = startStack(event, start)?.frames[start.frame];
  if (frame === undefined) return undefined;
  const { name, position } = frameLocation(frame, event.platform);
  const found = whyHere(event, start).find(({ key }) => key === 'startVariable')?.values;
  const variable = found && { name: String(found.variable), value: String(found.value) };
  const where = {
    ...known('function', short(frameName(frame))),
    ...known('place', name === '' ? undefined : short(name, position)),
    ...known('variable', variable?.name.split('.').some(isSecretName) ? undefined : variable),
  };
  return where.function === undefined && where.place === undefined ? undefined : where;
}

function beforeIn(event: CrashEvent): SummaryStep | undefined {
  const found = relevantCrumb(event);
  const crumb = found && event.breadcrumbs[found.index];
  if (found === undefined || crumb === undefined) return undefined;
  const request = crumbRequest(crumb);
  const navigation = crumbNavigation(crumb);
  const address = request && [request.method, request.url && maskUrl(request.url), request.status];
  const text = short(
    address?.filter((part) => part !== undefined).join(' ') ??
      (navigation && [navigation.from, navigation.to].map((url) => maskUrl(url ?? '?')).join(' → ')) ??
      crumbConsole(crumb)?.text ??
      crumb.message ??
      crumb.category,
  );
  return text === undefined ? undefined : { index: found.index, text, ...known('offsetMs', found.offsetMs) };
}

/** The rule counts only while the assignment it made is the newest. */
function ownerOf({ assignee }: Issue, activity: readonly Activity[]): SummaryOwner | undefined {
  const name = short(assignee?.name);
  if (name === undefined) return undefined;
  const newest = activity
    .filter(({ type }) => type === 'assigned' || type === 'unassigned')
    .reduce<Activity | undefined>((best, one) => (best && !isNewer(one, best) ? best : one), undefined);
  const fact = newest && activityFact(newest);
  return { name, ...known('rule', fact?.kind === 'assigned' ? short(fact.assignee.rule) : undefined) };
}

function isNewer(one: Activity, other: Activity): boolean {
  return Date.parse(one.createdAt ?? '') > Date.parse(other.createdAt ?? '');
}

/** One line, cut; `end` stays whole. `undefined` for nothing. */
function short(text: string | undefined, end = ''): string | undefined {
  const line = text
    ?.slice(0, MOST * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line ? `${line.slice(0, Math.max(0, MOST - end.length))}${end}` : undefined;
}
