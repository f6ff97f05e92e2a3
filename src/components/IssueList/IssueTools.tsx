'use client';
import type { ReactElement } from 'react';
import { type Issue, projectName, type RowSource } from '../../model/index.js';
import { type Format, useFormat, useMessages, useUIConfig } from '../config/index.js';
import { IconButton } from '../internal/Button.js';
import { copyText } from '../internal/clipboard.js';
import { download, toCsv, toTsv } from '../internal/exportRows.js';
import { copyIcon, moreIcon } from '../internal/icons.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import { Menu, type MenuItem } from '../internal/Menu.js';
import { downloadIcon } from '../internal/moreIcons.js';
import { KNOWN_COLUMNS } from './columns.js';
import { issueCells, loadedIssues } from './exportIssues.js';
import type { IssueColumn, IssueColumnName } from './IssueList.types.js';
import { useIssueList } from './IssueListContext.js';
import { type IssueToolsMessages, issueToolsMessages } from './IssueTools.messages.js';
import { snapshotHtml } from './snapshot.js';

export { foldIssues } from './foldIssues.js';

export interface IssueToolsProps {
  /** The rows as they are shown. */
  readonly source: RowSource<Issue>;
  /** How many issues the rows stand for. */
  readonly loaded: number;
  readonly query: string | undefined;
  readonly isFolded: boolean;
  onFoldChange(isFolded: boolean): void;
  readonly columns: readonly IssueColumn[];
  /** Missing = the columns are the host's business. */
  readonly onColumnsChange: ((columns: readonly IssueColumn[]) => void) | undefined;
  readonly messages: Partial<IssueToolsMessages> | undefined;
}

const NAMES = Object.keys(KNOWN_COLUMNS) as IssueColumnName[];

/** What can be done with the list as a whole. Comes in a chunk of its own after the first rows. */
export function IssueTools(props: IssueToolsProps): ReactElement {
  const { source, loaded, isFolded, onFoldChange } = props;
  const t = useMessages('IssueList', issueToolsMessages, props.messages);
  const format = useFormat();
  const announce = useAnnounce();
  const snapshot = useSnapshot(props, t, format);
  const copy = async (): Promise<void> => {
    const issues = loadedIssues(source);
    const isCopied = await copyText(toTsv(issueCells(issues)));
    announce(isCopied ? t('toolCopied', { count: issues.length }) : t('toolCopyRefused'));
  };
  return (
    <>
      {isFolded ? (
        <span>
          {t('toolFoldState', { rows: format.number(source.count), loaded: format.number(loaded) })}
        </span>
      ) : null}
      <Menu
        label={t('tools')}
        align="end"
        trigger={<IconButton icon={moreIcon} label={t('tools')} />}
        items={[
          { label: t('toolFold'), checked: isFolded, onSelect: () => onFoldChange(!isFolded) },
          { kind: 'separator' },
          { label: t('toolCopy'), icon: copyIcon, onSelect: () => void copy() },
          {
            label: t('toolDownload'),
            icon: downloadIcon,
            onSelect: () => download('issues.csv', 'text/csv', toCsv(issueCells(loadedIssues(source)))),
          },
          {
            label: t('toolSnapshot'),
            icon: downloadIcon,
            onSelect: () => download('issues.html', 'text/html', snapshot()),
          },
          ...useColumnItems(props, t('toolColumns')),
        ]}
      />
    </>
  );
}

function useColumnItems({ columns, onColumnsChange }: IssueToolsProps, label: string): readonly MenuItem[] {
  const { t } = useIssueList();
  if (!onColumnsChange) return [];
  return [
    { kind: 'separator' },
    { kind: 'label', label },
    ...NAMES.map((name) => ({
      label: t(KNOWN_COLUMNS[name].header),
      checked: columns.includes(name),
      keepOpen: true,
      onSelect: () => onColumnsChange(toggled(columns, name)),
    })),
  ];
}

/** Adds a known column where it usually stands, or takes it away; the host's own keep their places at the end. */
function toggled(columns: readonly IssueColumn[], name: IssueColumnName): readonly IssueColumn[] {
  if (columns.includes(name)) return columns.filter((column) => column !== name);
  const known = NAMES.filter((one) => one === name || columns.includes(one));
  return [...known, ...columns.filter((column) => typeof column !== 'string')];
}

/** The rows in hand as a page for a post-mortem: what the list shows, and no more. */
function useSnapshot(
  { source, query }: IssueToolsProps,
  t: ReturnType<typeof useMessages<typeof issueToolsMessages>>,
  format: Format,
): () => string {
  const { t: list, window } = useIssueList();
  const { now, language } = useUIConfig();
  return () => {
    const issues = loadedIssues(source);
    const inWindow = (name: string): string => (window ? list('inWindow', { name, window }) : name);
    const number = (value: number | undefined): string => (value === undefined ? '—' : format.number(value));
    const date = (at: string | undefined): string => (at === undefined ? '—' : format.date(at, 'long'));
    return snapshotHtml({
      title: t('snapshotTitle'),
      language,
      notes: [
        t('snapshotScope', {
          count: issues.length,
          when: format.date(new Date(now()).toISOString(), 'long'),
        }),
        ...(query ? [t('snapshotQuery', { query })] : []),
      ],
      head: [
        t('snapshotId'),
        list('columnIssue'),
        t('snapshotStatus'),
        t('snapshotProject'),
        inWindow(list('columnEvents')),
        inWindow(list('columnUsers')),
        t('snapshotFirstSeen'),
        list('columnLastSeen'),
      ],
      rows: issues.map(
        ({ ref, shortId, type, value, title, culprit, status, substatus, project, ...issue }) => [
          shortId ?? ref.id,
          [type ?? title, value, culprit].filter(Boolean).join(' · '),
          substatus ?? status ?? '—',
          projectName(project),
          number(issue.period?.events),
          number(issue.period?.users),
          date(issue.lifetime?.firstSeen ?? issue.period?.firstSeen),
          date(issue.lifetime?.lastSeen ?? issue.period?.lastSeen),
        ],
      ),
    });
  };
}
