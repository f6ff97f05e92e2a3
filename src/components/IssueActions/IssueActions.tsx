'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import { useActionFeed } from '../../hooks/acting/useActionFeed.js';
import type { IssueActionFeed } from '../internal/actions/types.js';
import { IssueActionsView, type IssueActionsViewProps } from './IssueActionsView.js';

/** Which issues, and what may be done to them. */
export type IssueActionsProps = Omit<IssueActionsViewProps, keyof IssueActionFeed>;

/** What the reader can do to issues in hand, carried out by the provider's client. */
export const IssueActions: ForwardRefExoticComponent<IssueActionsProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueActions({ actions: allowed, ...view }: IssueActionsProps, ref) {
    const { actions, feed } = useActionFeed(allowed);
    return <IssueActionsView {...view} {...feed} actions={actions} ref={ref} />;
  });
