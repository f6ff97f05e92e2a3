'use client';
import { type ReactElement, useMemo, useState } from 'react';
import {
  type TicketSection,
  type TicketText,
  ticketLink,
  ticketSections,
  ticketText,
} from '../../../insights/index.js';
import { useFormat, useUIConfig } from '../../config/index.js';
import { useHostFunction } from '../../internal/base/useHostFunction.js';
import { Button } from '../../internal/buttons/Button.js';
import { LongText } from '../../internal/code/LongText.js';
import { CopyButton } from '../../internal/copying/CopyButton.js';
import { SafeLink } from '../../internal/links/SafeLink.js';
import { Dialog } from '../../internal/overlays/Dialog.js';
import { Select } from '../../internal/pickers/Select.js';
import type { TicketProps } from './types.js';

interface TicketDialogProps extends TicketProps {
  readonly onClose: () => void;
}

const SIZES = ['2000', '8000', '30000'] as const;
const FIRST: readonly TicketSection[] = ['facts', 'start', 'reproduction', 'stack'];
const TITLES = {
  facts: 'ticketFacts',
  start: 'ticketStart',
  reproduction: 'ticketReproduction',
  stack: 'ticketStack',
  steps: 'ticketSteps',
  tags: 'ticketTags',
} as const;

type Sent = 'sending' | 'sent' | 'failed' | undefined;

/** A ticket about the event, as it will leave the page: choose what it says, see it, take it elsewhere. */
export function TicketDialog({ event, issue, onExport, t, onClose }: TicketDialogProps): ReactElement {
  const format = useFormat();
  const { links } = useUIConfig();
  const [sections, setSections] = useState(FIRST);
  const [size, setSize] = useState<(typeof SIZES)[number]>('8000');
  const [sent, setSent] = useState<Sent>();
  const options = useMemo(
    () => ({ sections, link: issue?.permalink, issue: issue?.shortId }),
    [sections, issue?.permalink, issue?.shortId],
  );
  const text = useMemo(
    () => ticketText(event, { ...options, maxLength: Number(size) }),
    [event, options, size],
  );
  const own = typeof links.ticket === 'function' ? links.ticket : undefined;
  const ask = useHostFunction(own, 'IssueDetail', 'links.ticket');
  const target = ask ?? links.ticket;
  const address = useMemo(
    () => addressOf(target, (maxLength) => ticketText(event, { ...options, maxLength }), text),
    [target, event, options, text],
  );
  const onSend = async (): Promise<void> => {
    setSent('sending');
    try {
      await onExport?.({ ...text, eventId: event.id, issue: issue?.ref });
      setSent('sent');
    } catch {
      setSent('failed');
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('ticket')}
      description={t('ticketRedacted')}
      footer={
        <div className="cb-toolbar">
          <CopyButton label={t('ticketCopy')} showLabel size="md" text={text.body} />
          {address === undefined ? null : <SafeLink href={address}>{t('ticketOpen')}</SafeLink>}
          {onExport ? (
            <Button variant="primary" busy={sent === 'sending'} onClick={onSend}>
              {t('ticketExport')}
            </Button>
          ) : null}
          {sent === 'sent' ? <span role="status">{t('ticketSent')}</span> : null}
          {sent === 'failed' ? <span role="alert">{t('ticketNotSent')}</span> : null}
        </div>
      }
    >
      <div className="cb-ticket-body">
        <fieldset className="cb-toolbar">
          <legend className="cb-note">{t('ticketSections')}</legend>
          {ticketSections.map((section) => (
            <Button
              key={section}
              size="sm"
              aria-pressed={sections.includes(section)}
              onClick={() => setSections(toggled(sections, section))}
            >
              {t(TITLES[section])}
            </Button>
          ))}
        </fieldset>
        <div className="cb-toolbar">
          <Select
            label={t('ticketSize')}
            showLabel
            value={size}
            onChange={setSize}
            options={SIZES.map((value) => ({
              value,
              label: t('ticketSizeOf', { count: Number(value) }),
            }))}
          />
          <span className="cb-note">{t('ticketLength', { count: text.body.length })}</span>
        </div>
        <p className="cb-note">
          {t('ticketTitle')} <bdi className="cb-strong">{text.title}</bdi>
        </p>
        <LongText className="cb-ticket-preview" label={t('ticketPreview')} text={text.body} />
        {address !== undefined && text.body.length > 5_000 ? (
          <p className="cb-note">{t('ticketOpenCut', { length: format.number(5_000) })}</p>
        ) : null}
      </div>
    </Dialog>
  );
}

type TicketTarget =
  | ReturnType<typeof useUIConfig>['links']['ticket']
  | ((text: TicketText) => string | undefined);

function addressOf(
  target: TicketTarget,
  write: (maxLength: number) => TicketText,
  whole: TicketText,
): string | undefined {
  if (target === undefined) return undefined;
  return typeof target === 'function' ? target(whole) : ticketLink(target, write);
}

/** In the order in which a ticket is written. */
function toggled(sections: readonly TicketSection[], section: TicketSection): readonly TicketSection[] {
  return ticketSections.filter((one) => sections.includes(one) !== (one === section));
}
