import type { Issue } from '../../../model/index.js';

/** Where an issue's events break: what the culprit leaves out. */
export interface FirstFrame {
  readonly name?: string | undefined;
  /** Path up to the last step. */
  readonly directory: string;
  readonly file: string;
}

/** The first own frame of an issue as far as it says more than the culprit beside it. */
export function firstFrame({ culprit, function: name, filename }: Issue): FirstFrame | undefined {
  const path = filename?.slice(0, MOST) ?? '';
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  const place = { directory: path.slice(0, cut), file: path.slice(cut) };
  const said = wordsOf(culprit ?? '');
  const isSaid = (text: string): boolean => [...wordsOf(text)].every((word) => said.has(word));
  if (name && !isSaid(name)) return { name: name.slice(0, MOST), ...place };
  // Culprits name modules: files without their ending, often without their folder as well.
  return path === '' || isSaid((name ? place.file : path).replace(/\.\w+$/, '')) ? undefined : place;
}

const MOST = 500;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, MOST)
      .toLowerCase()
      .split(/[^\p{L}\p{N}_$]+/u)
      .filter(Boolean),
  );
}
