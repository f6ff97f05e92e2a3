/** Longest run of a character in a text. */
export function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * A text of the payload as a code span: nothing in it is markup, a mention or a link. On one line, since a span ends with
 * its paragraph.
 */
export function codeSpan(text: string): string {
  const line = text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim();
  const ticks = '`'.repeat(longestRun(line, '`') + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return line === '' ? '' : `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A text of the payload as a block of code, with a fence that the text cannot end. */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/**
 * As many of the lines as fit, from both ends: a stack says most at its ends. What is left out is counted in its place.
 * Lines longer than all the room are cut.
 */
export function fitLines(text: string, most: number, leftOut: (lines: number) => string): string {
  if (text.length <= most) return text;
  const lines = text
    .split('\n')
    .map((line) => (line.length > most / 2 ? `${line.slice(0, most / 2)}…` : line));
  let room = most - leftOut(lines.length).length;
  let head = 0;
  let tail = 0;
  const take = (line: string | undefined): boolean => {
    if (line === undefined || line.length + 1 > room) return false;
    room -= line.length + 1;
    return true;
  };
  // Two lines from the top for each from the bottom.
  while (head + tail < lines.length) {
    const isTail = head > 2 * tail && tail < lines.length - head - 1;
    if (!take(isTail ? lines[lines.length - 1 - tail] : lines[head])) break;
    if (isTail) tail += 1;
    else head += 1;
  }
  const left = lines.length - head - tail;
  if (left === 0) return lines.join('\n');
  return [...lines.slice(0, head), leftOut(left), ...lines.slice(lines.length - tail)].join('\n');
}
