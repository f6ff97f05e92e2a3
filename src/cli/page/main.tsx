import { type ReactElement, StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import {
  type ConfigStorage,
  CrashboardProvider,
  CrashboardUIConfig,
  ErrorPanel,
  type Issue,
} from '../../index.js';
import type { PageConfig } from '../listener.js';
import { addressOf, useUrlViewState } from './useUrlViewState.js';

const storage: ConfigStorage = {
  get: (key) => localStorage.getItem(key),
  set: (key, value) => localStorage.setItem(key, value),
  remove: (key) => localStorage.removeItem(key),
};

function Page({ config }: { readonly config: PageConfig }): ReactElement {
  const [viewState, setViewState] = useUrlViewState();
  const getHref = useMemo(
    () => (issue: Issue) => addressOf({ ...viewState, issue: issue.ref, event: undefined }),
    [viewState],
  );
  return (
    <CrashboardProvider client={{ baseUrl: '/crashboard', organization: config.organization, id: 'local' }}>
      <CrashboardUIConfig storage={storage}>
        <header className="page-head">
          <span className="page-brand">Crashboard</span>
          <span className="page-showing">{config.showing}, read-only</span>
        </header>
        <main className="page-main">
          <ErrorPanel
            viewState={viewState}
            onViewStateChange={setViewState}
            getHref={getHref}
            polling={{ every: 15_000 }}
            height="max(26rem, calc(100dvh - 15rem))"
          />
        </main>
      </CrashboardUIConfig>
    </CrashboardProvider>
  );
}

const root = createRoot(document.getElementById('page') as HTMLElement);
try {
  const config = (await (await fetch('/config.json')).json()) as PageConfig;
  root.render(
    <StrictMode>
      <Page config={config} />
    </StrictMode>,
  );
} catch {
  root.render(<p role="alert">Crashboard has been stopped. Start it again, then reload this page.</p>);
}
