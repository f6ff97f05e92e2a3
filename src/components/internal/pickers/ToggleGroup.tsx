'use client';
import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { Icon, type IconShape } from '../icons/Icon.js';
import { roving } from '../keys/roving.js';

export interface ToggleOption<V extends string> {
  value: V;
  label: string;
  icon?: IconShape | undefined;
  disabled?: boolean | undefined;
  title?: string | undefined;
}

export interface ToggleGroupProps<V extends string> {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: readonly ToggleOption<V>[];
  /** Show icons only; the labels stay as accessible names. */
  iconOnly?: boolean | undefined;
}

/** A few exclusive choices side by side; a radio group for the keyboard and screen readers. */
export function ToggleGroup<V extends string>({
  label,
  value,
  onChange,
  options,
  iconOnly = false,
}: ToggleGroupProps<V>): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = roving(event, group.current, '[role="radio"]:not(:disabled)', 'both');
    if (!target) return;
    target.focus();
    target.click();
  };
  const reachable = options.some((option) => option.value === value && !option.disabled)
    ? value
    : options.find((option) => !option.disabled)?.value;
  return (
    <div className="cb-toggle" role="radiogroup" aria-label={label} ref={group} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="cb-toggle-option"
          role="radio"
          aria-checked={option.value === value}
          aria-label={iconOnly ? option.label : undefined}
          tabIndex={option.value === reachable ? 0 : -1}
          disabled={option.disabled}
          title={option.title ?? (iconOnly ? option.label : undefined)}
          onClick={() => option.value !== value && onChange(option.value)}
        >
          {option.icon ? <Icon icon={option.icon} /> : null}
          {iconOnly ? null : <span className="cb-plain">{option.label}</span>}
        </button>
      ))}
    </div>
  );
}
