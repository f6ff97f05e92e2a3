/** What servers and SDKs write where they have no name. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '?',
  '<unknown>',
  '<unlabeled>',
  '<unlabeled event>',
  '<unlabeled transaction>',
]);

/** A title without the word that stands for "no name": neither as the whole nor in place of the type before a message. */
export function realTitle(text: string): string | undefined {
  const colon = text.indexOf(': ');
  const rest = colon > 0 && PLACEHOLDERS.has(text.slice(0, colon).trim()) ? text.slice(colon + 2) : text;
  const bare = rest.trim();
  return bare === '' || PLACEHOLDERS.has(bare) ? undefined : rest;
}
