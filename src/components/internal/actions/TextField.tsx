'use client';
import type { ReactElement } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  /** It holds code, which reads from left to right. */
  readonly isCode?: boolean;
  readonly type?: 'text' | 'number';
}

/** A labelled line of text, or a whole number from 1. */
export function TextField({ label, value, onChange, isCode, type = 'text' }: TextFieldProps): ReactElement {
  return (
    <label className="cb-actions-field">
      <span className="cb-select-label">{label}</span>
      <input
        className="cb-field"
        type={type}
        dir={isCode ? 'ltr' : undefined}
        min={type === 'number' ? 1 : undefined}
        step={type === 'number' ? 1 : undefined}
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
