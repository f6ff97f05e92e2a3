import type { IconShape } from '../../internal/icons/Icon.js';
import {
  arrowRightIcon,
  cursorIcon,
  databaseIcon,
  dotIcon,
  errorIcon,
  globeIcon,
  infoIcon,
  settingsIcon,
  terminalIcon,
  userIcon,
} from '../../internal/icons/icons.js';
import { clockIcon, layersIcon } from '../../internal/icons/moreIcons.js';
import type { BreadcrumbTimelineMessages } from '../BreadcrumbTimeline.messages.js';

interface CrumbType {
  readonly icon: IconShape;
  readonly text: keyof BreadcrumbTimelineMessages;
}

const TYPES: ReadonlyMap<string, CrumbType> = new Map<string, CrumbType>([
  ['default', { icon: dotIcon, text: 'typeDefault' }],
  ['http', { icon: globeIcon, text: 'typeHttp' }],
  ['navigation', { icon: arrowRightIcon, text: 'typeNavigation' }],
  ['ui', { icon: cursorIcon, text: 'typeUi' }],
  ['user', { icon: userIcon, text: 'typeUser' }],
  ['query', { icon: databaseIcon, text: 'typeQuery' }],
  ['error', { icon: errorIcon, text: 'typeError' }],
  ['debug', { icon: terminalIcon, text: 'typeDebug' }],
  ['info', { icon: infoIcon, text: 'typeInfo' }],
  ['system', { icon: settingsIcon, text: 'typeSystem' }],
  ['session', { icon: clockIcon, text: 'typeSession' }],
  ['transaction', { icon: layersIcon, text: 'typeTransaction' }],
]);

/** The icon of a kind of crumb; unknown kinds get a neutral one. */
export function crumbIcon(kind: string): IconShape {
  return TYPES.get(kind)?.icon ?? dotIcon;
}

/** The message key of a kind's name, or `undefined` for words of newer SDKs, which are shown as written. */
export function crumbTypeKey(kind: string): keyof BreadcrumbTimelineMessages | undefined {
  return TYPES.get(kind)?.text;
}
