import type { IconName } from '../internal/Icon.js';
import type { BreadcrumbTimelineMessages } from './BreadcrumbTimeline.messages.js';

interface CrumbType {
  readonly icon: IconName;
  readonly text: keyof BreadcrumbTimelineMessages;
}

const TYPES: ReadonlyMap<string, CrumbType> = new Map<string, CrumbType>([
  ['default', { icon: 'dot', text: 'typeDefault' }],
  ['http', { icon: 'globe', text: 'typeHttp' }],
  ['navigation', { icon: 'arrow-right', text: 'typeNavigation' }],
  ['ui', { icon: 'cursor', text: 'typeUi' }],
  ['user', { icon: 'user', text: 'typeUser' }],
  ['query', { icon: 'database', text: 'typeQuery' }],
  ['error', { icon: 'error', text: 'typeError' }],
  ['debug', { icon: 'terminal', text: 'typeDebug' }],
  ['info', { icon: 'info', text: 'typeInfo' }],
  ['system', { icon: 'settings', text: 'typeSystem' }],
  ['session', { icon: 'clock', text: 'typeSession' }],
  ['transaction', { icon: 'layers', text: 'typeTransaction' }],
]);

/** The icon of a kind of crumb; unknown kinds get a neutral one. */
export function crumbIcon(kind: string): IconName {
  return TYPES.get(kind)?.icon ?? 'dot';
}

/** The message key of a kind's name, or `undefined` for words of newer SDKs, which are shown as written. */
export function crumbTypeKey(kind: string): keyof BreadcrumbTimelineMessages | undefined {
  return TYPES.get(kind)?.text;
}
