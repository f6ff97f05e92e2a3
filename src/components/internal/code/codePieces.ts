import type { ShownLine } from './shownLine.js';
import type { CodeToken, TokenType } from './tokens.js';

/** A run of a drawn line that has one look. */
export interface CodePiece {
  readonly text: string;
  readonly type?: TokenType | undefined;
  /** Tabs at the line's start, or what stands at the failing column. */
  readonly role?: 'tabs' | 'column' | undefined;
}

/** Cuts a line's tokens where its tabs end and where its mark begins and ends. No character is lost or added. */
export function codePieces(line: ShownLine, tokens: readonly CodeToken[] | undefined): readonly CodePiece[] {
  const { tabs, mark, text } = line;
  const all: readonly CodeToken[] = tokens ?? [{ text }];
  if (tabs === 0 && mark === undefined) return all;
  const edges = [tabs, mark?.from ?? 0, mark?.to ?? 0];
  const pieces: CodePiece[] = [];
  let at = 0;
  for (const { text: run, type } of all) {
    const cuts = [...new Set(edges.map((edge) => edge - at))].filter((cut) => cut > 0 && cut < run.length);
    let begin = 0;
    for (const end of [...cuts.sort((a, b) => a - b), run.length]) {
      const role = roleAt(at + begin, line);
      pieces.push({ text: run.slice(begin, end), ...(type && { type }), ...(role && { role }) });
      begin = end;
    }
    at += run.length;
  }
  return pieces;
}

function roleAt(at: number, { tabs, mark }: ShownLine): CodePiece['role'] {
  if (at < tabs) return 'tabs';
  return mark !== undefined && at >= mark.from && at < mark.to ? 'column' : undefined;
}
