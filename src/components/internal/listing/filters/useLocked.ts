'use client';
import { useMemo } from 'react';
import type { IssueScope } from '../../../../model/index.js';

/** Parts of a scope that a host decides for its readers. */
export type LockedScope = Partial<Pick<IssueScope, 'projects' | 'environments'>>;

/** A scope inside what is locked; the same object while its values are the same. */
export function useLocked<S extends object>(scope: S, locked: LockedScope | undefined): S {
  const key = JSON.stringify([scope, locked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal scopes
  return useMemo(() => (locked ? { ...scope, ...locked } : scope), [key]);
}
