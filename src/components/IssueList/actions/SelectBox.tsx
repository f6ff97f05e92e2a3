'use client';
import { type ReactElement, useContext } from 'react';
import { type Issue, issueKey, issueTitle } from '../../../model/index.js';
import { Checkbox } from '../../internal/pickers/Checkbox.js';
import type { Selection } from '../../internal/selection/Selection.js';
import { useIsSelected, useSelectionSize } from '../../internal/selection/useSelection.js';
import { useIssueList } from '../IssueListContext.js';
import { type RowActions, RowActionsContext } from './RowActionsContext.js';

/** Selects an issue; with Shift, every one from the last to this. The row has the tab stop. */
export function SelectBox({ issue }: { readonly issue: Issue }): ReactElement | null {
  const row = useContext(RowActionsContext);
  return row ? <Box issue={issue} row={row} /> : null;
}

function Box({ issue, row }: { readonly issue: Issue; readonly row: RowActions }): ReactElement {
  const { t } = useIssueList();
  const { selection } = row;
  const isSelected = useIsSelected(selection, issueKey(issue.ref));
  const title = issue.shortId ?? issueTitle(issue).main ?? t('untitled');
  return (
    <Checkbox
      hideLabel
      label={t('selectIssue', { title })}
      checked={isSelected}
      tabIndex={-1}
      onChange={(checked, event) => {
        const place = event.currentTarget.closest<HTMLElement>('[data-index]')?.dataset.index;
        const { shiftKey } = event.nativeEvent as MouseEvent;
        if (shiftKey && place !== undefined) row.extendTo(Number(place));
        else selection.set(issue, Number(place ?? -1), checked);
      }}
    />
  );
}

export interface SelectLoadedProps {
  readonly selection: Selection<Issue>;
  readonly loaded: number;
  onSelectLoaded(): void;
}

/** Selects every loaded row, or none. */
export function SelectLoaded({ selection, loaded, onSelectLoaded }: SelectLoadedProps): ReactElement {
  const { t } = useIssueList();
  const size = useSelectionSize(selection);
  return (
    <Checkbox
      hideLabel
      label={t('selectLoaded')}
      checked={size === 0 ? false : size >= loaded ? true : 'mixed'}
      onChange={() => (size > 0 ? selection.clear() : onSelectLoaded())}
    />
  );
}
