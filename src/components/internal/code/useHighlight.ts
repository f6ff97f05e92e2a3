'use client';
import { useEffect, useState } from 'react';
import type { SourceLine } from '../../../model/index.js';
import type { CodeToken } from './tokens.js';

const MOST_CHARACTERS = 40_000;

interface Highlighted {
  readonly lines: readonly SourceLine[];
  readonly language: string;
  readonly tokens: readonly (readonly CodeToken[])[];
}

/** Coloured tokens per line once they are there; `undefined` before, and for languages nobody knows. */
export function useHighlight(
  lines: readonly SourceLine[],
  language: string | undefined,
): readonly (readonly CodeToken[])[] | undefined {
  const [done, setDone] = useState<Highlighted | undefined>(undefined);
  useEffect(() => {
    if (language === undefined || lines.length === 0) return undefined;
    if (lines.reduce((sum, line) => sum + line.text.length, 0) > MOST_CHARACTERS) return undefined;
    let current = true;
    // Colours are a nicety: when the chunk does not come, the plain text stays.
    import('./highlight.js')
      .then(({ highlight }) => highlight(lines.map((line) => line.text).join('\n'), language))
      .then(
        (tokens) => {
          if (current && tokens) setDone({ lines, language, tokens });
        },
        () => {},
      );
    return () => {
      current = false;
    };
  }, [lines, language]);
  return done && done.lines === lines && done.language === language ? done.tokens : undefined;
}
