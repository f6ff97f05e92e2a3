import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import type { Client } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import type { CrashEvent } from '../../model/index.js';
import { buildEvent, buildException, buildFrame, buildIssue } from '../../testing/builders/index.js';
import { StackSection } from './StackSection.js';

const issueRef = buildIssue().ref;
const minified: CrashEvent = {
  ...buildEvent(),
  exceptions: [
    {
      ...buildException(),
      stacktrace: { frames: [buildFrame({ filename: 'app.min.js', absPath: '/app.min.js', line: 1 })] },
    },
  ],
};

function show(event: CrashEvent, calls: Partial<Client>): void {
  render(
    <CrashboardProvider client={fakeClient(calls)}>
      <StackSection issueRef={issueRef} event={event} />
    </CrashboardProvider>,
  );
}

describe('what the server is asked about a trace', () => {
  it('is why frames are minified, where some are, and once for the event (ST-N06)', async () => {
    const listSourceMapProblems = vi.fn(async () => [{ exception: 0, frame: 0, kind: 'no-artifacts' }]);
    show(minified, { listSourceMapProblems });
    expect(await screen.findByText(/Nothing was uploaded to this server/)).toBeVisible();
    expect(screen.getByText(/upload the source maps before the release/)).toBeVisible();
    expect(listSourceMapProblems).toHaveBeenCalledOnce();
    expect(listSourceMapProblems).toHaveBeenCalledWith(issueRef, minified.id, expect.anything());
  });

  it('is nothing where every frame can be read', async () => {
    const listSourceMapProblems = vi.fn(async () => []);
    show(buildEvent(), { listSourceMapProblems });
    await screen.findByText('Your code raised the error here.');
    expect(listSourceMapProblems).not.toHaveBeenCalled();
  });
});
