/** Platforms that share how they print, order and name things. */
export type PlatformFamily =
  | 'javascript'
  | 'python'
  | 'java'
  | 'go'
  | 'ruby'
  | 'php'
  | 'csharp'
  | 'native'
  | 'other';

/** Which end of a stack comes first. */
export type FrameOrder = 'newest' | 'oldest';

const FAMILIES: ReadonlyMap<string, PlatformFamily> = new Map([
  ['javascript', 'javascript'],
  ['node', 'javascript'],
  ['react-native', 'javascript'],
  ['deno', 'javascript'],
  ['bun', 'javascript'],
  ['python', 'python'],
  ['java', 'java'],
  ['kotlin', 'java'],
  ['scala', 'java'],
  ['groovy', 'java'],
  ['android', 'java'],
  ['go', 'go'],
  ['ruby', 'ruby'],
  ['php', 'php'],
  ['csharp', 'csharp'],
  ['dotnet', 'csharp'],
  ['native', 'native'],
  ['cocoa', 'native'],
  ['objc', 'native'],
  ['swift', 'native'],
  ['c', 'native'],
  ['rust', 'native'],
]);

/** The family of a platform word such as `node`, `python` or `java-spring`. Unknown words are `other`. */
export function platformFamily(platform: string | undefined): PlatformFamily {
  if (platform === undefined) return 'other';
  const word = platform.toLowerCase();
  return FAMILIES.get(word) ?? FAMILIES.get(word.split('-', 1)[0] ?? '') ?? 'other';
}

/** Python prints the oldest frame first, and its readers expect that. Everyone else starts at the crash. */
export function defaultFrameOrder(platform: string | undefined): FrameOrder {
  return platformFamily(platform) === 'python' ? 'oldest' : 'newest';
}
