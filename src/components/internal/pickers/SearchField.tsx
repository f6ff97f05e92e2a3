'use client';
import { type ReactElement, type Ref, useRef } from 'react';
import { cx } from '../base/cx.js';
import { Icon } from '../icons/Icon.js';
import { searchIcon } from '../icons/icons.js';
import { pressedOn, useEscape } from '../overlays/useEscape.js';
import { useMergedRefs } from '../react/useMergedRefs.js';

export interface SearchFieldProps {
  text: string;
  onTextChange: (text: string) => void;
  /** Accessible name and placeholder. */
  label: string;
  inputRef?: Ref<HTMLInputElement> | undefined;
  className?: string | undefined;
}

/** A field for plain text that narrows what a panel has in hand. Escape empties it. */
export function SearchField({
  text,
  onTextChange,
  label,
  inputRef,
  className,
}: SearchFieldProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  useEscape(
    text !== '',
    () => onTextChange(''),
    (event) => pressedOn(event) === field.current,
  );
  return (
    <span className={cx('cb-filter-box', className)}>
      <Icon icon={searchIcon} className="cb-filter-icon" />
      <input
        ref={useMergedRefs(field, inputRef)}
        type="search"
        className="cb-search-input"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => onTextChange(event.target.value)}
      />
    </span>
  );
}
