import { frameName, framePath } from '../../../insights/index.js';
import type { Frame } from '../../../model/index.js';

const LONGEST_LINE = 400;

/** A frame with its source for the clipboard: path, function, numbered lines, the failing one marked. */
export function frameText(frame: Frame): string | undefined {
  if (frame.context.length === 0) return undefined;
  const last = frame.context.reduce((most, { number = 0 }) => Math.max(most, number), 0);
  const width = String(last).length;
  const lines = frame.context.map(({ number, text }) => {
    const mark = number !== undefined && number === frame.line ? '>' : ' ';
    const cut = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
    return `${mark} ${String(number ?? '').padStart(width)} | ${cut}`.trimEnd();
  });
  return [[framePath(frame), frameName(frame)].filter(Boolean).join('  '), ...lines].join('\n');
}
