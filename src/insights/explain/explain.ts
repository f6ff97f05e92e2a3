import type { CrashEvent, Exception } from '../../model/index.js';
import { platformFamily } from '../stack/platform.js';
import { headline } from '../stackText/parts.js';
import { readingOrder } from '../startHere/readingOrder.js';
import { startFrame } from '../startHere/startHere.js';
import { type CrashVariable, crashVariables } from '../variables/crashVariables.js';
import type { Explanation } from './explanation.js';
import { lastFailedRequest } from './failedRequest.js';
import type { Rule, Subject } from './rules/rule.js';
import { RULES } from './rules/rules.js';
import { situationOf } from './situations.js';

/** Longer messages hold dumps; what they are about stands at their beginning. */
const MOST_TEXT = 1000;
const MOST_VALUE = 120;
/** A chain is explained by its ends; hostile events have thousands. */
const MOST_EXCEPTIONS = 20;

/**
 * What is known about this error without asking anybody: the meaning of famous messages and situations, root cause
 * first, each once. Empty where nothing is known: a guess would be worse.
 *
 * @param most - How many to give. @default 3
 */
export function explain(event: CrashEvent, most = 3): readonly Explanation[] {
  const found = new Map<string, Explanation>();
  const add = (explanation: Explanation | undefined): void => {
    if (explanation && !found.has(explanation.key) && found.size < most)
      found.set(explanation.key, explanation);
  };
  add(situationOf(event));
  for (const index of readingOrder(event.exceptions).slice(0, MOST_EXCEPTIONS)) {
    const exception = event.exceptions[index];
    if (exception) add(explainException(event, exception, index));
  }
  if (event.exceptions.length === 0) {
    const value = event.message?.formatted ?? event.message?.template;
    if (value !== undefined) add(explainException(event, { value }, undefined));
  }
  return [...found.values()];
}

function explainException(
  event: CrashEvent,
  exception: Exception,
  index: number | undefined,
): Explanation | undefined {
  const subject: Subject = {
    text: headline(exception, '').slice(0, MOST_TEXT),
    family: platformFamily(event.platform),
    exception,
    event,
  };
  for (const rule of RULES) {
    const values = valuesOf(rule, subject);
    if (values) return explanationOf(rule, subject, index, values);
  }
  return undefined;
}

/** What the text of a rule names; `undefined` where the rule does not hold. */
function valuesOf({ match, on, when }: Rule, subject: Subject): Explanation['values'] | undefined {
  if (on !== undefined && !on.includes(subject.family)) return undefined;
  for (const pattern of match) {
    const found = pattern.exec(subject.text);
    if (found === null) continue;
    if (when?.(subject) === false) return undefined;
    const named = Object.entries(found.groups ?? {}).filter(([, text]) => text !== undefined && text !== '');
    return Object.fromEntries(named.map(([name, text]) => [name, text.slice(0, MOST_VALUE)]));
  }
  return undefined;
}

function explanationOf(
  { key, link, seesRequest, seesVariable }: Rule,
  { event, exception }: Subject,
  index: number | undefined,
  values: Explanation['values'],
): Explanation {
  const crumb = seesRequest === true ? lastFailedRequest(event) : undefined;
  const variable = seesVariable === true ? variableOf(exception) : undefined;
  const target = typeof link === 'function' ? link(values) : link;
  return {
    key,
    values: variable === undefined ? values : { ...values, ...variableValues(variable) },
    ...(index !== undefined && { exception: index }),
    ...(crumb !== undefined && { crumb }),
    ...(variable !== undefined && { variable }),
    ...(target !== undefined && { link: target }),
  };
}

/** The variable that the message is about: in the newest frame that has it, as own code and the crash line go first. */
function variableOf(exception: Exception): Explanation['variable'] {
  const frames = exception.stacktrace?.frames ?? [];
  const start = startFrame(exception.stacktrace)?.frame;
  for (const frame of new Set([frames.length - 1, start])) {
    const at = frame === undefined ? undefined : frames[frame];
    const found = at && crashVariables(at, exception).find(({ reason }) => reason === 'message');
    if (found && frame !== undefined) return { ...found, frame };
  }
  return undefined;
}

function variableValues({ path, value, empty }: CrashVariable): Explanation['values'] {
  const text = empty ?? (typeof value === 'object' ? undefined : String(value).slice(0, MOST_VALUE));
  const variable = path.join('.').slice(0, MOST_VALUE);
  return text === undefined ? { variable } : { variable, value: text };
}
