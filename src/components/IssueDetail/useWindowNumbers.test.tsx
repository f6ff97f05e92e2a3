import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { CrashboardProvider } from '../../hooks/index.js';
import { readyResource } from '../../model/index.js';
import { buildIssue } from '../../testing/builders/index.js';
import { useWindowNumbers } from './useWindowNumbers.js';

describe('an issue’s late members', () => {
  it('come from its newest event where its own answer lacks them, and never replace what it says', async () => {
    const { level: _level, period: _period, ...issue } = buildIssue();
    const client = fakeClient({
      getIssueStats: async () => ({
        [issue.ref.id]: { period: { events: 3 }, face: { level: 'warning', culprit: 'elsewhere' } },
      }),
    });
    const resource = readyResource(issue);
    const scope = { range: { last: '14d' } };
    const { result } = renderHook(() => useWindowNumbers(resource, issue.ref, scope), {
      wrapper: ({ children }) => <CrashboardProvider client={client}>{children}</CrashboardProvider>,
    });
    await waitFor(() =>
      expect(result.current).toMatchObject({
        data: { level: 'warning', culprit: issue.culprit, period: { events: 3 } },
      }),
    );
  });
});
