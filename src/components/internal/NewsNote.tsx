'use client';
import { type ReactElement, useEffect, useState } from 'react';
import { problemMessages } from '../../i18n/kit/en/problem.js';
import type { Problem } from '../../model/index.js';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { useAnnounce } from './LiveRegion.js';
import { problemText } from './problemText.js';
import { useCountdown } from './useCountdown.js';
import { useKit } from './useKit.js';

export interface NewsNoteProps {
  readonly problem: Problem;
  /** What is not known, and since when. Must not tick: it is said once. */
  readonly text: string;
  /** Missing = the reader cannot help it. */
  readonly onLookAgain: (() => Promise<void> | void) | undefined;
}

/** Above rows that nobody could look for news of: quiet, since the rows are as good as they were. */
export function NewsNote({ problem, text, onLookAgain }: NewsNoteProps): ReactElement {
  const t = useKit(problemMessages);
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const { headline, icon } = problemText(problem);
  const wait = useCountdown(problem.retryAfterMs, problem);
  useEffect(() => announce(text), [announce, text]);
  const look = async (): Promise<void> => {
    setBusy(true);
    await onLookAgain?.();
    setBusy(false);
  };
  return (
    <>
      <p className="cb-notice">
        <Icon icon={icon} />
        <span>{`${text} ${t(headline)}.`}</span>
      </p>
      {onLookAgain ? (
        <Button size="sm" variant="ghost" busy={isBusy} disabled={wait > 0} onClick={() => void look()}>
          {wait > 0 ? t('retryIn', { seconds: wait }) : t('retry')}
        </Button>
      ) : null}
    </>
  );
}
