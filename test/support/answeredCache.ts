import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Client } from '../../src/client/index.js';
import { type Cache, CacheContext, useCache } from '../../src/hooks/cache/context.js';
import { CrashboardProvider } from '../../src/hooks/index.js';

type List = ReturnType<Cache['listings']['get']>;

/** Renders `element` on the server until everything that it asks of `client` is answered; gives the last page. */
export async function renderAnswered(
  element: ReactElement,
  client: Client,
  render: (element: ReactElement) => string,
): Promise<string> {
  const { cache, pending } = recorded(emptyCache(client));
  let page: string;
  // What one answer leads to is asked by the next render.
  do page = render(createElement(CacheContext.Provider, { value: cache }, element));
  while (await pending());
  return page;
}

/** The cache, and what answers the new questions of the last render. */
function recorded(cache: Cache): { cache: Cache; pending(): Promise<boolean> } {
  const asked = new Map<string, () => Promise<unknown>>();
  const done = new Set<string>();
  const { answer } = cache;
  const { get } = cache.listings;
  cache.listings.get = (request) => {
    const list = get.call(cache.listings, request as never);
    asked.set(JSON.stringify(request.key), () => firstPage(list));
    return list as never;
  };
  return {
    cache: {
      ...cache,
      answer(question) {
        if (question.enabled !== false) {
          asked.set(JSON.stringify(question.queryKey), () =>
            cache.queryClient.fetchQuery(question as never).catch(() => undefined),
          );
        }
        return answer(question);
      },
    },
    async pending() {
      const fresh = [...asked].filter(([key]) => !done.has(key));
      await Promise.all(fresh.map(([, work]) => work()));
      for (const [key] of fresh) done.add(key);
      return fresh.length > 0;
    },
  };
}

function emptyCache(client: Client): Cache {
  let cache: Cache | undefined;
  const Probe = (): null => {
    cache = useCache();
    return null;
  };
  renderToString(createElement(CrashboardProvider, { client }, createElement(Probe)));
  return cache as Cache;
}

function firstPage(list: List): Promise<void> {
  return new Promise((resolve) => {
    const stop = list.subscribe(() => {
      if (list.getSnapshot().fetchStatus !== 'idle') return;
      stop();
      resolve();
    });
  });
}
