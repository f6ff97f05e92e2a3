'use client';
import * as Radix from '@radix-ui/react-dialog';
import { type ReactElement, type ReactNode, type RefObject, useRef } from 'react';
import { cx } from '../base/cx.js';
import { useScrollStop } from '../base/useScrollStop.js';
import { IconButton } from '../buttons/Button.js';
import { closeIcon } from '../icons/icons.js';
import type { OverlayViewProps } from './overlayProps.js';
import { Portal } from './Portal.js';

/** A drawer or dialog while it is open. */
export function Overlay(props: OverlayViewProps): ReactElement {
  const { kind, open, onOpenChange, modal } = props;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={modal}>
      <Portal isPrinted={kind === 'drawer'}>
        {modal ? <Radix.Overlay className="cb-overlay-backdrop" /> : null}
        <Content {...props} />
      </Portal>
    </Radix.Root>
  );
}

function Content(props: OverlayViewProps): ReactElement {
  const {
    kind,
    side,
    modal,
    returnFocus,
    title,
    description,
    actions,
    footer,
    className,
    children,
    closeLabel,
  } = props;
  const content = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
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
        returnFocus();
      }}
      onInteractOutside={(event) => {
        if (!modal) event.preventDefault();
      }}
    >
      <div className="cb-overlay-head">
        <div className="cb-overlay-titles">
          <Radix.Title ref={heading} className="cb-overlay-title">
            {title}
          </Radix.Title>
          {description ? (
            <Radix.Description className="cb-overlay-description">{description}</Radix.Description>
          ) : null}
        </div>
        {actions}
        <Radix.Close asChild>
          <IconButton icon={closeIcon} label={closeLabel} />
        </Radix.Close>
      </div>
      {children === undefined ? null : <Body title={heading}>{children}</Body>}
      {footer ? <div className="cb-overlay-foot">{footer}</div> : null}
    </Radix.Content>
  );
}

/** What scrolls under the head. Without anything to focus in it, it is a stop itself, for the keys that scroll. */
function Body({
  title,
  children,
}: {
  title: RefObject<HTMLElement | null>;
  children: ReactNode;
}): ReactElement {
  const [ref, isStop] = useScrollStop<HTMLDivElement>(children);
  return (
    <div
      ref={ref}
      className="cb-overlay-body"
      {...(isStop ? { role: 'group', 'aria-labelledby': title.current?.id, tabIndex: 0 } : { tabIndex: -1 })}
    >
      {children}
    </div>
  );
}
