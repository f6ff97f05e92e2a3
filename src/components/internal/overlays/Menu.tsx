'use client';
import {
  cloneElement,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type Ref,
  useCallback,
  useRef,
  useState,
} from 'react';
import { MenuPopup } from './MenuPopup.js';
import type { MenuItem } from './menuItem.js';

interface TriggerProps {
  ref?: Ref<HTMLElement> | undefined;
  'aria-haspopup'?: 'menu' | undefined;
  'aria-expanded'?: boolean | undefined;
  onClick?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}

export interface MenuProps {
  /** A button of the kit, or anything that takes a ref and DOM props. */
  // biome-ignore lint/suspicious/noExplicitAny: any element that takes DOM props
  trigger: ReactElement<any>;
  label: string;
  items: readonly MenuItem[];
  /** @default 'start' */
  align?: 'start' | 'end' | undefined;
}

/** Actions behind a button. */
export function Menu({ trigger, label, items, align }: MenuProps): ReactElement {
  const [open, setOpen] = useState<false | 'first' | 'last'>(false);
  const anchor = useRef<HTMLElement | null>(null);
  const close = useCallback((restoreFocus: boolean) => {
    setOpen(false);
    if (restoreFocus) anchor.current?.focus();
  }, []);
  const props = trigger.props as TriggerProps;
  const button = cloneElement(trigger as ReactElement<TriggerProps>, {
    ref: anchor,
    'aria-haspopup': 'menu',
    'aria-expanded': open !== false,
    onClick: (event: MouseEvent<HTMLElement>) => {
      props.onClick?.(event);
      if (!event.defaultPrevented) setOpen(open ? false : 'first');
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      props.onKeyDown?.(event);
      if (event.defaultPrevented || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
    },
  });
  return (
    <>
      {button}
      {open ? (
        <MenuPopup anchor={anchor} label={label} items={items} align={align} start={open} onClose={close} />
      ) : null}
    </>
  );
}
