'use client';
import { type ReactElement, useMemo } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { EventSummary } from '../../../model/index.js';
import { Button } from '../../internal/buttons/Button.js';
import type { eventListMessages } from '../EventList.messages.js';
import type { EventColumn } from '../EventList.types.js';
import { useEventList } from '../EventListContext.js';
import { eventName } from './eventName.js';

interface CompareColumn {
  withButtons(columns: readonly EventColumn[]): readonly EventColumn[];
  /** What a reader chooses and a host keeps: the column of buttons is neither's. */
  without(columns: readonly EventColumn[]): readonly EventColumn[];
}

/** A last column of buttons, where events can be put beside the open one. */
export function useCompareColumn(isOffered: boolean, t: Translate<typeof eventListMessages>): CompareColumn {
  return useMemo(() => {
    const column: EventColumn = {
      id: 'compare',
      header: t('columnCompare'),
      width: '6.5rem',
      render: (event) => <CompareButton event={event} />,
    };
    const made = new WeakMap<readonly EventColumn[], readonly EventColumn[]>();
    return {
      withButtons(columns) {
        if (!isOffered) return columns;
        const known = made.get(columns) ?? [...columns, column];
        made.set(columns, known);
        return known;
      },
      without: (columns) => columns.filter((one) => one !== column),
    };
  }, [isOffered, t]);
}

/** The row has the tab stop; its key presses the button. */
function CompareButton({ event }: { readonly event: EventSummary }): ReactElement | null {
  const { t, onCompare, selectedEventId } = useEventList();
  if (!onCompare || event.id === selectedEventId) return null;
  const name = eventName(event) ?? t('untitled', { id: event.id.slice(0, 8) });
  return (
    <Button
      size="sm"
      variant="ghost"
      tabIndex={-1}
      data-compare=""
      aria-label={t('compareWith', { name })}
      onClick={() => onCompare(event)}
    >
      {t('compare')}
    </Button>
  );
}
