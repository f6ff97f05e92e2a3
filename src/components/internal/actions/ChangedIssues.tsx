'use client';
import { type ReactElement, useContext } from 'react';
import { type ActionRun, type ChangedMeanwhile, issueKey } from '../../../model/index.js';
import { useFormat } from '../../config/format.js';
import { NowContext } from '../base/clock.js';
import { ScrollBox } from '../base/ScrollBox.js';
import { type ActionWords, issueName } from './actionText.js';

const DIFFERS = {
  status: 'differsStatus',
  assignee: 'differsAssignee',
  priority: 'differsPriority',
  events: 'differsEvents',
} as const;

/** What others did to issues meanwhile: to what, who and when. */
export function ChangedIssues({
  run,
  words,
}: {
  readonly run: ActionRun;
  readonly words: ActionWords;
}): ReactElement {
  const { t } = words;
  const format = useFormat();
  const now = useContext(NowContext);
  const byKey = new Map(run.issues.map((issue) => [issueKey(issue.ref), issue]));
  const when = (at: string): string =>
    typeof now === 'number' ? format.relative(at, Math.max(now, Date.parse(at))) : format.date(at);
  const line = ({ ref, differences, by, at }: ChangedMeanwhile): string => {
    const issue = byKey.get(issueKey(ref));
    const values = {
      title: issue ? issueName(issue, t) : ref.id,
      differences: format.list(differences.map((name) => t(DIFFERS[name]))),
    };
    if (at === undefined) return t('changed', values);
    if (by === undefined) return t('changedSome', { ...values, when: when(at) });
    return t('changedBy', { ...values, name: by, when: when(at) });
  };
  return (
    <ScrollBox as="div" label={t('results')} className="cb-actions-names">
      <ul className="cb-plain">
        {(run.changed ?? []).slice(0, 20).map((change) => (
          <li key={issueKey(change.ref)} className="cb-actions-name">
            {line(change)}
          </li>
        ))}
      </ul>
    </ScrollBox>
  );
}
