import type { Level } from '../../../model/index.js';
import { readText } from './scalars.js';

const ALIASES: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['warn', 'warning'],
  ['log', 'info'],
  ['critical', 'fatal'],
  ['undefined', 'info'],
  // As Python's logging counts, and old SDKs send.
  ['10', 'debug'],
  ['20', 'info'],
  ['30', 'warning'],
  ['40', 'error'],
  ['50', 'fatal'],
]);

/** A level in the words of the model. Unknown words stay as written. */
export function readLevel(value: unknown): Level | undefined {
  const text = readText(value)?.toLowerCase();
  return text === undefined ? undefined : (ALIASES.get(text) ?? text);
}
