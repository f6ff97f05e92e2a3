'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { Scope } from '../../model/index.js';
import type { ViewState } from '../config/index.js';
import { IssueDetail, type IssueDetailProps } from '../IssueDetail/index.js';
import { Drawer } from '../internal/Drawer.js';
import type { errorPanelMessages } from './ErrorPanel.messages.js';

export interface IssueDrawerProps {
  readonly state: ViewState;
  readonly scope: Scope;
  change(part: Partial<Omit<ViewState, 'v'>>): void;
  readonly sections: IssueDetailProps['sections'];
  readonly hiddenSections: IssueDetailProps['hiddenSections'];
  readonly t: Translate<typeof errorPanelMessages>;
}

/** The open issue beside the list. The list stays usable. */
export function IssueDrawer(props: IssueDrawerProps): ReactElement {
  const { state, scope, change, sections, hiddenSections, t } = props;
  const { issue, event } = state;
  return (
    <Drawer
      open={issue !== undefined}
      onOpenChange={(isOpen) => !isOpen && change({ issue: undefined, event: undefined })}
      title={t('detail')}
    >
      {issue ? (
        <IssueDetail
          key={`${issue.source}/${issue.id}`}
          issue={issue}
          event={event ?? 'latest'}
          onEventChange={(next) => change({ event: next === 'latest' ? undefined : next })}
          environments={scope.environments}
          range={scope.range}
          sections={sections}
          hiddenSections={hiddenSections}
        />
      ) : null}
    </Drawer>
  );
}
