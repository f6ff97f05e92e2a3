'use client';
import { type FormEvent, type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../buttons/Button.js';
import { Dialog } from '../overlays/Dialog.js';
import type { Acting } from './useActing.js';

export interface FormDialogProps {
  readonly acting: Acting;
  readonly title: string;
  readonly description: string;
  /** What the button does. */
  readonly submit: string;
  /** The answer is complete. */
  readonly isComplete: boolean;
  readonly isDanger?: boolean;
  onSubmit(): void;
  readonly children: ReactNode;
}

/** A question with its answer and two buttons. Enter in a field answers, Escape leaves. */
export function FormDialog(props: FormDialogProps): ReactElement {
  const { acting, title, description, submit, isComplete, isDanger = false, onSubmit, children } = props;
  const id = useId();
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) acting.endQuestion();
      }}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={acting.endQuestion}>{acting.words.t('cancel')}</Button>
          <Button
            type="submit"
            form={id}
            variant={isDanger ? 'danger' : 'primary'}
            aria-disabled={!isComplete}
          >
            {submit}
          </Button>
        </>
      }
    >
      <Form id={id} onSubmit={() => isComplete && onSubmit()}>
        {children}
      </Form>
    </Dialog>
  );
}

interface FormProps {
  readonly id: string;
  onSubmit(): void;
  readonly children: ReactNode;
}

function Form({ id, onSubmit, children }: FormProps): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  // After the dialog has taken the focus itself: its title is read first, then the field.
  useEffect(() => {
    const timer = setTimeout(() => form.current?.querySelector<HTMLElement>('input, select')?.focus());
    return () => clearTimeout(timer);
  }, []);
  return (
    <form
      ref={form}
      id={id}
      className="cb-actions-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // The dialog stands in the page of a host whose own forms must not hear of it.
        event.stopPropagation();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
