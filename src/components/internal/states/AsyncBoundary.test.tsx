import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem, Resource } from '../../../model/index.js';
import { CrashboardUIConfig, type UIConfig } from '../../config/index.js';
import { Root } from '../base/Root.js';
import { AsyncBoundary, type AsyncBoundaryProps } from './AsyncBoundary.js';
import { SectionBoundary } from './SectionBoundary.js';

const now = () => Date.parse('2026-11-20T12:00:00Z');
const loaded: Resource<readonly string[]> = {
  status: 'success',
  fetchStatus: 'idle',
  data: ['One'],
  updatedAt: '2026-11-20T11:48:00Z',
};
const failed = (problem: Problem): Resource<readonly string[]> => ({
  status: 'error',
  fetchStatus: 'idle',
  problem,
});

function draw(props: Partial<AsyncBoundaryProps<readonly string[]>>, config: UIConfig = {}) {
  return render(
    <CrashboardUIConfig locale="en" now={now} {...config}>
      <Root part="test">
        <AsyncBoundary resource={loaded} label="Issues" isEmpty={(rows) => rows.length === 0} {...props}>
          {(rows) => <p>{rows.join()}</p>}
        </AsyncBoundary>
      </Root>
    </CrashboardUIConfig>,
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe('AsyncBoundary', () => {
  it('says what is loading and marks itself busy', () => {
    const { container } = draw({ resource: { status: 'pending', fetchStatus: 'fetching' } });
    expect(screen.getByText('Loading Issues…')).toBeInTheDocument();
    expect(container.querySelector('[aria-busy="true"]')).toBeInTheDocument();
  });

  it('says why it failed, what to do, and offers another try', async () => {
    const onRetry = vi.fn();
    draw({
      resource: failed({ code: 'invalid_response', hint: 'html', status: 200, requestId: 'abc' }),
      onRetry,
    });
    expect(screen.getByRole('alert')).toHaveTextContent('Issues: The response could not be read');
    expect(await screen.findByText(/^Received a web page instead of data/)).toBeVisible();
    expect(screen.getByText('abc')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['query_operator', /^OR, AND and brackets are not supported here/],
    ['query_person', /^The search names “me”, but nobody is signed in/],
    ['query', /^Check the syntax/],
  ] as const)('says that a search is refused, why (%s), and offers the way back', async (hint, advice) => {
    const onClearFilters = vi.fn();
    draw({ resource: failed({ code: 'unsupported', hint, status: 400 }), onClearFilters, onRetry: vi.fn() });
    expect(screen.getByRole('alert')).toHaveTextContent('The server does not accept this search');
    expect(screen.getByText(advice)).toBeVisible();
    expect(screen.queryByText(/Not available here/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(onClearFilters).toHaveBeenCalledTimes(1);
  });

  it('offers no retry where nobody can', () => {
    draw({ resource: failed({ code: 'network' }) });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('counts down while the server asks to wait', () => {
    vi.useFakeTimers();
    draw({ resource: failed({ code: 'rate_limited', retryAfterMs: 2000 }), onRetry: () => {} });
    expect(screen.getByRole('button', { name: 'Try again in 2 seconds' })).toBeDisabled();
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole('button', { name: 'Try again in 1 second' })).toBeDisabled();
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  it('tells nothing-there from nothing-matches', async () => {
    const onClearFilters = vi.fn();
    const { unmount } = draw({ resource: { ...loaded, data: [] } });
    expect(screen.getByText('Nothing here yet')).toBeInTheDocument();
    unmount();
    draw({ resource: { ...loaded, data: [] }, isFiltered: true, onClearFilters });
    expect(screen.getByText('Nothing matches')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(onClearFilters).toHaveBeenCalledTimes(1);
  });

  it('never draws a failure as empty', () => {
    draw({ resource: failed({ code: 'server' }), isFiltered: true });
    expect(screen.queryByText(/Nothing/)).toBeNull();
  });

  it('keeps the rows when a refresh fails, and says how old they are', () => {
    draw({ resource: { ...loaded, refreshProblem: { code: 'network' } }, onRetry: () => {} });
    expect(screen.getByText('One')).toBeInTheDocument();
    expect(screen.getByText(/Last updated: 12 min\. ago$/)).toHaveTextContent(
      'The server could not be reached. ',
    );
  });

  it('announces why a refresh failed, but not an age that changes by itself', () => {
    draw({ resource: { ...loaded, refreshProblem: { code: 'network' } } });
    expect(screen.getByText('The server could not be reached.')).toHaveRole('status');
    expect(screen.getByText(/Last updated: 12 min\. ago$/)).not.toHaveRole('status');
  });

  it('says that the server lacks it, without an alert', () => {
    draw({ resource: failed({ code: 'unsupported' }) });
    expect(screen.getByText('Not available here')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells the host once that somebody has to sign in', () => {
    const onAuthRequired = vi.fn();
    const problem: Problem = { code: 'unauthorized', status: 401 };
    draw({ resource: failed(problem) }, { onAuthRequired });
    expect(onAuthRequired).toHaveBeenCalledExactlyOnceWith(problem);
  });

  it('asks nobody to sign in when it is the proxy’s own token that was refused', () => {
    const onAuthRequired = vi.fn();
    draw(
      { resource: failed({ code: 'unauthorized', status: 502, hint: 'upstream_unauthorized' }) },
      { onAuthRequired },
    );
    expect(screen.getByText(/The error tracker refused access/)).toBeInTheDocument();
    expect(onAuthRequired).not.toHaveBeenCalled();
  });
});

describe('SectionBoundary', () => {
  it('keeps a failing section from taking the panel down, and tells the host where it was', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const broken = new Error('odd payload');
    const Broken = (): never => {
      throw broken;
    };
    const panel = (key: number) => (
      <CrashboardUIConfig onError={onError}>
        <p>Panel</p>
        <SectionBoundary component="StackTrace" section="frames" resetKey={key}>
          {key === 1 ? <Broken /> : 'Fine'}
        </SectionBoundary>
      </CrashboardUIConfig>
    );
    const { rerender } = render(panel(1));
    expect(screen.getByText('Panel')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('This section could not be shown.');
    expect(onError).toHaveBeenCalledWith(broken, { component: 'StackTrace', section: 'frames' });
    rerender(panel(2));
    expect(screen.getByText('Fine')).toBeInTheDocument();
  });
});
