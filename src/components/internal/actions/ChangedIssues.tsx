'use client';
import type { ReactElement } from 'react';
import { type ActionRun, type ChangedMeanwhile, issueKey } from '../../../model/index.js';
import { ScrollBox } from '../base/ScrollBox.js';
import { useChangeText } from '../data/changeText.js';
import { type ActionWords, issueName } from './actionText.js';

/** More lines than this say no more. */
const MOST = 20;

/** What others did to issues meanwhile: to which, what, who and when. */
export function ChangedIssues({
  run,
  words,
}: {
  readonly run: ActionRun;
  readonly words: ActionWords;
}): ReactElement {
  const { t } = words;
  const changeText = useChangeText();
  const { changed = [] } = run;
  const byKey = new Map(run.issues.map((issue) => [issueKey(issue.ref), issue]));
  const line = (change: ChangedMeanwhile): string => {
    const issue = byKey.get(issueKey(change.ref));
    return t('changed', {
      title: issue ? issueName(issue, t) : change.ref.id,
      change: changeText(change) ?? t('changedSomehow'),
    });
  };
  const rest = changed.length - MOST;
  return (
    <ScrollBox as="div" label={t('results')} className="cb-actions-names">
      <ul className="cb-plain">
        {changed.slice(0, MOST).map((change) => (
          <li key={issueKey(change.ref)} className="cb-actions-name">
            {line(change)}
          </li>
        ))}
        {rest > 0 ? <li className="cb-actions-name">{t('andMore', { count: rest })}</li> : null}
      </ul>
    </ScrollBox>
  );
}
