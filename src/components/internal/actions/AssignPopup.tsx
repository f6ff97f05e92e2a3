'use client';
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import type { Actor, Issue, IssueCommand } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { Icon } from '../icons/Icon.js';
import { checkIcon } from '../icons/icons.js';
import { useOpener } from '../keys/useOpener.js';
import { Portal } from '../overlays/Portal.js';
import { useDismiss } from '../overlays/useDismiss.js';
import { useFloating } from '../overlays/useFloating.js';
import { nextOption } from '../pickers/useOptions.js';
import { AsyncBoundary } from '../states/AsyncBoundary.js';
import { Skeleton } from '../states/Skeleton.js';
import { useUnread } from '../states/useUnread.js';
import { type AssigneeGroup, groupsOf } from './assigneeGroups.js';
import type { AssigneeChoices } from './types.js';
import type { Acting } from './useActing.js';

export interface AssignPopupProps {
  readonly acting: Acting;
  readonly issues: readonly Issue[];
  readonly anchor: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** Whom to assign issues to: the reader, whose code it is, anybody by name, or nobody. */
export function AssignPopup(props: AssignPopupProps): ReactElement {
  return (
    <Portal>
      <Popup {...props} />
    </Portal>
  );
}

const NO_PEOPLE = { status: 'success', fetchStatus: 'idle', data: [], updatedAt: '' } as const;

function Popup({ acting, issues, anchor, onClose }: AssignPopupProps): ReactElement {
  const { feed, words } = acting;
  const [query, setQuery] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const returnFocus = useOpener(true);
  useFloating({ open: true, anchor, floating: box });
  const close = (restoreFocus: boolean): void => {
    onClose();
    if (restoreFocus) returnFocus({ preventScroll: true });
  };
  useDismiss(true, [anchor, box], (reason) => close(reason === 'escape'));
  const draw = (choices: AssigneeChoices): ReactElement => (
    <Choices
      acting={acting}
      issues={issues}
      choices={choices}
      query={query}
      onQueryChange={setQuery}
      onClose={() => close(true)}
    />
  );
  return (
    <div
      ref={box}
      className="cb-menu cb-assign"
      role="dialog"
      aria-label={words.t('menuOf', { action: words.t('assign'), what: words.what(issues) })}
    >
      {feed.renderAssignees
        ? feed.renderAssignees(issues, query, draw)
        : draw({ hasMe: feed.canAssignMe ?? false, suggested: [], people: NO_PEOPLE })}
    </div>
  );
}

interface ChoicesProps {
  readonly acting: Acting;
  readonly issues: readonly Issue[];
  readonly choices: AssigneeChoices;
  readonly query: string;
  onQueryChange(query: string): void;
  onClose(): void;
}

function Choices({ acting, issues, choices, query, onQueryChange, onClose }: ChoicesProps): ReactElement {
  const { t } = acting.words;
  const unread = useUnread(choices.teamsProblem);
  const kit = useKit(problemMessages);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const groups = groupsOf(choices, query, t);
  const options = groups.flatMap(({ options: own }) => own);
  const at = Math.min(active, options.length - 1);
  const assign = (assignee: AssigneeGroup['options'][number]['assignee']): void => {
    onClose();
    acting.act({ assignee } as IssueCommand, issues);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive(nextOption(at, event.key === 'ArrowDown' ? 1 : -1, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[at];
      if (option) assign(option.assignee);
    } else if (event.key === 'Tab') onClose();
  };
  return (
    <>
      <input
        ref={field}
        className="cb-field cb-assign-search"
        role="combobox"
        aria-label={t('assignSearch')}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        placeholder={t('assignSearch')}
        value={query}
        onChange={(event) => {
          onQueryChange(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={t('assign')} className="cb-options">
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.label} className="cb-plain">
            {group.label ? (
              <div className="cb-menu-label" aria-hidden="true">
                {group.label}
              </div>
            ) : null}
            {group.options.map((option) => {
              const index = options.indexOf(option);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, by aria-activedescendant
                <div
                  key={option.key}
                  id={`${id}-${index}`}
                  role="option"
                  className="cb-menu-item"
                  aria-selected={index === at}
                  ref={index === at ? scrollTo : undefined}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => assign(option.assignee)}
                >
                  <span className="cb-menu-icon">
                    {isAssigned(issues, option.assignee) ? <Icon icon={checkIcon} /> : null}
                  </span>
                  <span className="cb-menu-text">{option.label}</span>
                  {option.hint ? <span className="cb-menu-hint">{option.hint}</span> : null}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {unread ? (
        <p className="cb-menu-label">
          {kit('problemSentence', {
            reason: kit('problemWhat', { what: t('assignTeams'), reason: unread.headline }),
          })}{' '}
          {unread.advice}
        </p>
      ) : null}
      <AsyncBoundary resource={choices.people} label={t('assignMembers')} skeleton={<Skeleton lines={3} />}>
        {() => (options.length === 0 ? <p className="cb-menu-label">{t('assignEmpty')}</p> : null)}
      </AsyncBoundary>
    </>
  );
}

/** Only the popup scrolls: `scrollIntoView` would move the page as well. */
function scrollTo(option: HTMLElement | null): void {
  const box = option?.closest<HTMLElement>('.cb-menu');
  if (!option || !box) return;
  const above = option.offsetTop - box.scrollTop;
  const below = above + option.offsetHeight - box.clientHeight;
  if (above < 0) box.scrollTop += above;
  else if (below > 0) box.scrollTop += below;
}

function isAssigned(issues: readonly Issue[], assignee: Actor | 'me' | null): boolean {
  if (assignee === 'me') return false;
  return issues.every((issue) =>
    assignee === null
      ? issue.assignee === undefined
      : issue.assignee?.id === assignee.id && issue.assignee.type === assignee.type,
  );
}
