import type { Breadcrumb } from '../../model/index.js';

/** Words of SDKs for what other SDKs call otherwise. */
const SAME_KINDS: ReadonlyMap<string, string> = new Map([
  ['log', 'debug'],
  ['redis', 'query'],
  ['subprocess', 'system'],
  ['connectivity', 'system'],
]);

/** Types that say how a step is drawn, not what it was about. */
const PALE = new Set(['', 'default', 'info']);

const KIND_BY_CATEGORY: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:fetch|xhr|http|https|httplib|net[._]http|faraday|requests|urllib3?|aiohttp|axios|okhttp|grpc)(?:\.|$)/,
    'http',
  ],
  [/^(?:navigation|ui\.lifecycle)(?:\.|$)/, 'navigation'],
  [/^(?:ui|touch|gesture)(?:\.|$)/, 'ui'],
  [/^(?:query|db|sql|redis|mongo)(?:\.|$)/, 'query'],
  [/^sentry\.(?:event|transaction)/, 'error'],
  [/^(?:exception|error)(?:\.|$)/, 'error'],
  [/^(?:auth|user)(?:\.|$)/, 'user'],
  [/^session(?:\.|$)/, 'session'],
  [/^(?:app|device|system|network|battery)(?:\.|$)/, 'system'],
  [/^(?:console|log|logger|debug|rails\.logger)(?:\.|$)/, 'debug'],
];

/** What a crumb is about. The SDK's type decides; where that says little, its category does. */
export function crumbKind({ type, category }: Pick<Breadcrumb, 'type' | 'category'>): string {
  const said = SAME_KINDS.get(type) ?? type;
  if (!PALE.has(said)) return said;
  const word = category?.slice(0, 60).toLowerCase() ?? '';
  return KIND_BY_CATEGORY.find(([pattern]) => pattern.test(word))?.[1] ?? (said || 'default');
}
