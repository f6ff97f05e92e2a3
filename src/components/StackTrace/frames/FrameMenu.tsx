'use client';
import { type ReactElement, useState } from 'react';
import { frameLocation, frameName, framePath, inAppDecision, inAppKeys } from '../../../insights/index.js';
import type { Frame } from '../../../model/index.js';
import { IconButton } from '../../internal/buttons/Button.js';
import { copyText } from '../../internal/copying/clipboard.js';
import { copyIcon, moreIcon } from '../../internal/icons/icons.js';
import { Menu } from '../../internal/overlays/Menu.js';
import type { MenuItem } from '../../internal/overlays/menuItem.js';
import { type Trace, useTrace } from '../traceContext.js';
import { frameText } from './frameText.js';
import { inAppText } from './inAppText.js';

interface FrameMenuProps {
  frame: Frame;
  /** Id of the element that holds the frame's name. */
  nameId: string;
  /** An openable frame has its tab stop elsewhere; there `m` leads here. */
  tabIndex: -1 | 0;
}

/** What can be done with a frame, openable or not: copies, and whether it counts as in-app. */
export function FrameMenu({ frame, nameId, tabIndex }: FrameMenuProps): ReactElement {
  const trace = useTrace();
  const { t } = trace;
  const [isWanted, setWanted] = useState(false);
  const want = (): void => setWanted(true);
  return (
    <Menu
      align="end"
      label={t('frameActions')}
      items={
        isWanted
          ? [
              ...placeOf(frame, trace),
              ...copies(frame, trace),
              { kind: 'separator' },
              ...inAppItems(frame, trace),
            ]
          : []
      }
      trigger={
        <IconButton
          className="cb-frame-menu"
          icon={moreIcon}
          size="sm"
          label={t('frameActions')}
          aria-describedby={nameId}
          tabIndex={tabIndex}
          onClick={want}
          onKeyDown={want}
        />
      }
    />
  );
}

/** The whole path, which the frame's head may cut or shorten. */
function placeOf(frame: Frame, { event }: Trace): readonly MenuItem[] {
  const { directory, name, position } = frameLocation(frame, event.platform);
  const label = frame.absPath ?? `${directory}${name}${position}`;
  return label === '' ? [] : [{ kind: 'label', label }];
}

function copies(frame: Frame, { t, announce }: Trace): readonly MenuItem[] {
  const copy = (label: string, text: string | undefined): readonly MenuItem[] =>
    text === undefined || text === ''
      ? []
      : [
          {
            label,
            icon: copyIcon,
            onSelect: () => {
              void copyText(text).then((isDone) => announce(t(isDone ? 'copyDone' : 'copyRefused')));
            },
          },
        ];
  return [
    ...copy(t('copyFrame'), framePath(frame)),
    ...copy(t('copyFunction'), frameName(frame)),
    ...copy(t('copyWithSource'), frameText(frame)),
  ];
}

/** Why the frame is what it is, and how to change it for itself or for its package. */
function inAppItems(frame: Frame, { t, inApp }: Trace): readonly MenuItem[] {
  const { platform } = inApp.rules;
  const decision = inAppDecision(frame, inApp.rules);
  const keys = inAppKeys(frame, platform);
  const wanted = decision.inApp !== true;
  const library = keys.package?.slice(keys.package.indexOf(':') + 1);
  const items: MenuItem[] = [
    { kind: 'label', label: inAppText(decision, t) },
    {
      label: t(wanted ? 'treatAsInApp' : 'treatAsLibrary'),
      onSelect: () => inApp.choose(keys.frame, wanted),
    },
  ];
  if (keys.package !== undefined && library !== undefined) {
    const key = keys.package;
    items.push({
      label: t(wanted ? 'treatPackageAsInApp' : 'treatPackageAsLibrary', { library }),
      onSelect: () => inApp.choose(key, wanted),
    });
  }
  if (decision.reason === 'reader' && decision.rule !== undefined) {
    const { rule } = decision;
    items.push({ label: t('treatAsBefore'), onSelect: () => inApp.choose(rule, undefined) });
  }
  return items;
}
