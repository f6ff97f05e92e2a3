import { render, screen } from '@testing-library/react';
import { CrashboardProvider, ErrorPanel } from 'crashboard';
import { createSandbox } from 'crashboard/testing';
import { createHandlers } from 'crashboard/testing/msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';

const sandbox = createSandbox();
const server = setupServer(...createHandlers(sandbox));
beforeAll(() => server.listen());
afterAll(() => server.close());

it('says so when the reader lacks the right', async () => {
  const repair = sandbox.fault({ kind: 'forbidden', match: '/issues/' });
  render(
    <CrashboardProvider client={{ baseUrl: '/crashboard', organization: 'acme' }}>
      <ErrorPanel />
    </CrashboardProvider>,
  );
  expect(await screen.findByText(/You are not allowed to see this/)).toBeTruthy();
  repair();
});
