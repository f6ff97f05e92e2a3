import type { Translate } from '../../../i18n/index.js';
import type { EventCompareProps } from '../../EventCompare/index.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';
import type { IssueDetailSection } from '../IssueDetailView.js';
import { ComparePart } from './ComparePart.js';
import type { CompareChoice } from './useCompareChoice.js';

/** The section with the comparison, while there is one. */
export function compareSection(
  { which, asked, change }: CompareChoice,
  shared: EventCompareProps,
  t: Translate<typeof issueDetailMessages>,
): readonly IssueDetailSection[] {
  if (which === null) return [];
  return [
    {
      id: 'compare',
      title: t('sectionCompare'),
      render: (event) =>
        event ? (
          <ComparePart
            {...shared}
            t={t}
            asked={asked}
            event={event}
            compareWith={which}
            onCompareWithChange={change}
          />
        ) : null,
    },
  ];
}
