'use client';
import { useCallback } from 'react';
import { useLatest } from '../internal/react/useLatest.js';
import { useControllableState } from './useControllableState.js';
import { EMPTY_VIEW_STATE, type ViewState } from './viewState.js';

/** What a panel shows, owned by the host or by the panel. */
export interface ViewStateProps {
  /** Set it to own the state, e.g. in the URL. */
  viewState?: ViewState | undefined;
  /** Where a panel that owns its state begins. Read once. */
  defaultViewState?: ViewState | undefined;
  /** Called with the whole new state, whoever owns it. */
  onViewStateChange?: ((state: ViewState) => void) | undefined;
}

/** The view state of a panel, controlled or not, and a setter that merges a change into it. */
export function useViewState(
  props: ViewStateProps,
): [ViewState, (change: Partial<Omit<ViewState, 'v'>>) => void] {
  const [state, setState] = useControllableState<ViewState>({
    value: props.viewState,
    defaultValue: props.defaultViewState ?? EMPTY_VIEW_STATE,
    onChange: props.onViewStateChange,
  });
  const latest = useLatest(state);
  const change = useCallback(
    (part: Partial<Omit<ViewState, 'v'>>) => {
      const merged = Object.entries({ ...latest.current, ...part, v: 1 }).filter(
        ([, value]) => value !== undefined,
      );
      const next = Object.fromEntries(merged) as unknown as ViewState;
      latest.current = next;
      setState(next);
    },
    [latest, setState],
  );
  return [state, change];
}
