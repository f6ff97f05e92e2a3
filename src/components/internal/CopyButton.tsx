'use client';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { copyMessages } from '../../i18n/kit/en/copy.js';
import { Button, IconButton } from './Button.js';
import { copyText } from './clipboard.js';
import { Dialog } from './Dialog.js';
import { useAnnounce } from './LiveRegion.js';
import { useKit } from './useKit.js';

export interface CopyButtonProps {
  /** What is copied; a function is called when the button is pressed. */
  text: string | (() => string);
  /** What the button is called, e.g. `Copy stack trace`. */
  label: string;
  /** Show the label instead of an icon only. */
  showLabel?: boolean | undefined;
  size?: 'sm' | 'md' | undefined;
  tabIndex?: number | undefined;
}

const SHOWN_MS = 1800;

/** Copies a text. Where the browser refuses, it shows the text, selected, to be copied by hand. */
export function CopyButton({
  text,
  label,
  showLabel = false,
  size = 'sm',
  tabIndex,
}: CopyButtonProps): ReactElement {
  const t = useKit(copyMessages);
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = async (): Promise<void> => {
    const value = typeof text === 'function' ? text() : text;
    const done = await copyText(value);
    if (!mounted.current) return;
    setCopied(done);
    if (done) announce(t('copied'));
    else setRefused(value);
  };
  const shared = {
    icon: copied ? 'check' : 'copy',
    size,
    tabIndex,
    'data-copied': copied || undefined,
  } as const;
  return (
    <>
      {showLabel ? (
        <Button {...shared} onClick={onClick}>
          {copied ? t('copied') : label}
        </Button>
      ) : (
        <IconButton {...shared} label={copied ? t('copied') : label} onClick={onClick} />
      )}
      {refused === undefined ? null : (
        <Dialog
          open
          onOpenChange={(open) => !open && setRefused(undefined)}
          title={label}
          description={t('copyFailed')}
        >
          <textarea
            className="cb-copy-text"
            aria-label={t('copyText')}
            readOnly
            rows={8}
            value={refused}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Dialog>
      )}
    </>
  );
}
