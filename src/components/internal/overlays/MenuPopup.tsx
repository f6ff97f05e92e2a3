'use client';
import { type KeyboardEvent, type ReactElement, type ReactNode, type RefObject, useRef } from 'react';
import { Guarded } from '../base/Guarded.js';
import { Icon } from '../icons/Icon.js';
import { checkIcon } from '../icons/icons.js';
import { roving } from '../keys/roving.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import type { MenuItem } from './menuItem.js';
import { Portal } from './Portal.js';
import { useDismiss } from './useDismiss.js';
import { useFloating } from './useFloating.js';

export interface MenuPopupProps {
  anchor: RefObject<HTMLElement | null>;
  label: string;
  items: readonly MenuItem[];
  align: 'start' | 'end' | undefined;
  start: 'first' | 'last';
  onClose: (restoreFocus: boolean) => void;
}

const ITEMS = '[role^="menuitem"]';

/** The open list of a menu. */
export function MenuPopup(props: MenuPopupProps): ReactElement {
  return (
    <Portal>
      <MenuList {...props} />
    </Portal>
  );
}

function MenuList({ anchor, label, items, align, start, onClose }: MenuPopupProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useFloating({ open: true, anchor, floating: list, align });
  useDismiss(true, [anchor, list], (reason) => onClose(reason === 'escape'));
  useIsomorphicLayoutEffect(() => {
    const all = list.current?.querySelectorAll<HTMLElement>(ITEMS);
    (start === 'first' ? all?.[0] : all?.[all.length - 1])?.focus();
  }, [start]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Tab') {
      // Focus goes back to the button first, so that the browser's Tab goes on from there.
      onClose(true);
      return;
    }
    const next = roving(event, list.current, ITEMS, 'vertical') ?? typeAhead(event, list.current);
    next?.focus();
    event.stopPropagation();
  };
  return (
    <div className="cb-menu" role="menu" aria-label={label} ref={list} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a menu's items are fixed while it is open
        <Entry key={index} item={item} onClose={onClose} />
      ))}
    </div>
  );
}

function typeAhead(event: KeyboardEvent, list: HTMLElement | null): HTMLElement | undefined {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey)
    return undefined;
  const all = [...(list?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
  const at = all.indexOf(event.target as HTMLElement);
  const letter = event.key.toLowerCase();
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find((item) =>
    item.textContent?.trim().toLowerCase().startsWith(letter),
  );
}

function Entry({
  item,
  onClose,
}: {
  item: MenuItem;
  onClose: (restoreFocus: boolean) => void;
}): ReactElement {
  if (item.kind === 'separator') return <hr className="cb-menu-separator" />;
  if (item.kind === 'label') return <div className="cb-menu-label">{item.label}</div>;
  const choice = item.checked !== undefined;
  return (
    <button
      type="button"
      className="cb-menu-item"
      {...(choice ? { role: 'menuitemcheckbox', 'aria-checked': item.checked } : { role: 'menuitem' })}
      aria-disabled={item.disabled}
      data-danger={item.danger || undefined}
      tabIndex={-1}
      onClick={() => {
        if (item.disabled) return;
        if (!item.keepOpen) onClose(true);
        item.onSelect();
      }}
    >
      <span className="cb-menu-icon">
        {choice && item.checked ? <Icon icon={checkIcon} /> : null}
        {!choice && item.icon ? <Icon icon={item.icon} /> : <Mark mark={item.mark} />}
      </span>
      <span className="cb-menu-text">{item.label}</span>
      {item.hint ? <span className="cb-menu-hint">{item.hint}</span> : null}
    </button>
  );
}

/** A host's own icon. */
function Mark({ mark }: { mark: ReactNode }): ReactElement | null {
  if (!mark) return null;
  return <Guarded component="slots" section="icon" draw={() => mark} fallback={null} resetKey={mark} />;
}
