import { useCallback, useEffect, useState } from 'react';
import { decodeViewState, encodeViewState, type ViewState } from '../../index.js';

/** The panel's state in the page's address, so that links, reloads and Back find it. */
export function useUrlViewState(): [ViewState, (state: ViewState) => void] {
  const [state, setState] = useState(() => decodeViewState(location.search));
  useEffect(() => {
    const onPopState = (): void => setState(decodeViewState(location.search));
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);
  const change = useCallback((next: ViewState) => {
    history.pushState(null, '', addressOf(next));
    setState(next);
  }, []);
  return [state, change];
}

export function addressOf(state: ViewState): string {
  const query = encodeViewState(state);
  return query === 'v=1' ? location.pathname : `${location.pathname}?${query}`;
}
