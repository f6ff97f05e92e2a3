/** A part of a page that is made from the sources, e.g. `<!-- made: props IssueList -->` … `<!-- made end -->`. */
const BLOCK = /^<!-- made: ([a-z-]+)((?: [^\s]+)*) -->\n[\s\S]*?^<!-- made end -->$/gm;

/** Makes the text of a block from the words after its kind. */
export type MakeBlock = (words: readonly string[], page: string) => string | Promise<string>;

/** The page with every block made anew. */
export async function fillBlocks(
  page: string,
  text: string,
  kinds: { readonly [kind: string]: MakeBlock },
): Promise<string> {
  let filled = '';
  let last = 0;
  for (const { 0: whole, 1: kind = '', 2: words = '', index } of text.matchAll(BLOCK)) {
    const make = kinds[kind];
    if (!make) throw new Error(`${page}: nobody makes "${kind}"`);
    const made = await make(words.trim().split(' '), page);
    const [head = ''] = whole.split('\n', 1);
    filled += `${text.slice(last, index)}${head}\n\n${made.trim()}\n\n<!-- made end -->`;
    last = index + whole.length;
  }
  return filled + text.slice(last);
}

/** A table in Markdown. Cells may hold any text but line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const cell = (text: string): string => text.replace(/\n/g, ' ').replace(/\|/g, '\\|');

/** Text as code. */
export const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
