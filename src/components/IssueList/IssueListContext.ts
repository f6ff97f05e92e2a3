'use client';
import { type Context, createContext, useContext, useMemo } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { ImpactWeights } from '../../insights/issues/impact.js';
import type { ChangedMeanwhile, Issue } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { useHostFunction } from '../internal/base/useHostFunction.js';
import { useTell } from '../internal/base/useTell.js';
import { windowLabel } from '../internal/listing/filters/windowLabel.js';
import { useListMessages } from '../internal/listing/useListMessages.js';
import { issueListMessages } from './IssueList.messages.js';
import type { IssueClickEvent, IssueListViewProps } from './IssueList.types.js';
import { type IssueListOffers, offersOf } from './offers.js';
import { expandHref } from './row/expandHref.js';

/** What every row of a list shares. The same object until one of its members changes. */
export interface IssueListContextValue {
  readonly t: Translate<typeof issueListMessages>;
  /** The time range that counts belong to, e.g. `14 d`. */
  readonly window: string | undefined;
  /** How the parts of the impact count. */
  readonly impactWeights: ImpactWeights | undefined;
  /** Rows name the first in-app frame, where it says more than the culprit. */
  readonly showFrame?: boolean | undefined;
  readonly offers: IssueListOffers;
  /** What others did to issues since the reader saw them last, by `issueKey`. */
  readonly changedElsewhere?: ReadonlyMap<string, ChangedMeanwhile> | undefined;
  hrefOf(issue: Issue): string | undefined;
  /** Opens an issue. Omit for rows that are links only. */
  readonly onOpen: ((issue: Issue, event: IssueClickEvent) => void) | undefined;
}

export const IssueListContext: Context<IssueListContextValue | undefined> = /* @__PURE__ */ createContext<
  IssueListContextValue | undefined
>(undefined);

export function useIssueList(): IssueListContextValue {
  const value = useContext(IssueListContext);
  if (!value) throw new Error('Crashboard: an issue row outside of an issue list.');
  return value;
}

/** What the rows of a list share, from the list's props. */
export function useIssueListValue(props: IssueListViewProps): IssueListContextValue {
  const {
    scope,
    href,
    onIssueClick,
    impactWeights,
    showFrame = true,
    messages,
    capabilities,
    changedElsewhere,
  } = props;
  const t = useListMessages('IssueList', issueListMessages, messages);
  const format = useFormat();
  const tell = useTell();
  const getHref = useHostFunction(props.getHref, 'IssueList', 'getHref');
  const window = scope && windowLabel(scope.range, t, (iso) => format.date(iso, 'month'));
  return useMemo(
    () => ({
      t,
      window,
      impactWeights,
      showFrame,
      offers: offersOf(capabilities),
      changedElsewhere,
      hrefOf: (issue) => getHref?.(issue) ?? (href === undefined ? undefined : expandHref(href, issue)),
      onOpen:
        onIssueClick &&
        ((issue, event) => {
          tell({ type: 'issueOpened', component: 'IssueList' });
          onIssueClick(issue, event);
        }),
    }),
    [tell, t, window, impactWeights, showFrame, capabilities, changedElsewhere, getHref, href, onIssueClick],
  );
}
