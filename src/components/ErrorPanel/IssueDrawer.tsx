'use client';
import { type ReactElement, type RefObject, useRef } from 'react';
import { useIssue } from '../../hooks/queries/useIssue.js';
import type { Translate } from '../../i18n/index.js';
import { getData, type IssueRef, type IssueScope, projectName } from '../../model/index.js';
import type { ViewState } from '../config/index.js';
import type { IssueDetailProps } from '../IssueDetail/index.js';
import type { IssueActionProps } from '../internal/actions/types.js';
import { CopyButton } from '../internal/copying/CopyButton.js';
import type { FindNeighbour } from '../internal/listing/neighbours.js';
import { Drawer } from '../internal/overlays/Drawer.js';
import { DrawerKeys } from './DrawerKeys.js';
import type { errorPanelMessages } from './ErrorPanel.messages.js';
import { NO_EVENT } from './noEvent.js';
import { OpenIssue } from './OpenIssue.js';

export interface IssueDrawerProps {
  readonly state: ViewState;
  readonly scope: IssueScope;
  change(part: Partial<Omit<ViewState, 'v'>>): void;
  readonly sections: IssueDetailProps['extraSections'];
  readonly hiddenSections: IssueDetailProps['hiddenSections'];
  readonly onComment: IssueDetailProps['onComment'];
  readonly actions: IssueActionProps;
  readonly neighbours: RefObject<FindNeighbour | undefined>;
  readonly t: Translate<typeof errorPanelMessages>;
}

/** The open issue beside the list. The list stays usable. */
export function IssueDrawer(props: IssueDrawerProps): ReactElement {
  const { state, scope, change, sections, hiddenSections, onComment, t } = props;
  const { issue, event } = state;
  // Which issue a key led to: its detail gets the focus of the one before.
  const stepped = useRef<string>(undefined);
  return (
    <Drawer
      open={issue !== undefined}
      onOpenChange={(isOpen) => !isOpen && change({ ...NO_EVENT, issue: undefined })}
      actions={
        issue ? (
          <>
            <DrawerKeys acting={props.actions} t={t} />
            <DrawerCopy issue={issue} environments={scope.environments} t={t} />
          </>
        ) : null
      }
      title={issue ? <DrawerTitle issue={issue} environments={scope.environments} t={t} /> : t('detail')}
    >
      {issue ? (
        <OpenIssue
          {...props.actions}
          neighbours={props.neighbours}
          isStep={stepped.current === issue.id}
          onStep={({ ref }) => {
            stepped.current = ref.id;
            change({ ...NO_EVENT, issue: ref });
          }}
          key={`${issue.source}/${issue.id}`}
          issueRef={issue}
          eventSelector={event ?? 'latest'}
          onEventSelectorChange={(next) =>
            change({
              ...NO_EVENT,
              compare: state.compare,
              event: next === 'latest' ? undefined : next,
            })
          }
          thread={state.thread}
          onThreadChange={(next) => change({ thread: next })}
          frame={state.frame === undefined ? undefined : { frame: state.frame, exception: state.exception }}
          onFrameChange={(next) => change({ frame: next?.frame, exception: next?.exception })}
          compareWith={state.compare ?? null}
          onCompareWithChange={(next) => change({ compare: next ?? undefined })}
          environments={scope.environments}
          range={scope.range}
          hideIdentity
          headingLevel={3}
          extraSections={sections}
          hiddenSections={hiddenSections}
          onComment={onComment}
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
  const known = getData(useIssue(issue, { environments }));
  if (!known) return <>{t('detail')}</>;
  const { shortId, project } = known;
  return (
    <>
      <span className="cb-error-panel-id">{shortId ?? t('detail')}</span>{' '}
      <span className="cb-note cb-error-panel-project">{projectName(project)}</span>
    </>
  );
}

function DrawerCopy({ issue, environments, t }: DrawerTitleProps): ReactElement | null {
  const shortId = getData(useIssue(issue, { environments }))?.shortId;
  return shortId ? <CopyButton text={shortId} label={t('copyShortId', { shortId })} size="md" /> : null;
}
