'use client';
import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react';
import { choiceMessages } from '../../../i18n/kit/en/choice.js';
import { useKit } from '../base/useKit.js';
import { useDismiss } from '../overlays/useDismiss.js';
import type { ComboboxOption } from './comboboxOption.js';
import { Options } from './Options.js';
import { nextOption, useOptions } from './useOptions.js';

export interface ComboboxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Options in hand; filtered by what is typed. */
  options?: readonly ComboboxOption[] | undefined;
  /** Options from elsewhere, asked for as someone types. */
  loadOptions?: ((query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>) | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

const NONE: readonly ComboboxOption[] = [];

/** A text field with suggestions. The text itself is a valid value. */
export function Combobox(props: ComboboxProps): ReactElement {
  const { label, value, onChange, options = NONE, loadOptions, placeholder, disabled } = props;
  const t = useKit(choiceMessages);
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const selected = options.find((option) => option.value === value);
  const found = useOptions({ open, query: draft ?? '', options, loadOptions });
  useDismiss(open, [field, list], () => close());

  const close = (): void => {
    setOpen(false);
    setActive(-1);
    setDraft(undefined);
  };
  const choose = (next: string): void => {
    close();
    onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const { length } = found.options;
      setActive((at) => nextOption(at, step, length));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(found.options[active]?.value ?? draft ?? value);
    } else if (event.key === 'Tab') close();
  };

  return (
    <span className="cb-combobox">
      <input
        ref={field}
        className="cb-field"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        disabled={disabled}
        value={draft ?? selected?.label ?? value}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {open ? (
        <Options
          id={id}
          label={label}
          anchor={field}
          list={list}
          options={found.options}
          active={active}
          status={found.status}
          emptyText={t('comboboxEmpty')}
          onChoose={choose}
        />
      ) : null}
    </span>
  );
}
