'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useRef,
} from 'react';
import type { Issue } from '../../model/index.js';
import type { Slots } from '../config/index.js';
import { useMessages } from '../config/index.js';
import { IssueActionControls } from '../internal/actions/IssueActionControls.js';
import type { IssueActionFeed, IssueActionProps } from '../internal/actions/types.js';
import { Root } from '../internal/base/Root.js';
import { useMergedRefs } from '../internal/react/useMergedRefs.js';
import { type IssueActionsMessages, issueActionsMessages } from './IssueActions.messages.js';

/** What can be done to one or many issues, and what carries it out. Unknown DOM props go to the root. */
export interface IssueActionsViewProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    IssueActionProps,
    IssueActionFeed {
  /** One issue, or those that are selected elsewhere. */
  issues: readonly Issue[];
  /** Replaces texts, by key. */
  messages?: Partial<IssueActionsMessages> | undefined;
  /** Replaces parts of the panel: see `Slots`. */
  components?: Partial<Slots> | undefined;
}

/** The controls of some issues from plain data and callbacks, and below them what became of the latest actions. */
export const IssueActionsView: ForwardRefExoticComponent<IssueActionsViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueActionsView(props: IssueActionsViewProps, ref) {
    const {
      issues,
      actions,
      onAction,
      extraActions,
      actionKeys,
      runner,
      refused,
      resolveForms,
      archiveForms,
      needsArchiveWindow,
      canAssignMe,
      renderAssignees,
      findReleases,
      messages,
      components,
      ...dom
    } = props;
    const t = useMessages('IssueActions', issueActionsMessages, messages);
    const root = useRef<HTMLElement>(null);
    const feed = {
      runner,
      refused,
      resolveForms,
      archiveForms,
      needsArchiveWindow,
      canAssignMe,
      renderAssignees,
      findReleases,
    };
    return (
      <Root
        aria-label={t('label')}
        {...dom}
        part="issue-actions"
        components={components}
        ref={useMergedRefs(root, ref)}
      >
        <IssueActionControls
          {...{ issues, actions, onAction, extraActions, actionKeys, feed, messages, root }}
        />
      </Root>
    );
  });
