'use client';
import { useEffect, useState } from 'react';
import type { SourceLine } from '../../../model/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { latePart } from '../lazy/latePart.js';
import { useLate } from '../lazy/useLate.js';
import { useLatest } from '../react/useLatest.js';
import type { CodeToken } from './tokens.js';

const MOST_CHARACTERS = 40_000;

const highlighter = /* @__PURE__ */ latePart(() => import('./highlight.js'));
const OWNER = { component: 'Kit', section: 'highlight' };

interface Highlighted {
  readonly lines: readonly SourceLine[];
  readonly language: string;
  readonly tokens: readonly (readonly CodeToken[])[];
}

/**
 * Coloured tokens per line once they are there; `undefined` before, and for languages nobody knows. Colours are a
 * nicety: when their code does not come, the plain text stays, and only `onError` is told.
 */
export function useHighlight(
  lines: readonly SourceLine[],
  language: string | undefined,
): readonly (readonly CodeToken[])[] | undefined {
  const onError = useLatest(useUIConfig().onError);
  const [done, setDone] = useState<Highlighted | undefined>(undefined);
  const isWanted = language !== undefined && lines.length > 0 && lengthOf(lines) <= MOST_CHARACTERS;
  const late = useLate(highlighter, isWanted, OWNER);
  const highlight = isWanted && late.status === 'ready' ? late.module.highlight : undefined;
  useEffect(() => {
    if (!highlight || language === undefined) return undefined;
    let isCurrent = true;
    highlight(lines.map((line) => line.text).join('\n'), language).then(
      (tokens) => {
        if (isCurrent && tokens) setDone({ lines, language, tokens });
      },
      (error: unknown) => onError.current(error, OWNER),
    );
    return () => {
      isCurrent = false;
    };
  }, [highlight, lines, language, onError]);
  return done && done.lines === lines && done.language === language ? done.tokens : undefined;
}

function lengthOf(lines: readonly SourceLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}
