'use client';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { copyMessages } from '../../../i18n/kit/en/copy.js';
import { useAnnounce } from '../base/LiveRegion.js';
import { useKit } from '../base/useKit.js';
import { useTell } from '../base/useTell.js';
import { Button, IconButton } from '../buttons/Button.js';
import { checkIcon, copyIcon } from '../icons/icons.js';
import { CopyByHand } from './CopyByHand.js';
import { copyText } from './clipboard.js';

export interface CopyButtonProps {
  /** What is copied; a function is called when the button is pressed. One that rejects copies nothing. */
  text: string | (() => string | Promise<string>);
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
  const tell = useTell();
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
    const given = typeof text === 'function' ? text() : text;
    // Without a wait where there is none: browsers copy only right after the press.
    const value = typeof given === 'string' ? given : await given.catch(() => undefined);
    if (value === undefined) return;
    const done = await copyText(value);
    if (!mounted.current) return;
    setCopied(done);
    if (done) {
      announce(t('copied'));
      tell({ type: 'copied', component: 'Kit' });
    } else {
      announce(t('copyFailed'));
      setRefused(value);
    }
  };
  const shared = {
    className: 'cb-copy-button',
    icon: copied ? checkIcon : copyIcon,
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
        <CopyByHand text={refused} label={label} onClose={() => setRefused(undefined)} />
      )}
    </>
  );
}
