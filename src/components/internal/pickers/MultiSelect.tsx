'use client';
import type { ReactElement } from 'react';
import { Button } from '../buttons/Button.js';
import { Icon } from '../icons/Icon.js';
import { expandIcon } from '../icons/icons.js';
import { Menu } from '../overlays/Menu.js';

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
export function MultiSelect({ label, all, chosen, options, onChange, t }: MultiSelectProps): ReactElement {
  const [first] = chosen;
  const one = options.find(({ value }) => value === first)?.label ?? first ?? all;
  const text = chosen.length > 1 ? t('several', { count: chosen.length }) : one;
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <Menu
      label={label}
      trigger={
        <Button className="cb-choice" aria-label={`${label}: ${text}`}>
          {text} <Icon icon={expandIcon} />
        </Button>
      }
      items={[
        { label: all, checked: chosen.length === 0, keepOpen: true, onSelect: () => onChange([]) },
        ...options.map((option) => ({
          label: option.label,
          checked: chosen.includes(option.value),
          keepOpen: true,
          onSelect: () => toggle(option.value),
        })),
      ]}
    />
  );
}

/** Keeps the place of one whose options are on their way. */
export function MultiSelectPlace({ all }: Pick<MultiSelectProps, 'all'>): ReactElement {
  return (
    <Button className="cb-choice" disabled aria-hidden="true">
      {all} <Icon icon={expandIcon} />
    </Button>
  );
}
