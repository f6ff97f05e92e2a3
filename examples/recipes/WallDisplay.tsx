import { CrashboardUIConfig, IssueList, useRefresh } from 'crashboard';
import { useEffect } from 'react';

/** Asks for everything on screen again. What is shown stays until the answer is there. */
function EveryMinute() {
  const refresh = useRefresh();
  useEffect(() => {
    const timer = setInterval(refresh, 60_000);
    return () => clearInterval(timer);
  }, [refresh]);
  return null;
}

export function Wall() {
  return (
    <CrashboardUIConfig colorScheme="dark" shortcuts={false}>
      <EveryMinute />
      <IssueList
        scope={{ query: 'is:unresolved', sort: 'events', range: { last: '1h' } }}
        showFilters={false}
        showPreview={false}
        height="100vh"
      />
    </CrashboardUIConfig>
  );
}
