export type TokenType = 'keyword' | 'string' | 'comment' | 'number' | 'function' | 'punctuation';

/** A run of source text; without a type it has the text's own colour. */
export interface CodeToken {
  readonly text: string;
  readonly type?: TokenType | undefined;
}

const TYPES: ReadonlyMap<string, TokenType> = new Map<string, TokenType>([
  ['keyword', 'keyword'],
  ['atrule', 'keyword'],
  ['boolean', 'keyword'],
  ['builtin', 'function'],
  ['important', 'keyword'],
  ['tag', 'keyword'],
  ['string', 'string'],
  ['char', 'string'],
  ['regex', 'string'],
  ['attr-value', 'string'],
  ['template-string', 'string'],
  ['comment', 'comment'],
  ['prolog', 'comment'],
  ['doctype', 'comment'],
  ['number', 'number'],
  ['constant', 'number'],
  ['symbol', 'number'],
  ['function', 'function'],
  ['class-name', 'function'],
  ['attr-name', 'function'],
  ['decorator', 'function'],
  ['annotation', 'function'],
  ['punctuation', 'punctuation'],
  ['operator', 'punctuation'],
]);

/** Our type for a grammar's class names. The last one is the closest. */
export function tokenType(names: readonly string[]): TokenType | undefined {
  for (let index = names.length - 1; index >= 0; index--) {
    const type = TYPES.get(names[index] as string);
    if (type) return type;
  }
  return undefined;
}

/** Splits runs at line ends, so that a comment over three lines colours three lines. */
export function splitLines(tokens: readonly CodeToken[]): CodeToken[][] {
  const lines: CodeToken[][] = [[]];
  for (const token of tokens) {
    token.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push(token.type === undefined ? { text } : { text, type: token.type });
    });
  }
  return lines;
}
