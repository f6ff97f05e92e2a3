import type { Exception, Frame, Json } from '../../model/index.js';
import { headline } from '../stackText/parts.js';
import { emptyWord } from './emptyValue.js';
import { expressionBefore, expressionSteps, expressionsIn } from './expression.js';
import { type Found, lookUp } from './lookUp.js';
import { type NamedInMessage, namedInMessage } from './namedInMessage.js';

/**
 * Why a variable comes first.
 *
 * - `message`: the exception's message names it, or names what was asked of it.
 * - `line`: it stands on the line where it broke.
 * - `empty`: it holds nothing (`null`, `None`, `NaN` …).
 */
export type VariableReason = 'message' | 'line' | 'empty';

/** A variable that the crash points at. */
export interface CrashVariable {
  /** The variable, then the keys inside it: `['order', 'user']`. */
  readonly path: readonly string[];
  /** What it holds. */
  readonly value: Json;
  /** Why it comes first. */
  readonly reason: VariableReason;
  /** What was asked of the value, where the message says: `name`. */
  readonly member?: string;
  /** How its language writes nothing, where it holds nothing. */
  readonly empty?: string;
}

/** More than this is no help any more. */
const MOST = 20;

/**
 * The variables of a frame that answer first: what the message names, what the line names, what is empty. Each once,
 * at most twenty. Empty where the frame came without variables.
 *
 * @param exception - Whose message is read. Give it for the frame where it was raised or the one to start at.
 */
export function crashVariables(frame: Frame, exception?: Exception): readonly CrashVariable[] {
  if (frame.vars === undefined) return [];
  const line = activeLine(frame);
  const named = exception === undefined ? undefined : namedInMessage(headline(exception));
  const found = new Map<string, CrashVariable>();
  const add = (value: Found | undefined, reason: VariableReason, member?: string): void => {
    if (value === undefined) return;
    const key = JSON.stringify(value.path);
    if (found.has(key) || found.size >= MOST) return;
    const empty = emptyWord(value.value);
    found.set(key, {
      ...value,
      reason,
      ...(member !== undefined && { member }),
      ...(empty !== undefined && { empty }),
    });
  };
  if (named) add(subjectOf(frame, line, named), 'message', named.member);
  for (const expression of expressionsIn(line)) add(furthest(frame, expression), 'line');
  for (const [name, value] of Object.entries(frame.vars)) {
    if (emptyWord(value) !== undefined) add({ path: [name], value }, 'empty');
  }
  return [...found.values()];
}

/** The value that a message is about, as far as the frame's variables hold it. */
function subjectOf(frame: Frame, line: string, { path, member, nothing }: NamedInMessage): Found | undefined {
  if (path !== undefined) return lookUp(frame.vars, path);
  if (member !== undefined) {
    const before = expressionBefore(line, member);
    const found = before === undefined ? undefined : lookUp(frame.vars, expressionSteps(before));
    if (found && (nothing === undefined || emptyWord(found.value) !== undefined)) return found;
    if (nothing === undefined) return keyVariable(frame, line, member);
  }
  // The message names nothing that is here: the one empty value of the line, if there is but one.
  const empties = expressionsIn(line)
    .map((expression) => furthest(frame, expression))
    .filter((value) => value !== undefined && emptyWord(value.value) !== undefined);
  return empties.length === 1 ? empties[0] : undefined;
}

/** A missing key is often the value of a variable: `data[key]` with `key` = "id". */
function keyVariable(frame: Frame, line: string, key: string): Found | undefined {
  return expressionsIn(line)
    .map((expression) => lookUp(frame.vars, expressionSteps(expression)))
    .find((found) => found !== undefined && (found.value === key || found.value === `'${key}'`));
}

/** `order.user.name` may be known as `order.user` or `order` only. Stops where a value is nothing. */
function furthest(frame: Frame, expression: string): Found | undefined {
  const steps = expressionSteps(expression).filter(
    (step, index) => index > 0 || !/^(?:this|self)$/.test(step) || Object.hasOwn(frame.vars ?? {}, step),
  );
  for (let length = steps.length; length > 0; length -= 1) {
    const found = lookUp(frame.vars, steps.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

function activeLine({ context, line }: Frame): string {
  const isAlone = line === undefined && context.length === 1;
  return context.find(({ number }) => isAlone || (number !== undefined && number === line))?.text ?? '';
}
