import type { Member } from '../../../model/index.js';

/** Some routes that list people do not search. */
export function matching(members: readonly Member[], query: string): readonly Member[] {
  const text = query.toLowerCase();
  return members.filter(({ name, email, username }) =>
    [name, email, username].some((word) => word?.toLowerCase().includes(text)),
  );
}
