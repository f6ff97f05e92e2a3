'use client';
import type { ReactElement } from 'react';
import { issueKey, issueTitle } from '../../../model/index.js';
import { fullName } from './actionText.js';
import type { DialogProps } from './dialogProps.js';
import { FormDialog } from './FormDialog.js';

/** More titles than this would hide the question. */
const MOST = 10;

/** Names what goes before it goes for ever. */
export function ConfirmDialog({
  acting,
  issues,
  onAnswer,
  command,
}: DialogProps & { readonly command: 'merge' | 'delete' }): ReactElement {
  const { t, what } = acting.words;
  const count = issues.length;
  const rest = count - MOST;
  const [first] = issues;
  const isDelete = command === 'delete';
  return (
    <FormDialog
      acting={acting}
      title={t(isDelete ? 'deleteTitle' : 'mergeTitle', { what: what(issues) })}
      description={t(isDelete ? 'deleteText' : 'mergeText', { count })}
      submit={t(isDelete ? 'confirmDelete' : 'confirmMerge', { count })}
      isComplete
      isDanger
      onSubmit={() => onAnswer(command)}
    >
      <ul className="cb-plain">
        {issues.slice(0, MOST).map((issue) => (
          <li key={issueKey(issue.ref)} className="cb-actions-name" dir="auto">
            {fullName(issue, t)}
          </li>
        ))}
        {rest > 0 ? <li className="cb-actions-name">{t('andMore', { count: rest })}</li> : null}
      </ul>
      {first && !isDelete ? (
        <p className="cb-note">
          {t('mergeInto', { title: first.shortId ?? issueTitle(first).main ?? t('untitled') })}
        </p>
      ) : null}
    </FormDialog>
  );
}
