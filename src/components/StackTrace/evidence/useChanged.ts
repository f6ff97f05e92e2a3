'use client';
import { useMemo } from 'react';
import { type ChangedMatch, changedFileFinder } from '../../../insights/index.js';
import type { Frame } from '../../../model/index.js';
import type { StackEvidence } from './types.js';

/** Finds the changed file that a frame stands in. `undefined` until the release's files are known. */
export function useChanged(
  evidence: StackEvidence | undefined,
  platform: string | undefined,
): ((frame: Frame) => ChangedMatch | undefined) | undefined {
  const answer = evidence?.changes?.answer;
  const files = answer?.status === 'success' ? answer.data.files : undefined;
  return useMemo(() => {
    if (files === undefined || files.length === 0) return undefined;
    const find = changedFileFinder(files);
    return (frame) => find(frame, platform);
  }, [files, platform]);
}
