'use client';
import type { ReactElement } from 'react';
import { levelMessages } from '../../i18n/kit/en/level.js';
import type { Level } from '../../model/index.js';
import { Icon, type IconName } from './Icon.js';
import { useKit } from './useKit.js';

interface Known {
  readonly name: string;
  readonly icon: IconName;
  readonly text: keyof typeof levelMessages;
}

const KNOWN: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['fatal', { name: 'fatal', icon: 'fatal', text: 'levelFatal' }],
  ['error', { name: 'error', icon: 'error', text: 'levelError' }],
  ['warning', { name: 'warning', icon: 'alert', text: 'levelWarning' }],
  ['info', { name: 'info', icon: 'info', text: 'levelInfo' }],
  ['debug', { name: 'debug', icon: 'debug', text: 'levelDebug' }],
  ['sample', { name: 'neutral', icon: 'dot', text: 'levelSample' }],
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
    <span className="cb-level" data-level={levelTone(level)} title={text}>
      <Icon name={KNOWN.get(level ?? '')?.icon ?? 'unknown'} />
      <span className="cb-visually-hidden">{text}</span>
    </span>
  );
}

/** The level's shape, colour and word. */
export function LevelLabel({ level }: LevelProps): ReactElement {
  const text = useLevelText()(level);
  return (
    <span className="cb-level" data-level={levelTone(level)}>
      <Icon name={KNOWN.get(level ?? '')?.icon ?? 'unknown'} />
      <span className="cb-level-text">{text}</span>
    </span>
  );
}
