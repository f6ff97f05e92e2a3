import type { Frame, Json } from '../../model/index.js';
import { isSecretName } from '../../redact/policy.js';
import { frameName } from '../stack/frames.js';
import type { FrameOrder } from '../stack/platform.js';

/** A stack to search, by the id that its hits carry. */
export interface FindStack {
  /** Names the stack in the hits. */
  readonly id: string;
  /** Its frames. */
  readonly stack: { readonly frames: readonly Frame[] };
}

/** One place of a frame that holds the text. */
export interface FrameHit {
  /** Id of the stack. */
  readonly stack: string;
  /** Place in its frames. */
  readonly frame: number;
  /** Which part of the frame. */
  readonly place: 'function' | 'file' | 'source' | 'variable';
  /** The text around the match, at most 80 characters. */
  readonly text: string;
  /** `source`: the line, where it has a number. */
  readonly line?: number;
  /** `variable`: its name and the keys that lead to the match. */
  readonly path?: readonly string[];
}

/** What was found, in reading order. */
export interface FrameHits {
  /** At most 2,000. */
  readonly hits: readonly FrameHit[];
  /** There are more: the search stopped. */
  readonly isCapped: boolean;
}

const MOST_HITS = 2000;
/** Deeper data is not drawn either. */
const MAX_DEPTH = 30;
const BEFORE = 20;
const SHOWN = 80;

type Note = (hit: Omit<FrameHit, 'stack' | 'frame'>) => void;

/**
 * Finds a text in function names, paths, source and variables of all frames, folded and closed ones too. Case does not
 * matter. A value that panels hide because of its name is never looked at. One pass over the data.
 */
export function findInFrames(stacks: readonly FindStack[], query: string, order: FrameOrder): FrameHits {
  const wanted = query.trim().toLowerCase();
  const hits: FrameHit[] = [];
  if (wanted === '') return { hits, isCapped: false };
  for (const { id, stack } of stacks) {
    const { frames } = stack;
    for (let step = 0; step < frames.length; step += 1) {
      const index = order === 'newest' ? frames.length - 1 - step : step;
      const frame = frames[index];
      if (frame === undefined) continue;
      searchFrame(frame, wanted, (hit) => {
        if (hits.length <= MOST_HITS) hits.push({ stack: id, frame: index, ...hit });
      });
      if (hits.length > MOST_HITS) return { hits: hits.slice(0, MOST_HITS), isCapped: true };
    }
  }
  return { hits, isCapped: false };
}

function searchFrame(frame: Frame, wanted: string, note: Note): void {
  const name = around(frameName(frame), wanted);
  if (name !== undefined) note({ place: 'function', text: name });
  const path = [frame.filename, frame.module, frame.absPath, frame.package]
    .map((text) => around(text, wanted))
    .find((text) => text !== undefined);
  if (path !== undefined) note({ place: 'file', text: path });
  for (const { number, text } of frame.context) {
    const found = around(text, wanted);
    if (found !== undefined)
      note({ place: 'source', text: found, ...(number !== undefined && { line: number }) });
  }
  for (const [key, value] of Object.entries(frame.vars ?? {})) searchValue(key, value, [], wanted, note);
}

/** The name counts as well as the value. */
function searchValue(key: string, value: Json, above: readonly string[], wanted: string, note: Note): void {
  const path = [...above, key];
  const isHidden = isSecretName(key);
  const isData = typeof value === 'object' && value !== null;
  const text = isHidden || isData ? undefined : around(String(value), wanted);
  const found = text ?? around(key, wanted);
  if (found !== undefined) note({ place: 'variable', text: found, path });
  if (isHidden || !isData || path.length > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    value.forEach((item: Json, index) => {
      searchValue(String(index), item, path, wanted, note);
    });
  } else for (const [name, inner] of Object.entries(value)) searchValue(name, inner, path, wanted, note);
}

function around(text: string | undefined, wanted: string): string | undefined {
  const at = text?.toLowerCase().indexOf(wanted) ?? -1;
  if (text === undefined || at < 0) return undefined;
  const from = Math.max(0, at - BEFORE);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN).trim()}${from + SHOWN < text.length ? '…' : ''}`;
}
