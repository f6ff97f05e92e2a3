'use client';
import { useMemo } from 'react';
import type { PanelEvent } from '../../config/types.js';
import { useTell } from '../base/useTell.js';
import { useLatest } from '../react/useLatest.js';

type Listed = Extract<PanelEvent, { type: 'scopeChanged' }>['component'];

/** A change of what is listed that also tells the host which members changed, and never their values. */
export function useToldScope<S extends object>(
  component: Listed,
  scope: S | undefined,
  onScopeChange: ((scope: S) => void) | undefined,
): ((scope: S) => void) | undefined {
  const tell = useTell();
  const before = useLatest(scope);
  return useMemo(
    () =>
      onScopeChange &&
      ((next: S) => {
        const last: { readonly [member: string]: unknown } = { ...before.current };
        const members = Object.entries(next).flatMap(([member, value]) =>
          JSON.stringify(value) === JSON.stringify(last[member]) ? [] : [member],
        );
        tell({ type: 'scopeChanged', component, members });
        onScopeChange(next);
      }),
    [component, onScopeChange, before, tell],
  );
}
