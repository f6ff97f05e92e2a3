'use client';
import type { ReactElement } from 'react';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import type { Problem } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { Button } from '../buttons/Button.js';
import { Icon } from '../icons/Icon.js';
import { expandIcon, refreshIcon } from '../icons/icons.js';
import { Menu } from '../overlays/Menu.js';
import type { MenuItem } from '../overlays/menuItem.js';
import { type Unread, useUnread } from '../states/useUnread.js';

export interface MultiSelectProps {
  readonly label: string;
  /** Called so when nothing is chosen, which means everything. */
  readonly all: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChange(chosen: readonly string[]): void;
  t(key: 'several', values: { readonly count: number }): string;
}

/** Any of a list. Stays open, so that several can be chosen. */
export function MultiSelect(props: MultiSelectProps): ReactElement {
  return <Choice {...props} />;
}

interface ChoiceProps extends MultiSelectProps {
  readonly unread?: Unread | undefined;
  readonly more?: readonly MenuItem[] | undefined;
}

function Choice(props: ChoiceProps): ReactElement {
  const { label, all, chosen, options, onChange, t, unread, more = [] } = props;
  const [first] = chosen;
  const one = options.find(({ value }) => value === first)?.label ?? first ?? all;
  const text = chosen.length > 1 ? t('several', { count: chosen.length }) : one;
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <Menu
      label={label}
      trigger={
        <Button
          className="cb-choice"
          icon={unread?.icon}
          aria-label={`${label}: ${text}`}
          aria-description={unread && `${unread.headline}. ${unread.advice}`}
        >
          {text} <Icon icon={expandIcon} />
        </Button>
      }
      items={[
        ...(unread ? [noteOf(unread.headline), noteOf(unread.advice)] : []),
        { label: all, checked: chosen.length === 0, keepOpen: true, onSelect: () => onChange([]) },
        ...options.map((option) => ({
          label: option.label,
          checked: chosen.includes(option.value),
          keepOpen: true,
          onSelect: () => toggle(option.value),
        })),
        ...more,
      ]}
    />
  );
}

const noteOf = (label: string): MenuItem => ({ kind: 'label', label });

export interface UnreadMultiSelectProps extends Omit<MultiSelectProps, 'options'> {
  readonly problem: Problem;
  readonly onRetry: (() => void) | undefined;
}

/** One whose options could not be read: it stays, says why, and lets go of what is chosen. */
export function UnreadMultiSelect({ problem, onRetry, ...props }: UnreadMultiSelectProps): ReactElement {
  const unread = useUnread(problem);
  const say = useKit(problemMessages);
  const options = props.chosen.map((value) => ({ value, label: value }));
  const retry: MenuItem[] = onRetry
    ? [{ kind: 'separator' }, { label: say('retry'), icon: refreshIcon, onSelect: onRetry }]
    : [];
  return <Choice {...props} options={options} unread={unread} more={retry} />;
}

/** Keeps the place of one whose options are on their way. */
export function MultiSelectPlace({ all }: Pick<MultiSelectProps, 'all'>): ReactElement {
  return (
    <Button className="cb-choice" disabled aria-hidden="true">
      {all} <Icon icon={expandIcon} />
    </Button>
  );
}
