'use client';
import { type ReactElement, useState } from 'react';
import { Button } from '../../internal/buttons/Button.js';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { latePart } from '../../internal/lazy/latePart.js';
import { useLate } from '../../internal/lazy/useLate.js';
import type { TicketProps } from './types.js';

const dialog = /* @__PURE__ */ latePart(() => import('./TicketDialog.js'));
const OWNER = { component: 'IssueDetail', section: 'ticket' };

/** Leads to a ticket about the event; its code comes with the press. */
export function TicketButton(props: TicketProps): ReactElement {
  const { t } = props;
  const [isOpen, setOpen] = useState(false);
  const late = useLate(dialog, isOpen, OWNER);
  return (
    <>
      <Button size="sm" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('ticket')}
      </Button>
      {isOpen && late.status === 'ready' ? (
        <late.module.TicketDialog {...props} onClose={() => setOpen(false)} />
      ) : null}
      {isOpen && late.status === 'failed' ? <LateNote late={late} what={t('ticket')} /> : null}
    </>
  );
}
