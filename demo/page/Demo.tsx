import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { addressOf, useUrlViewState } from '../../src/cli/page/useUrlViewState.js';
import {
  type ConfigStorage,
  CrashboardProvider,
  CrashboardUIConfig,
  ErrorPanel,
  ISSUE_ACTIONS,
  type Issue,
} from '../../src/index.js';
import type { DemoConfig } from './config.js';
import { DemoHeader, type Scheme } from './DemoHeader.js';

/** The page: the demo's header and, as any host would place it, the panel. */
export function Demo({ config }: { readonly config: DemoConfig }): ReactElement {
  const [scheme, setScheme] = useScheme();
  const [viewState, setViewState] = useUrlViewState();
  const getHref = useMemo(
    () => (issue: Issue) => addressOf({ ...viewState, issue: issue.ref, event: undefined }),
    [viewState],
  );
  return (
    <CrashboardProvider client={{ baseUrl: '/crashboard', organization: config.organization, id: 'demo' }}>
      <CrashboardUIConfig colorScheme={scheme} storage={storage}>
        <DemoHeader
          upstream={config.upstream}
          canBreak={config.dsn !== undefined}
          scheme={scheme}
          onSchemeChange={setScheme}
        />
        <main className="demo-main">
          <ErrorPanel
            viewState={viewState}
            onViewStateChange={setViewState}
            getHref={getHref}
            polling={{ every: 5000 }}
            // The panel offers what server and proxy allow.
            actions={ISSUE_ACTIONS}
            height="max(26rem, calc(100dvh - 15.75rem))"
          />
        </main>
      </CrashboardUIConfig>
    </CrashboardProvider>
  );
}

const storage: ConfigStorage = {
  get: (key) => localStorage.getItem(key),
  set: (key, value) => localStorage.setItem(key, value),
  remove: (key) => localStorage.removeItem(key),
};

const SCHEME_KEY = 'demo-scheme';

function useScheme(): [Scheme, (scheme: Scheme) => void] {
  const [scheme, setScheme] = useState<Scheme>(() => {
    const stored = localStorage.getItem(SCHEME_KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  });
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
    localStorage.setItem(SCHEME_KEY, scheme);
  }, [scheme]);
  return [scheme, setScheme];
}
