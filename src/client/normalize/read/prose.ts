import { realTitle } from '../../../model/event/realTitle.js';
import { readText } from './scalars.js';
import { readAnyText } from './text.js';

const ESCAPE = '\u001B';
/** Colours and cursor moves (CSI), then titles and links (OSC) up to their end. */
const TERMINAL_CODES = new RegExp(
  `(?:${ESCAPE}\\[|\\u009B)[0-?]*[ -/]*[@-~]|${ESCAPE}\\][^\\u0007${ESCAPE}]*(?:\\u0007|${ESCAPE}\\\\)?`,
  'g',
);

/** A text without what only a terminal can show. */
export function withoutTerminalCodes(text: string): string {
  return text.includes(ESCAPE) || text.includes('\u009B') ? text.replace(TERMINAL_CODES, '') : text;
}

/** A text meant for people, such as a message: any value as text, without terminal codes. */
export function readProse(value: unknown): string | undefined {
  const text = readAnyText(value);
  return text === undefined ? undefined : readText(withoutTerminalCodes(text));
}

/** A title, or the name of a kind of error. A word that stands for "no name" is none. */
export function readTitle(value: unknown): string | undefined {
  const text = readProse(value);
  return text === undefined ? undefined : realTitle(text);
}
