'use client';
import type { ReactElement } from 'react';
import { levelMessages } from '../../../i18n/kit/en/level.js';
import type { Level } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { Icon, type IconShape } from '../icons/Icon.js';
import {
  alertIcon,
  debugIcon,
  dotIcon,
  errorIcon,
  fatalIcon,
  infoIcon,
  unknownIcon,
} from '../icons/icons.js';

interface Known {
  readonly name: string;
  readonly icon: IconShape;
  readonly text: keyof typeof levelMessages;
}

const KNOWN: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['fatal', { name: 'fatal', icon: fatalIcon, text: 'levelFatal' }],
  ['error', { name: 'error', icon: errorIcon, text: 'levelError' }],
  ['warning', { name: 'warning', icon: alertIcon, text: 'levelWarning' }],
  ['info', { name: 'info', icon: infoIcon, text: 'levelInfo' }],
  ['debug', { name: 'debug', icon: debugIcon, text: 'levelDebug' }],
  ['sample', { name: 'neutral', icon: dotIcon, text: 'levelSample' }],
]);

/** The style name of a level: a known one's own, else `neutral`. */
export function levelTone(level: Level | undefined): string {
  return KNOWN.get(level ?? '')?.name ?? 'neutral';
}

/** What a level is called. Levels of a newer server are shown as written. */
export function useLevelText(): (level: Level | undefined) => string {
  const t = useKit(levelMessages);
  return (level) => {
    const known = KNOWN.get(level ?? '');
    return known ? t(known.text) : level || t('levelUnknown');
  };
}

export interface LevelProps {
  level: Level | undefined;
}

/** The level's shape and colour, with its name for screen readers and on hover. */
export function LevelIcon({ level }: LevelProps): ReactElement {
  const text = useLevelText()(level);
  return (
    <span
      className="cb-level cb-tone"
      role="img"
      aria-label={text}
      data-tone={`level-${levelTone(level)}`}
      title={text}
    >
      <Icon icon={KNOWN.get(level ?? '')?.icon ?? unknownIcon} />
    </span>
  );
}

/** The level's shape, colour and word. */
export function LevelLabel({ level }: LevelProps): ReactElement {
  const text = useLevelText()(level);
  return (
    <span className="cb-level cb-tone" data-tone={`level-${levelTone(level)}`}>
      <Icon icon={KNOWN.get(level ?? '')?.icon ?? unknownIcon} />
      <span className="cb-level-text">{text}</span>
    </span>
  );
}
