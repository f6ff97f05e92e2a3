'use client';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { Translate } from '../../../i18n/index.js';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import type { Problem } from '../../../model/index.js';
import { useKit } from '../../internal/base/useKit.js';
import { Button } from '../../internal/buttons/Button.js';
import { problemText } from '../../internal/states/problemText.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';

export interface CommentFormProps {
  onComment(text: string): Promise<void>;
  /** Why the last one was not saved, where that is known. */
  readonly problem?: Problem | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** Writes a comment. What could not be saved stays in the field. */
export function CommentForm({ onComment, problem, t }: CommentFormProps): ReactElement {
  const [text, setText] = useState('');
  const [state, setState] = useState<'ready' | 'sending' | 'failed'>('ready');
  const isEmpty = text.trim() === '';

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isEmpty || state === 'sending') return;
    setState('sending');
    try {
      await onComment(text);
      setText('');
      setState('ready');
    } catch {
      setState('failed');
    }
  }

  return (
    <form className="cb-activity-form" onSubmit={(event) => void send(event)}>
      <textarea
        className="cb-field cb-activity-input"
        aria-label={t('commentLabel')}
        placeholder={t('commentPlaceholder')}
        rows={2}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" size="sm" busy={state === 'sending'} disabled={isEmpty}>
        {t('commentSend')}
      </Button>
      {state === 'failed' ? (
        <p className="cb-note" role="alert">
          {t('commentFailed')} {problem ? <Reason problem={problem} t={t} /> : null}
        </p>
      ) : null}
    </form>
  );
}

function Reason({ problem, t }: Required<Pick<CommentFormProps, 't'>> & { problem: Problem }): ReactElement {
  const kit = useKit(problemMessages);
  if (problem.code === 'conflict') return <>{t('commentTwice')}</>;
  if (problem.code === 'forbidden') return <>{t('commentForbidden')}</>;
  return <>{kit('problemSentence', { reason: kit(problemText(problem).headline) })}</>;
}
