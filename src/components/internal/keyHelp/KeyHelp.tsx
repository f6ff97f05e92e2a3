'use client';
import type { ReactElement } from 'react';
import { overlayMessages } from '../../../i18n/kit/en/overlay.js';
import { useControllableState } from '../../config/useControllableState.js';
import { useKit } from '../base/useKit.js';
import { IconButton } from '../buttons/Button.js';
import { keyboardIcon } from '../icons/moreIcons.js';
import { Dialog } from '../overlays/Dialog.js';

export interface KeyHelpGroup {
  title?: string | undefined;
  keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

export interface KeyHelpProps {
  groups: readonly KeyHelpGroup[];
  /** Set it to open the help yourself, e.g. on `?`. */
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** A button that shows the panel's keys. */
export function KeyHelp({ groups, open, onOpenChange }: KeyHelpProps): ReactElement {
  const t = useKit(overlayMessages);
  const [shown, setShown] = useControllableState({
    value: open,
    defaultValue: false,
    onChange: onOpenChange,
  });
  return (
    <>
      <IconButton
        icon={keyboardIcon}
        label={t('keyHelpTitle')}
        aria-haspopup="dialog"
        onClick={() => setShown(true)}
      />
      <Dialog open={shown} onOpenChange={setShown} title={t('keyHelpTitle')} description={t('keyHelpHint')}>
        <div className="cb-keys">
          {groups.map((group) => (
            <div className="cb-plain" key={group.title ?? group.keys[0]?.does}>
              {group.title ? <p className="cb-keys-title">{group.title}</p> : null}
              <dl className="cb-plain">
                {group.keys.map((entry) => (
                  <div className="cb-keys-row" key={entry.does}>
                    <dt className="cb-plain">{entry.does}</dt>
                    <dd className="cb-keys-list">
                      {entry.keys.map((key) => (
                        <kbd className="cb-kbd" key={key}>
                          {key}
                        </kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
      </Dialog>
    </>
  );
}
