import type { Level } from '../../model/index.js';
import { readText } from './read.js';

const ALIASES: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['warn', 'warning'],
  ['log', 'info'],
  ['critical', 'fatal'],
  ['undefined', 'info'],
]);

/** A level in the words of the model. Unknown words stay as written. */
export function readLevel(value: unknown): Level | undefined {
  const text = readText(value)?.toLowerCase();
  return text === undefined ? undefined : (ALIASES.get(text) ?? text);
}
