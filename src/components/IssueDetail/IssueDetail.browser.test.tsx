import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { withCapabilities } from '../../../test/conformance/answeringServer.js';
import { buildEventSummary, buildTagFacet } from '../../testing/builders/index.js';
import { IssueDetail } from './IssueDetail.js';

const issueRef = { source: 'test', project: 'shop', id: '7' };

describe('IssueDetail in a drawer', () => {
  it('asks for tags and events when they come near, and opens a folded section that is jumped to', async () => {
    const listTagFacets = vi.fn(async () => [buildTagFacet()]);
    const listEvents = vi.fn(async () => ({ items: [buildEventSummary()], skipped: 0 }));
    const wrap = withCapabilities({}, { listTagFacets, listEvents, listActivity: async () => [] });
    render(
      <div style={{ blockSize: 400, overflow: 'auto' }}>{wrap(<IssueDetail issueRef={issueRef} />)}</div>,
    );
    await screen.findByRole('region', { name: 'Stack trace' });
    expect(listTagFacets).not.toHaveBeenCalled();
    expect(listEvents).not.toHaveBeenCalled();

    const fold = screen.getByRole('button', { name: 'Tags' });
    fold.click();
    await waitFor(() => expect(fold).toHaveAttribute('aria-expanded', 'false'));
    screen.getByRole('link', { name: 'Tags' }).click();
    await waitFor(() => expect(fold).toHaveAttribute('aria-expanded', 'true'));
    expect(await screen.findByRole('region', { name: 'Tags of all events' })).toBeVisible();
    expect(listTagFacets).toHaveBeenCalledOnce();

    screen.getByRole('link', { name: 'All events' }).click();
    await waitFor(() => expect(listEvents).toHaveBeenCalledOnce());
  });
});
