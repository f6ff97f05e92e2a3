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
import type { IconShape } from './Icon.js';
import { lazyModule, useLazyModule } from './useLazyModule.js';

export type MenuItem =
  | {
      readonly kind?: 'item' | undefined;
      readonly label: string;
      readonly icon?: IconShape | undefined;
      readonly disabled?: boolean | undefined;
      readonly danger?: boolean | undefined;
      /** Shown at the end, e.g. a key. */
      readonly hint?: string | undefined;
      /** Makes it a choice that can be on or off. */
      readonly checked?: boolean | undefined;
      /** The menu stays open, for choosing several. */
      readonly keepOpen?: boolean | undefined;
      readonly onSelect: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'label'; readonly label: string };

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

const popup = /* @__PURE__ */ lazyModule(() => import('./floating/MenuPopup.js'));

/** Actions behind a button. The list itself is a chunk that loads when it is first opened. */
export function Menu({ trigger, label, items, align }: MenuProps): ReactElement {
  const [open, setOpen] = useState<false | 'first' | 'last'>(false);
  const anchor = useRef<HTMLElement | null>(null);
  const module = useLazyModule(popup, open !== false);
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
      {open && module ? (
        <module.MenuPopup
          anchor={anchor}
          label={label}
          items={items}
          align={align}
          start={open}
          onClose={close}
        />
      ) : null}
    </>
  );
}
