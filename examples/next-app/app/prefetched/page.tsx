import { CrashboardProvider, DEFAULT_SCOPE, ErrorPanel } from 'crashboard';
import { createClient } from 'crashboard/client';
import { environmentsRequest, issuesRequest, prefetch, projectsRequest } from 'crashboard/hooks';
import { headers } from 'next/headers';
import { Suspense } from 'react';
import { crashboard } from '@/lib/crashboard';

export default function Page() {
  return (
    <Suspense fallback={<p>Loading errors…</p>}>
      <Errors />
    </Suspense>
  );
}

async function Errors() {
  const cookie = (await headers()).get('cookie') ?? '';
  const client = createClient({
    id: 'errors',
    baseUrl: 'http://here/api/crashboard',
    organization: 'acme',
    fetch: (request) => {
      request.headers.set('cookie', cookie);
      return crashboard(request);
    },
  });
  const initialState = await prefetch(client, [
    issuesRequest(DEFAULT_SCOPE),
    projectsRequest(),
    environmentsRequest(DEFAULT_SCOPE.projects),
  ]);
  return (
    <CrashboardProvider
      client={{ id: 'errors', baseUrl: '/api/crashboard', organization: 'acme' }}
      initialState={initialState}
    >
      <ErrorPanel />
    </CrashboardProvider>
  );
}
