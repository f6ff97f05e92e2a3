'use client';
import { type ChangeEvent, type ReactElement, useEffect, useRef } from 'react';

export interface CheckboxProps {
  label: string;
  checked: boolean | 'mixed';
  onChange: (checked: boolean, event: ChangeEvent<HTMLInputElement>) => void;
  /** Keep the label for screen readers only, e.g. in a row. */
  hideLabel?: boolean | undefined;
  disabled?: boolean | undefined;
  tabIndex?: number | undefined;
}

/** A native check box with the kit's look. `mixed` stands for "some of them". */
export function Checkbox({
  label,
  checked,
  onChange,
  hideLabel = false,
  disabled,
  tabIndex,
}: CheckboxProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const mixed = checked === 'mixed';
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className="cb-checkbox">
      <input
        ref={input}
        className="cb-checkbox-input"
        aria-label={hideLabel ? label : undefined}
        type="checkbox"
        checked={checked === true}
        aria-checked={mixed ? 'mixed' : undefined}
        disabled={disabled}
        tabIndex={tabIndex}
        onChange={(event) => onChange(event.currentTarget.checked, event)}
      />
      {hideLabel ? null : <span className="cb-checkbox-label">{label}</span>}
    </label>
  );
}
