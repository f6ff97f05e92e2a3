/**
 * Characters that reorder what stands around them, that nobody sees, or that a terminal obeys. A tab is drawn as one,
 * and joiners belong to the spelling of many scripts.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Source with a mark in the place of each character that would reorder the line or hide in it, so that code reads as
 * it runs: `[U+202E]`.
 */
export function showControls(text: string): string {
  return text.replace(
    INVISIBLE,
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
