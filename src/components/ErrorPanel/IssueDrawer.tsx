'use client';
import type { ReactElement } from 'react';
import { useIssue } from '../../hooks/useIssue.js';
import type { Translate } from '../../i18n/index.js';
import { dataOf, type IssueRef, projectName, type Scope } from '../../model/index.js';
import type { ViewState } from '../config/index.js';
import { IssueDetail, type IssueDetailProps } from '../IssueDetail/index.js';
import { CopyButton } from '../internal/CopyButton.js';
import { Drawer } from '../internal/Drawer.js';
import type { errorPanelMessages } from './ErrorPanel.messages.js';
import { NO_EVENT } from './noEvent.js';

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
      onOpenChange={(isOpen) => !isOpen && change({ ...NO_EVENT, issue: undefined })}
      actions={issue ? <DrawerCopy issue={issue} environments={scope.environments} t={t} /> : null}
      title={issue ? <DrawerTitle issue={issue} environments={scope.environments} t={t} /> : t('detail')}
    >
      {issue ? (
        <IssueDetail
          key={`${issue.source}/${issue.id}`}
          issue={issue}
          event={event ?? 'latest'}
          onEventChange={(next) => change({ ...NO_EVENT, event: next === 'latest' ? undefined : next })}
          thread={state.thread}
          onThreadChange={(next) => change({ thread: next })}
          frame={state.frame === undefined ? undefined : { frame: state.frame, exception: state.exception }}
          onFrameChange={(next) => change({ frame: next?.frame, exception: next?.exception })}
          environments={scope.environments}
          range={scope.range}
          hideIdentity
          sections={sections}
          hiddenSections={hiddenSections}
        />
      ) : null}
    </Drawer>
  );
}

interface DrawerTitleProps {
  readonly issue: IssueRef;
  readonly environments: readonly string[];
  readonly t: IssueDrawerProps['t'];
}

/** What people call the issue, and where it comes from. The detail below asks for the same answer. */
function DrawerTitle({ issue, environments, t }: DrawerTitleProps): ReactElement {
  const known = dataOf(useIssue(issue, { environments }));
  if (!known) return <>{t('detail')}</>;
  const { shortId, project } = known;
  return (
    <>
      {shortId ?? t('detail')}
      <span className="cb-note cb-error-panel-project">{projectName(project)}</span>
    </>
  );
}

function DrawerCopy({ issue, environments, t }: DrawerTitleProps): ReactElement | null {
  const shortId = dataOf(useIssue(issue, { environments }))?.shortId;
  return shortId ? <CopyButton text={shortId} label={t('copyShortId', { shortId })} size="md" /> : null;
}
