import type { AdapterContext } from '../shared/adapter.js';
import { type Api, createApi } from '../shared/api.js';
import { regionTransport } from './regions.js';
import type { SentryRouteName } from './routes.js';

export type SentryApi = Api<SentryRouteName>;

/** Calls by the name of their route, sent to the region that holds the organization. */
export function createSentryApi(context: AdapterContext): SentryApi {
  return createApi(context, {
    transportFor: regionTransport(context),
    parents: ['organization', 'projects', 'issues', 'releases', 'environments'],
    parentQuery: { detailed: '0' },
  });
}
