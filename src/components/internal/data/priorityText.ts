import type { Translate } from '../../../i18n/index.js';
import type { priorityMessages } from '../../../i18n/kit/en/priority.js';

const WORDS: ReadonlyMap<string, keyof typeof priorityMessages> = new Map([
  ['high', 'priorityHigh'],
  ['medium', 'priorityMedium'],
  ['low', 'priorityLow'],
]);

/** A priority in the reader's language; a word that only this server has, as it is. */
export function priorityText(t: Translate<typeof priorityMessages>, priority: string): string {
  const key = WORDS.get(priority);
  return key ? t(key) : priority;
}
