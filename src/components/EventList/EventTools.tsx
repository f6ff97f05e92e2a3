'use client';
import type { ReactElement } from 'react';
import type { EventSummary, RowSource } from '../../model/index.js';
import { IconButton } from '../internal/Button.js';
import { copyText } from '../internal/clipboard.js';
import { download, toCsv, toTsv } from '../internal/exportRows.js';
import { copyIcon, moreIcon } from '../internal/icons.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import { Menu, type MenuItem } from '../internal/Menu.js';
import { downloadIcon } from '../internal/moreIcons.js';
import { COLUMN_HEADERS } from './columns.js';
import type { EventColumn, EventColumnName } from './EventList.types.js';
import { useEventList } from './EventListContext.js';
import { eventCells } from './exportEvents.js';

export interface EventToolsProps {
  readonly source: RowSource<EventSummary>;
  readonly columns: readonly EventColumn[];
  /** Missing = the columns are the host's business. */
  readonly onColumnsChange: ((columns: readonly EventColumn[]) => void) | undefined;
}

const NAMES = Object.keys(COLUMN_HEADERS) as EventColumnName[];

/** Which columns there are, and the rows as text. */
export function EventTools({ source, columns, onColumnsChange }: EventToolsProps): ReactElement {
  const { t } = useEventList();
  const announce = useAnnounce();
  const copy = async (): Promise<void> => {
    const cells = eventCells(source);
    const isCopied = await copyText(toTsv(cells));
    announce(isCopied ? t('rowsCopied', { count: cells.length - 1 }) : t('copyRefused'));
  };
  const choices: MenuItem[] = onColumnsChange
    ? [
        { kind: 'label', label: t('columns') },
        ...NAMES.map((name) => ({
          label: t(COLUMN_HEADERS[name]),
          checked: columns.includes(name),
          // A list without any column could not be read, nor opened.
          disabled: name === 'title',
          keepOpen: true,
          onSelect: () => onColumnsChange(toggled(columns, name)),
        })),
        { kind: 'separator' },
      ]
    : [];
  return (
    <Menu
      label={t('more')}
      align="end"
      trigger={<IconButton icon={moreIcon} size="sm" label={t('more')} />}
      items={[
        ...choices,
        { label: t('copyRows'), icon: copyIcon, onSelect: () => void copy() },
        {
          label: t('downloadRows'),
          icon: downloadIcon,
          onSelect: () => download('events.csv', 'text/csv', toCsv(eventCells(source))),
        },
      ]}
    />
  );
}

/** Adds a known column where it usually stands, or takes it away; the host's own keep their places. */
function toggled(columns: readonly EventColumn[], name: EventColumnName): readonly EventColumn[] {
  if (columns.includes(name)) return columns.filter((column) => column !== name);
  const known = NAMES.filter((one) => one === name || columns.includes(one));
  return [...known, ...columns.filter((column) => typeof column !== 'string')];
}
