'use client';
import { useState } from 'react';
import { actionOf, type Issue, type IssueAction, type IssueCommand } from '../../../model/index.js';
import { useAnnounce } from '../base/LiveRegion.js';
import { useTell } from '../base/useTell.js';
import { type ActionWords, useActionWords } from './actionText.js';
import type { IssueActionsMessages } from './IssueActions.messages.js';
import type { ExtraIssueAction, IssueActionFeed, IssueActionProps, Question } from './types.js';

/** What the controls of actions share. */
export interface Acting {
  readonly words: ActionWords;
  readonly feed: IssueActionFeed;
  readonly extraActions: readonly ExtraIssueAction[];
  /** Whether an action has a control at all. */
  offers(action: IssueAction | 'unresolve'): boolean;
  /** Why its control is turned off. */
  refusalOf(action: IssueAction | 'unresolve'): string | undefined;
  /** Does it, unless the host prevents it. */
  act(command: IssueCommand, issues: readonly Issue[]): void;
  /** Asks what is missing for it, or whether it is meant. */
  ask(question: Question, issues: readonly Issue[]): void;
  /** What is being asked. */
  readonly asked: { readonly question: Question; readonly issues: readonly Issue[] } | undefined;
  endQuestion(): void;
}

export interface ActingOptions extends IssueActionProps {
  feed: IssueActionFeed;
  messages?: Partial<IssueActionsMessages> | undefined;
  /** Something was sent. */
  onSent?: ((issues: readonly Issue[]) => void) | undefined;
}

const NONE: readonly never[] = [];

/** Acting on issues: what is offered, the host's word in it, and the questions before it. */
export function useActing(options: ActingOptions): Acting {
  const { actions = NONE, onAction, extraActions = NONE, feed, messages, onSent } = options;
  const words = useActionWords(messages);
  const announce = useAnnounce();
  const tell = useTell();
  const [asked, setAsked] = useState<Acting['asked']>();
  const offers: Acting['offers'] = (action) =>
    action === 'unresolve'
      ? actions.includes('resolve') || actions.includes('archive')
      : actions.includes(action);
  return {
    words,
    feed,
    extraActions,
    offers,
    refusalOf: (action) => {
      const right = action === 'unresolve' ? 'resolve' : action;
      const problem = feed.refused?.[right];
      return problem && words.reason(problem);
    },
    act(command, issues) {
      if (issues.length === 0) return;
      const action = actionOf(command);
      let isPrevented = false;
      onAction?.({
        action,
        command,
        issues,
        get defaultPrevented() {
          return isPrevented;
        },
        preventDefault() {
          isPrevented = true;
        },
      });
      if (isPrevented) return;
      announce(words.t('running', { action: words.action(command), what: words.what(issues) }));
      tell({ type: 'acted', component: 'IssueActions', action, issues: issues.length });
      void feed.runner.run(command, issues);
      onSent?.(issues);
    },
    ask: (question, issues) => setAsked({ question, issues }),
    asked,
    endQuestion: () => setAsked(undefined),
  };
}
