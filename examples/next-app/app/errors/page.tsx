import { CrashboardProvider, ErrorPanel } from 'crashboard';

export default function Page() {
  return (
    <CrashboardProvider client={{ baseUrl: '/api/crashboard', organization: 'acme' }}>
      <ErrorPanel />
    </CrashboardProvider>
  );
}
