'use client';
import type { ReactElement, Ref } from 'react';
import { cx } from './cx.js';
import { Icon } from './Icon.js';
import { searchIcon } from './icons.js';

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
  return (
    <span className={cx('cb-filter-box', className)}>
      <Icon icon={searchIcon} className="cb-filter-icon" />
      <input
        ref={inputRef}
        type="search"
        className="cb-search-input"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => onTextChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.stopPropagation();
          onTextChange('');
        }}
      />
    </span>
  );
}
