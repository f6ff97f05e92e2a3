'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
} from 'react';
import { cx } from '../base/cx.js';
import { Icon, type IconShape } from '../icons/Icon.js';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'ghost' | 'danger' | undefined;
  /** @default 'md' */
  size?: 'sm' | 'md' | undefined;
  icon?: IconShape | undefined;
  /** Work is under way: the button stays focusable and does nothing. */
  busy?: boolean | undefined;
}

/** A button with text. */
export const Button: ForwardRefExoticComponent<ButtonProps & RefAttributes<HTMLButtonElement>> =
  /* @__PURE__ */ forwardRef(function Button(
    {
      variant = 'secondary',
      size = 'md',
      icon,
      busy = false,
      className,
      children,
      onClick,
      ...dom
    }: ButtonProps,
    ref,
  ) {
    return (
      <button
        type="button"
        {...dom}
        ref={ref}
        className={cx('cb-button', className)}
        data-variant={variant}
        data-size={size}
        aria-busy={busy || undefined}
        aria-disabled={busy || dom['aria-disabled']}
        onClick={busy ? undefined : onClick}
      >
        {icon ? <Icon icon={icon} /> : null}
        <span className="cb-button-text">{children}</span>
      </button>
    );
  });

export interface IconButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'children'> {
  icon: IconShape;
  /** Its accessible name, also shown on hover. */
  label: string;
  /** @default 'ghost' */
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
}

/** A button with an icon only. */
export const IconButton: ForwardRefExoticComponent<IconButtonProps & RefAttributes<HTMLButtonElement>> =
  /* @__PURE__ */ forwardRef(function IconButton(
    { icon, label, variant = 'ghost', size = 'md', className, ...dom }: IconButtonProps,
    ref,
  ) {
    return (
      <button
        type="button"
        title={label}
        {...dom}
        ref={ref}
        className={cx('cb-button', className)}
        aria-label={label}
        data-variant={variant}
        data-size={size}
        data-icon-only=""
      >
        <Icon icon={icon} />
      </button>
    );
  });
