/** What a TSDoc block says. */
export interface Comment {
  /** In one line, as Markdown. */
  readonly text: string;
  /** Of `@default`. */
  readonly fallback?: string | undefined;
  /** Of `@deprecated`: what to use instead. */
  readonly deprecated?: string | undefined;
  /** Of `@example`, as written. */
  readonly example?: string | undefined;
}

/** Reads the inside of a TSDoc block. */
export function readComment(block: string | undefined): Comment {
  const text = (block ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trimEnd())
    .join('\n')
    .trim();
  const [said = '', ...tags] = text.split(
    /(?<!\{)@(?=(?:default|deprecated|example|experimental|internal)\b)/,
  );
  const tag = (name: string): string | undefined =>
    tags
      .find((one) => one.startsWith(name))
      ?.slice(name.length)
      .trim();
  const oneLine = (part: string): string =>
    part
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\{@link (\w+)[^}]*\}/g, '`$1`')
      .trim();
  // Said in words where the block has no tag for it.
  const [inWords, byWords] =
    / ?\bDefault:? (`[^`]+`|[\d,]+ ?(?:ms|MiB|KiB|s)?|nothing|none)\.$/.exec(said.trim()) ?? [];
  const fallback = tag('default') ?? byWords;
  const deprecated = tag('deprecated');
  return {
    text: oneLine(inWords === undefined ? said : said.trim().slice(0, -inWords.length)),
    ...(fallback !== undefined && { fallback: oneLine(fallback) }),
    ...(deprecated !== undefined && { deprecated: oneLine(deprecated) }),
    ...(tag('example') !== undefined && { example: tag('example') }),
  };
}
