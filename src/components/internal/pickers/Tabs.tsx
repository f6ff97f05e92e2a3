'use client';
import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from 'react';
import { roving } from '../keys/roving.js';

export interface Tab<V extends string> {
  value: V;
  label: string;
  count?: ReactNode;
  disabled?: boolean | undefined;
}

export interface TabsProps<V extends string> {
  label: string;
  value: V;
  onChange: (value: V) => void;
  tabs: readonly Tab<V>[];
  /** The chosen tab's content. */
  children?: ReactNode;
}

/** Views of one thing, one at a time. The arrow keys move and choose. */
export function Tabs<V extends string>({
  label,
  value,
  onChange,
  tabs,
  children,
}: TabsProps<V>): ReactElement {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = roving(event, list.current, '[role="tab"]:not(:disabled)', 'horizontal');
    target?.focus();
    target?.click();
  };
  return (
    <div className="cb-tabs">
      <div
        className="cb-tabs-list"
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        ref={list}
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            className="cb-tabs-tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={children === undefined ? undefined : `${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            disabled={tab.disabled}
            onClick={() => tab.value !== value && onChange(tab.value)}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="cb-tabs-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      {children === undefined ? null : (
        <div className="cb-tabs-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
          {children}
        </div>
      )}
    </div>
  );
}
