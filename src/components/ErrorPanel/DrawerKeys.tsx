'use client';
import { type ReactElement, useRef, useState } from 'react';
import type { Translate } from '../../i18n/index.js';
import { keyFor } from '../internal/actions/keys.js';
import type { IssueActionProps } from '../internal/actions/types.js';
import { KeyHelp, type KeyHelpGroup } from '../internal/keyHelp/KeyHelp.js';
import { usePanelOf } from '../internal/keys/usePanelOf.js';
import { useShortcuts } from '../internal/keys/useShortcuts.js';
import type { errorPanelMessages } from './ErrorPanel.messages.js';

type Say = Translate<typeof errorPanelMessages>;

/** The keys of an open issue, behind a button and `?`. */
export function DrawerKeys({
  acting,
  t,
}: {
  readonly acting: IssueActionProps;
  readonly t: Say;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  useShortcuts(usePanelOf(place), {
    '?': (event) => {
      event.preventDefault();
      setOpen(true);
    },
  });
  return (
    <span ref={place}>
      <KeyHelp open={isOpen} onOpenChange={setOpen} groups={[{ keys: keysOf(acting, t) }]} />
    </span>
  );
}

function keysOf({ actions = [], actionKeys }: IssueActionProps, t: Say): KeyHelpGroup['keys'] {
  const canDecide = actions.includes('resolve') || actions.includes('archive');
  const all: readonly (readonly [key: string | undefined, does: string, isOn: boolean])[] = [
    ['j', t('keyNextIssue'), true],
    ['k', t('keyPreviousIssue'), true],
    [keyFor('resolve', actionKeys), t('keyResolve'), actions.includes('resolve')],
    [keyFor('archive', actionKeys), t('keyArchive'), actions.includes('archive')],
    [keyFor('assignToMe', actionKeys), t('keyAssignToMe'), actions.includes('assign')],
    [keyFor('unresolve', actionKeys), t('keyUnresolve'), canDecide],
    [keyFor('undo', actionKeys), t('keyUndo'), actions.length > 0],
    ['Esc', t('keyClose'), true],
  ];
  return all.flatMap(([key, does, isOn]) => (isOn && key !== undefined ? [{ keys: [key], does }] : []));
}
