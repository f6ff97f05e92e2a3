'use client';
import type { ReactElement } from 'react';
import type { RowSource } from '../../../../model/index.js';
import { useAnnounce } from '../../base/LiveRegion.js';
import { IconButton } from '../../buttons/Button.js';
import { copyText } from '../../copying/clipboard.js';
import { copyIcon, moreIcon } from '../../icons/icons.js';
import { downloadIcon } from '../../icons/moreIcons.js';
import { Menu } from '../../overlays/Menu.js';
import type { MenuItem } from '../../overlays/menuItem.js';
import { useListPanel } from '../ListPanelContext.js';
import { download, toCsv, toTsv } from './exportRows.js';
import { loadedRows } from './loadedRows.js';

/** One column in the menu. */
export interface ColumnChoice {
  readonly label: string;
  readonly isShown: boolean;
  /** Always there: a list without it could not be read. */
  readonly isFixed?: boolean | undefined;
  onToggle(): void;
}

export interface ListToolsProps<T> {
  /** The rows as they are drawn. */
  readonly source: RowSource<T>;
  /** Name of the downloaded file, without its ending. */
  readonly fileName: string;
  /** Names of the copied cells; machines read them. */
  readonly head: readonly string[];
  cellsOf(row: T): readonly (string | number | undefined)[];
  /** Columns a reader may show and hide. */
  readonly columns?: readonly ColumnChoice[] | undefined;
  /** What else this list can do: before the columns. */
  readonly before?: readonly MenuItem[] | undefined;
  /** What else can be saved. */
  readonly saves?: readonly MenuItem[] | undefined;
}

/** What can be done with a list as a whole: its columns, and its rows as text. */
export function ListTools<T>(props: ListToolsProps<T>): ReactElement {
  const { source, fileName, head, cellsOf, columns = [], before = [], saves = [] } = props;
  const { t } = useListPanel();
  const announce = useAnnounce();
  const cells = () => [head, ...loadedRows(source).map((row) => cellsOf(row).map((cell) => `${cell ?? ''}`))];
  const copy = async (): Promise<void> => {
    const rows = cells();
    const isCopied = await copyText(toTsv(rows));
    announce(isCopied ? t('rowsCopied', { count: rows.length - 1 }) : t('copyRefused'));
  };
  const copies: readonly MenuItem[] = [
    { label: t('copyRows'), icon: copyIcon, onSelect: () => void copy() },
    {
      label: t('downloadRows'),
      icon: downloadIcon,
      onSelect: () => download(`${fileName}.csv`, 'text/csv', toCsv(cells())),
    },
    ...saves,
  ];
  const choices: readonly MenuItem[] = columns.map(({ label, isShown, isFixed, onToggle }) => ({
    label,
    checked: isShown,
    disabled: isFixed,
    keepOpen: true,
    onSelect: onToggle,
  }));
  return (
    <Menu
      label={t('tools')}
      align="end"
      trigger={<IconButton icon={moreIcon} label={t('tools')} />}
      items={sections(
        before,
        choices.length > 0 ? [{ kind: 'label', label: t('columns') }, ...choices] : [],
        copies,
      )}
    />
  );
}

/** Groups of items with a line between them. */
function sections(...groups: readonly (readonly MenuItem[])[]): readonly MenuItem[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ kind: 'separator' } as const, ...group]));
}
