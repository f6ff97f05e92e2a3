import { CrashboardProvider, ErrorPanel } from 'crashboard';
import 'crashboard/styles.css';

export default function App() {
  return (
    <CrashboardProvider client={{ baseUrl: '/crashboard', organization: 'acme' }}>
      <ErrorPanel />
    </CrashboardProvider>
  );
}
