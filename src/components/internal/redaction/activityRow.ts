import type { Activity, Person } from '../../../model/index.js';
import { blankEvent } from './blankEvent.js';
import type { RowRedaction } from './useRedactedRows.js';

/** Comments quote what events say, and entries name people. */
export const activityRedaction: RowRedaction<Activity> = {
  redact(entry, redactEvent) {
    const { id, text, actor, data } = entry;
    const seen = redactEvent(
      blankEvent({
        id,
        extra: data,
        ...(text !== undefined && { message: { formatted: text } }),
        ...(actor && { user: { id: actor.id, email: actor.email, name: actor.name, data: {} } }),
      }),
    );
    const { text: _, actor: __, ...rest } = entry;
    const person = actor && personOf(seen.user);
    return {
      ...rest,
      data: seen.extra,
      ...(seen.message?.formatted !== undefined && { text: seen.message.formatted }),
      ...(person && { actor: person }),
    };
  },
  withhold: ({ id, type, createdAt }, text) => ({
    id,
    type,
    data: {},
    text,
    ...(createdAt !== undefined && { createdAt }),
    // Somebody did it, and that is all that may be said.
    actor: {},
  }),
};

function personOf(user: Partial<Person> | undefined): Person {
  const { id, email, name } = user ?? {};
  return {
    ...(id !== undefined && { id }),
    ...(email !== undefined && { email }),
    ...(name !== undefined && { name }),
  };
}
