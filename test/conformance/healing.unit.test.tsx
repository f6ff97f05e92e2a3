import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { type ComponentType, createElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IssueQueues } from '../../src/components/IssueQueues/index.js';
import { DEFAULT_SCOPE } from '../../src/model/index.js';
import { createFailingServer } from './answeringServer.js';
import { CONNECTED } from './connected.js';

/** What tells a page that it is worth trying again. */
const SIGNS: readonly (readonly [what: string, sign: () => void])[] = [
  ['the connection is back', () => fireEvent(window, new Event('online'))],
  ['the page is looked at again', () => fireEvent(document, new Event('visibilitychange'))],
  ['some time has passed', () => vi.advanceTimersByTime(10_000)],
];

afterEach(() => vi.useRealTimers());

describe.each(CONNECTED)('%s whose first load failed', (_name, _class, component, props, row) => {
  it.each(SIGNS)('heals by itself when %s', async (_what, sign) => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
    const server = createFailingServer('server');
    const { container } = render(server.wrap(createElement(component as ComponentType<object>, props)));
    await waitFor(() => {
      expect(container.querySelector('[role="alert"]')).not.toBeNull();
      expect(container.querySelector('[aria-busy="true"]')).toBeNull();
    });
    server.comeBack();
    act(sign);
    await waitFor(() => expect(container.querySelector(row)).not.toBeNull());
  });

  it('keeps what went wrong on screen while it tries again, and when that fails too', async () => {
    const server = createFailingServer('network');
    const { container } = render(server.wrap(createElement(component as ComponentType<object>, props)));
    await waitFor(() => expect(container.querySelector('[role="alert"]')).not.toBeNull());
    const seen: boolean[] = [];
    const watch = new MutationObserver(() => seen.push(container.querySelector('[role="alert"]') !== null));
    watch.observe(container, { childList: true, subtree: true });
    fireEvent(document, new Event('visibilitychange'));
    await act(async () => {});
    watch.disconnect();
    expect(seen).not.toContain(false);
  });

  it('does not try again what the server forbids', async () => {
    const server = createFailingServer('forbidden');
    const { container } = render(server.wrap(createElement(component as ComponentType<object>, props)));
    await waitFor(() => {
      expect(container.querySelector('[role="alert"]')).not.toBeNull();
      expect(container.querySelector('[aria-busy="true"]')).toBeNull();
    });
    server.comeBack();
    fireEvent(window, new Event('online'));
    await act(async () => {});
    expect(container.querySelector('[role="alert"]')).not.toBeNull();
  });
});

describe('IssueQueues whose counts failed', () => {
  it.each(SIGNS)('counts when %s', async (_what, sign) => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
    const server = createFailingServer('server');
    const queues = <IssueQueues scope={DEFAULT_SCOPE} onScopeChange={() => {}} />;
    const { container } = render(server.wrap(queues));
    await waitFor(() => expect(container.textContent).toContain('Open'));
    await act(async () => {});
    expect(container.querySelector('.cb-issue-queues-count')).toBeNull();
    server.comeBack();
    act(sign);
    await waitFor(() => expect(container.querySelector('.cb-issue-queues-count')).not.toBeNull());
  });
});
