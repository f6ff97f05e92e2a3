import { crashVariables } from '../../../insights/index.js';
import type { Exception, Frame, JsonObject } from '../../../model/index.js';

/** A frame's variables, those first that the message or the failing line names, or that hold nothing. All are kept. */
export function namedFirst(frame: Frame, exception: Exception | undefined): JsonObject | undefined {
  const { vars } = frame;
  if (vars === undefined || Object.keys(vars).length === 0) return undefined;
  const named = new Set(crashVariables(frame, exception).flatMap(({ path }) => path.slice(0, 1)));
  if (named.size === 0) return vars;
  const entries = Object.entries(vars);
  const place = new Map([...named].map((name, index) => [name, index]));
  const first = entries.filter(([name]) => named.has(name));
  first.sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return Object.fromEntries([...first, ...entries.filter(([name]) => !named.has(name))]);
}
