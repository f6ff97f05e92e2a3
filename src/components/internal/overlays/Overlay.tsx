'use client';
import * as Radix from '@radix-ui/react-dialog';
import { type ReactElement, type RefObject, useRef } from 'react';
import { IconButton } from '../Button.js';
import { cx } from '../cx.js';
import type { OverlayProps } from '../Drawer.js';
import { closeIcon } from '../icons.js';
import { Portal } from '../Portal.js';

export interface OverlayViewProps extends OverlayProps {
  kind: 'drawer' | 'dialog';
  side: 'start' | 'end';
  modal: boolean;
  opener: RefObject<HTMLElement | null>;
  closeLabel: string;
}

/** A drawer or dialog while it is open. */
export function Overlay(props: OverlayViewProps): ReactElement {
  const { open, onOpenChange, modal } = props;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={modal}>
      <Portal>
        {modal ? <Radix.Overlay className="cb-overlay-backdrop" /> : null}
        <Content {...props} />
      </Portal>
    </Radix.Root>
  );
}

function Content(props: OverlayViewProps): ReactElement {
  const { kind, side, modal, opener, title, description, actions, footer, className, children, closeLabel } =
    props;
  const content = useRef<HTMLDivElement>(null);
  return (
    <Radix.Content
      ref={content}
      className={cx('cb-overlay', className)}
      data-kind={kind}
      data-side={side}
      aria-modal={modal || undefined}
      {...(description ? {} : { 'aria-describedby': undefined })}
      onOpenAutoFocus={(event) => {
        // The window itself takes the focus: its title is read first, and no button looks pressed.
        event.preventDefault();
        content.current?.focus();
      }}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        if (opener.current?.isConnected) opener.current.focus();
      }}
      onInteractOutside={(event) => {
        if (!modal) event.preventDefault();
      }}
    >
      <div className="cb-overlay-head">
        <div className="cb-overlay-titles">
          <Radix.Title className="cb-overlay-title">{title}</Radix.Title>
          {description ? (
            <Radix.Description className="cb-overlay-description">{description}</Radix.Description>
          ) : null}
        </div>
        {actions}
        <Radix.Close asChild>
          <IconButton icon={closeIcon} label={closeLabel} />
        </Radix.Close>
      </div>
      {children === undefined ? null : <div className="cb-overlay-body">{children}</div>}
      {footer ? <div className="cb-overlay-foot">{footer}</div> : null}
    </Radix.Content>
  );
}
