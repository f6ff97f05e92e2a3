/** The set with a member that it had not, or without one that it had. */
export function toggled(before: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(value)) next.add(value);
  return next;
}
