'use client';
import { type ReactElement, useEffect, useState } from 'react';
import { problemMessages } from '../../../../i18n/kit/en/problem.js';
import type { Listing } from '../../../../model/index.js';
import { useFormat } from '../../../config/format.js';
import { useAnnounce } from '../../base/LiveRegion.js';
import { useKit } from '../../base/useKit.js';
import { Button } from '../../buttons/Button.js';
import { Icon } from '../../icons/Icon.js';
import { problemText } from '../../states/problemText.js';
import { useCountdown } from '../../states/useCountdown.js';
import type { ListTranslate } from '../ListPanelContext.js';
import type { ListFeed } from '../listProps.js';

export type NewsNoteProps = NonNullable<Listing<unknown>['pollProblem']> &
  Pick<ListFeed, 'onCheckForNew'> & { readonly t: ListTranslate };

/** Above rows whose automatic refresh fails: quiet, since the rows are as good as they were. */
export function NewsNote({ problem, since, t, onCheckForNew }: NewsNoteProps): ReactElement {
  const kit = useKit(problemMessages);
  const format = useFormat();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const { headline, icon } = problemText(problem);
  const wait = useCountdown(problem.retryAfterMs, problem);
  // A date, which does not tick: the text is announced once.
  const text = t('stuck', { reason: kit(headline), when: format.date(since) });
  useEffect(() => announce(text), [announce, text]);
  const check = async (): Promise<void> => {
    setBusy(true);
    await onCheckForNew?.();
    setBusy(false);
  };
  return (
    <>
      <p className="cb-notice">
        <Icon icon={icon} />
        <span>{text}</span>
      </p>
      {onCheckForNew ? (
        <Button size="sm" variant="ghost" busy={isBusy} disabled={wait > 0} onClick={() => void check()}>
          {wait > 0 ? kit('retryIn', { seconds: wait }) : kit('retry')}
        </Button>
      ) : null}
    </>
  );
}
