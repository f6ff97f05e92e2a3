import { decodeViewState, ErrorPanel, encodeViewState, type ViewState } from 'crashboard';
import { useEffect, useState } from 'react';

const read = () => decodeViewState(window.location.search);

export function LinkedErrors() {
  const [viewState, setViewState] = useState<ViewState>(read);
  useEffect(() => {
    const back = () => setViewState(read());
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  return (
    <ErrorPanel
      viewState={viewState}
      onViewStateChange={(next) => {
        // Opening another issue is a step back can undo; typing in the search is none.
        const isStep = next.issue?.id !== viewState.issue?.id;
        history[isStep ? 'pushState' : 'replaceState'](null, '', `?${encodeViewState(next)}`);
        setViewState(next);
      }}
    />
  );
}
