'use client';
import { type ReactElement, useId } from 'react';
import { Icon } from '../icons/Icon.js';
import { expandIcon } from '../icons/icons.js';

export interface SelectOption<V extends string> {
  value: V;
  label: string;
  disabled?: boolean | undefined;
}

export interface SelectProps<V extends string> {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: readonly SelectOption<V>[];
  /** Show the label beside it. @default false: for screen readers only */
  showLabel?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** One of a list. The browser's own control, so that it works everywhere a person expects it to. */
export function Select<V extends string>({
  label,
  value,
  onChange,
  options,
  showLabel = false,
  disabled,
}: SelectProps<V>): ReactElement {
  const id = useId();
  return (
    <span className="cb-select">
      <label className={showLabel ? 'cb-select-label' : 'cb-visually-hidden'} htmlFor={id}>
        {label}
      </label>
      <span className="cb-select-box">
        <select
          id={id}
          className="cb-select-input"
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value as V)}
        >
          {options.map((option) => (
            <option
              className="cb-select-option"
              key={option.value}
              value={option.value}
              disabled={option.disabled}
            >
              {option.label}
            </option>
          ))}
        </select>
        <Icon icon={expandIcon} className="cb-select-icon" />
      </span>
    </span>
  );
}
