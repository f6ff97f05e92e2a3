import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import type { Client } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import type { CrashEvent } from '../../model/index.js';
import { buildEvent, buildException, buildFrame, buildIssue } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { StackSection } from './StackSection.js';
import { useFrameSampling } from './useFrameSampling.js';

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

describe('how common frames are', () => {
  it('is counted over events as the host lets them be seen (ST-N10)', async () => {
    const ids = ['a', 'b', 'c'];
    const client = fakeClient({
      listEvents: async () => ({ items: ids.map((id) => ({ id, tags: [] })) as never, skipped: 0 }),
      getEvent: async (_, id) => ({ ...buildEvent(), id: String(id) }),
    });
    const redactEvent = (event: CrashEvent): CrashEvent => {
      if (event.id === 'b') throw new Error('not this one');
      return event;
    };
    const onError = vi.fn();
    render(
      <CrashboardUIConfig redactEvent={redactEvent} onError={onError}>
        <CrashboardProvider client={client}>
          <Sampled />
        </CrashboardProvider>
      </CrashboardUIConfig>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'How common are these frames?' }));
    expect(await screen.findByText(/1 more could not be read/)).toBeVisible();
    expect(screen.getAllByText('in 2 of 2 events')[0]).toBeVisible();
    expect(onError).toHaveBeenCalledOnce();
  });
});

function Sampled(): ReactElement {
  const sampling = useFrameSampling(issueRef, SCOPE);
  return <StackSection issueRef={issueRef} event={buildEvent()} sampling={sampling} />;
}

const SCOPE = {};

describe('what changed', () => {
  it('is asked for when the reader asks, and shows who and where (ST-27)', async () => {
    const listSuspectCommits = vi.fn(async () => [
      { commit: { id: 'abc', message: 'Drop the old price table' }, reason: 'via commit in release' },
    ]);
    const listReleaseFiles = vi.fn(async () => ({ items: [{ path: 'src/cart/totals.ts' }], skipped: 0 }));
    const event = { ...buildEvent(), release: 'shop@2.0.0' };
    show(event, { listSuspectCommits, listReleaseFiles });
    const ask = await screen.findByRole('button', { name: 'What changed?' });
    expect(listSuspectCommits).not.toHaveBeenCalled();
    await userEvent.click(ask);
    expect(await screen.findByText('Drop the old price table')).toBeVisible();
    expect((await screen.findAllByText('Changed in this release'))[0]).toBeVisible();
    expect(listReleaseFiles).toHaveBeenCalledExactlyOnceWith('shop@2.0.0', expect.anything());
  });
});
