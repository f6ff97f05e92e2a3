'use client';
import type { ReactElement } from 'react';
import { type ImpactPart, impactOf } from '../../../insights/issues/impact.js';
import type { Issue } from '../../../model/index.js';
import { type Format, useFormat } from '../../config/index.js';
import { Unknown } from '../../internal/data/Count.js';
import { Hint, QuietHints } from '../../internal/overlays/Hint.js';
import { useIssueList } from '../IssueListContext.js';

/** Volume and reach as one number, with the parts that it is the sum of. */
export function ImpactCell({ issue }: { readonly issue: Issue }): ReactElement {
  const { t, impactWeights } = useIssueList();
  const format = useFormat();
  const impact = impactOf(issue, impactWeights);
  if (!impact) return <Unknown />;
  const parts = impact.parts.filter(({ points }) => points >= 0.5);
  const formula = parts
    .map((part) => `${partText(part, t, format)} = ${Math.round(part.points)}`)
    .join(' + ');
  const title = t('impactFormula', { formula, score: Math.round(impact.score) });
  return (
    <QuietHints.Provider value={false}>
      <Hint className="cb-issue-list-impact" hint={title} tabIndex={-1}>
        <strong className="cb-issue-list-type">{Math.round(impact.score)}</strong>
        <span className="cb-table-hint">
          {parts
            .slice(0, 2)
            .map((part) => partText(part, t, format))
            .join(', ')}
        </span>
      </Hint>
    </QuietHints.Provider>
  );
}

function partText(
  { name, value }: ImpactPart,
  t: ReturnType<typeof useIssueList>['t'],
  format: Format,
): string {
  if (name === 'unhandled') return t('unhandled');
  if (name === 'growth') return `${value > 0 ? '+' : ''}${format.percent(value, 0)}`;
  const word = t(name === 'users' ? 'usersWord' : 'eventsWord', { count: value });
  return `${format.compact(value)} ${word}`;
}
