import type { Exception, Frame, Json } from '../../model/index.js';
import { isSecretName } from '../../redact/policy.js';
import { crashVariables } from './crashVariables.js';
import { emptyWord } from './emptyValue.js';

/** What a variable of one name held in a frame. */
export interface VariableStep {
  /** Place in the frames. */
  readonly frame: number;
  /** In short, as text: of objects and lists no more than how large they are. */
  readonly text: string;
}

/** What variables of one name held on the way to a frame, oldest first; the last step is the frame itself. */
export interface VariableTrail {
  /** The variable. */
  readonly name: string;
  /** At least two, at most six: where it began, and then each frame in which it was something else. */
  readonly steps: readonly VariableStep[];
}

const MOST_NAMES = 3;
const MOST_STEPS = 6;
const MOST_TEXT = 40;
/** They are in every frame, and mean another thing in each. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'self',
  'this',
  'cls',
  'args',
  'kwargs',
  '_',
  'err',
  'e',
  'i',
]);

/**
 * The variables that the crash points at, followed through the calls before: `user: {…} → null`. Frames only share
 * the name, so the steps say where each value was seen. A name that panels hide is left out, and so is what never
 * changed. One look-up per frame and name.
 */
export function variableTrails(
  frames: readonly Frame[],
  index: number,
  exception: Exception | undefined,
): readonly VariableTrail[] {
  const last = frames[index];
  if (last?.vars === undefined) return [];
  const names = new Set(crashVariables(last, exception).flatMap(({ path }) => path.slice(0, 1)));
  return [...names]
    .filter((name) => !EVERYWHERE.has(name) && !isSecretName(name))
    .map((name): VariableTrail => ({ name, steps: stepsOf(frames, index, name) }))
    .filter(({ steps }) => steps.length > 1)
    .slice(0, MOST_NAMES);
}

function stepsOf(frames: readonly Frame[], index: number, name: string): readonly VariableStep[] {
  const steps: VariableStep[] = [];
  for (let frame = 0; frame <= index; frame += 1) {
    const vars = frames[frame]?.vars;
    if (vars === undefined || !Object.hasOwn(vars, name)) continue;
    const text = shortText(vars[name] as Json);
    if (steps.at(-1)?.text !== text) steps.push({ frame, text });
    // It ends where the reader is.
    else if (frame === index) steps[steps.length - 1] = { frame, text };
  }
  if (steps.at(-1)?.frame !== index) return [];
  return steps.length > MOST_STEPS ? [...steps.slice(0, 1), ...steps.slice(1 - MOST_STEPS)] : steps;
}

function shortText(value: Json): string {
  const empty = emptyWord(value);
  if (empty !== undefined) return empty;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null) {
    const count = Object.keys(value).length;
    return count === 0 ? '{}' : `{… ${count}}`;
  }
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, MOST_TEXT)) : String(value);
  return typeof value === 'string' && value.length > MOST_TEXT ? `${text.slice(0, -1)}…"` : text;
}
