'use client';
import type { ReactElement } from 'react';
import { stateMessages } from '../../../i18n/kit/en/state.js';
import { useKit } from '../base/useKit.js';
import { Button } from '../buttons/Button.js';
import { refreshIcon } from '../icons/icons.js';
import { Skeleton } from '../states/Skeleton.js';
import type { Late } from './useLate.js';

export interface LateNoteProps {
  late: Late<unknown>;
  /** What is loading, as a noun: `Raw stack trace`. */
  what?: string | undefined;
}

/** Stands in a late part's own place: that it is on its way, or that it did not come, with a button to try again. */
export function LateNote({ late, what }: LateNoteProps): ReactElement | null {
  const t = useKit(stateMessages);
  if (late.status === 'ready') return null;
  if (late.status === 'loading') return <Skeleton lines={2} label={what && t('loading', { what })} />;
  const text = t('failed');
  return (
    <div className="cb-problem" data-compact="" role="alert">
      <p className="cb-problem-title">{what ? `${what}: ${text}` : text}</p>
      <Button size="sm" variant="ghost" icon={refreshIcon} onClick={late.retry}>
        {t('retry')}
      </Button>
    </div>
  );
}
