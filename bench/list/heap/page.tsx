import { createRoot } from 'react-dom/client';
import { IssueList } from '../../../src/components/IssueList/index.js';
import { CrashboardProvider } from '../../../src/hooks/index.js';
import '../../../src/styles/index.css';

const params = new URLSearchParams(location.search);

/** The list as a host has it, with its own cache; the server is another process. */
createRoot(document.getElementById('root') as HTMLElement).render(
  <CrashboardProvider
    client={{
      baseUrl: `${location.origin}/crashboard`,
      organization: params.get('organization') ?? '',
    }}
  >
    <IssueList
      height={640}
      pageSize={Number(params.get('pageSize'))}
      defaultScope={{ query: '', range: { last: '90d' } }}
    />
  </CrashboardProvider>,
);
