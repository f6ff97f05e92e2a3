import type { EventSummary } from '../../../model/index.js';

/**
 * What an event is called: its message tells events of one issue apart, its title may have been given by a server's
 * rules. Both, unless one says the other already.
 */
export function eventName({ title, message }: Pick<EventSummary, 'title' | 'message'>): string | undefined {
  if (title === undefined || message === undefined) return title ?? message;
  // Servers cut long titles.
  if (message.includes(title.replace(/(?:\.{3}|…)$/, ''))) return message;
  return title.includes(message) ? title : `${title}: ${message}`;
}
