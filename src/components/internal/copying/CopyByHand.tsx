'use client';
import type { ReactElement } from 'react';
import { copyMessages } from '../../../i18n/kit/en/copy.js';
import { useKit } from '../base/useKit.js';
import { Dialog } from '../overlays/Dialog.js';

export interface CopyByHandProps {
  text: string;
  label: string;
  onClose: () => void;
}

/** The text, selected, where the browser refuses to copy it. */
export function CopyByHand({ text, label, onClose }: CopyByHandProps): ReactElement {
  const t = useKit(copyMessages);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={label} description={t('copyFailed')}>
      <textarea
        className="cb-copy-text"
        aria-label={t('copyText')}
        readOnly
        rows={8}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
