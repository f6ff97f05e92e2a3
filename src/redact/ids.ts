/**
 * Whether a member is an id, which other members and addresses repeat: hidden, they would lead nowhere. Some ids have
 * as many digits as card numbers.
 */
export function isId(key: string, value: unknown): boolean {
  if (!/(?:^|_)id$|I[Dd]$/.test(key)) return false;
  return typeof value === 'number' || (typeof value === 'string' && /^[\da-f-]{1,36}$/i.test(value));
}
