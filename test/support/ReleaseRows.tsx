import { type ReactElement, useMemo, useState } from 'react';
import { RowLink } from '../../src/components/internal/links/RowLink.js';
import { useArranged } from '../../src/components/internal/listing/arrange/useArranged.js';
import type { ListColumn } from '../../src/components/internal/listing/columns.js';
import { listingMessages } from '../../src/components/internal/listing/Listing.messages.js';
import { ListPanel } from '../../src/components/internal/listing/ListPanel.js';
import type { ListFeed, ListLook } from '../../src/components/internal/listing/listProps.js';
import { ListNotices } from '../../src/components/internal/listing/notices/ListNotices.js';
import { ListTable } from '../../src/components/internal/listing/rows/ListTable.js';
import { ListTools } from '../../src/components/internal/listing/tools/ListTools.js';
import { useListMessages } from '../../src/components/internal/listing/useListMessages.js';
import { SearchField } from '../../src/components/internal/pickers/SearchField.js';
import { RelativeTime } from '../../src/components/internal/time/RelativeTime.js';
import type { Listing, Release, Resource } from '../../src/model/index.js';

const messages = { ...listingMessages, label: 'Releases', search: 'Search releases' };
const keyOf = ({ version }: Release): string => version;
const CELLS = ['version', 'created'];

export interface ReleaseRowsProps extends ListFeed, ListLook {
  releases: Resource<Listing<Release>>;
  onOpen?: ((release: Release) => void) | undefined;
}

/** A third list, to show what one costs: its columns, its search and its words. The rest is `ListPanel`'s. */
export function ReleaseRows({ releases, onOpen, ...list }: ReleaseRowsProps): ReactElement {
  const t = useListMessages('ReleaseRows', messages);
  const [text, setText] = useState('');
  return (
    <ListPanel
      {...list}
      component="ReleaseRows"
      part="release-rows"
      t={t}
      resource={releases}
      redaction={undefined}
      rowHeight={36}
      filters={({ search }) => (
        <SearchField text={text} onTextChange={setText} label={t('search')} inputRef={search} />
      )}
    >
      {(listing) => <LoadedReleases listing={listing} onOpen={onOpen} />}
    </ListPanel>
  );
}

interface LoadedReleasesProps extends Pick<ReleaseRowsProps, 'onOpen'> {
  listing: Listing<Release>;
}

function LoadedReleases({ listing, onOpen }: LoadedReleasesProps): ReactElement {
  const arranged = useArranged(listing, {}, keyOf);
  const columns = useMemo(
    (): readonly ListColumn<Release>[] => [
      {
        id: 'version',
        name: 'issue',
        header: 'Version',
        render: (release) => (
          <RowLink href={undefined} onOpen={onOpen && (() => onOpen(release))}>
            {release.version}
          </RowLink>
        ),
      },
      { id: 'created', name: 'own', header: 'Created', render: (r) => <RelativeTime at={r.createdAt} /> },
    ],
    [onOpen],
  );
  const cellsOf = ({ version, createdAt }: Release) => [version, createdAt];
  const { source } = arranged.listing;
  const tools = <ListTools source={source} fileName="releases" head={CELLS} cellsOf={cellsOf} />;
  return (
    <>
      <ListNotices listing={listing} />
      <ListTable arranged={arranged} columns={columns} keyOf={keyOf} tools={tools} />
    </>
  );
}
