'use client';
import type { ReactElement } from 'react';
import { loadedImages } from '../../insights/index.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import type { SectionContentProps } from './EventSections.types.js';
import { KeyValues } from './KeyValues.js';

/** A browser's report that a policy was broken. */
export function SecurityReportContent({ event, t }: SectionContentProps): ReactElement {
  const report = event.securityReport;
  return (
    <>
      {report !== undefined && <div className="cb-caption">{report.kind}</div>}
      <DataTree
        data={report?.data ?? {}}
        annotations={event.annotations}
        path="/securityReport/data"
        label={t('securityReport')}
      />
    </>
  );
}

/** What the application attached without giving it a shape. */
export function ExtraContent({ event, t }: SectionContentProps): ReactElement {
  return <DataTree data={event.extra} annotations={event.annotations} path="/extra" label={t('extra')} />;
}

/** Packages drawn before "show all": the list is long and rarely read. */
const FIRST_PACKAGES = 10;

export function PackagesContent({ event, t }: SectionContentProps): ReactElement {
  const rows = event.packages.map(({ name, version }, index) => ({
    id: String(index),
    name,
    value: version ?? '—',
  }));
  return <KeyValues t={t} rows={rows} first={FIRST_PACKAGES} />;
}

/** Binaries and bundles, with what ties them to their symbols: those first that the stack stands in. */
export function ImagesContent({ event, t }: SectionContentProps): ReactElement {
  const rows = loadedImages(event).map(({ image, index, frames }) => {
    const { name, type, status, debugId } = image;
    const { image_addr: address } = image.data;
    const facts = [type, typeof address === 'string' ? address : undefined, status].filter(Boolean);
    return {
      id: String(index),
      name: name?.split(/[/\\]/).at(-1) || t('imageUnnamed'),
      value: (
        <span className="cb-line">
          {debugId === undefined ? <span className="cb-meta">{t('imageNoId')}</span> : <code>{debugId}</code>}
          <span className="cb-meta">
            {[...facts, ...(frames > 0 ? [t('imageFrames', { count: frames })] : [])].join(' · ')}
          </span>
        </span>
      ),
    };
  });
  return <KeyValues t={t} rows={rows} first={FIRST_PACKAGES} />;
}

/** Who captured the event, and what it asked the server to group by. */
export function SdkContent({ event, t }: SectionContentProps): ReactElement {
  const { sdk, fingerprint, groupingHashes } = event;
  const rows = [
    { id: 'name', name: t('sdkName'), value: sdk?.name },
    { id: 'version', name: t('sdkVersion'), value: sdk?.version },
    {
      id: 'fingerprint',
      name: t('fingerprint'),
      value: fingerprint?.length ? fingerprint.join(' · ') : undefined,
    },
    {
      id: 'groupingHashes',
      name: t('groupingHashes'),
      value: groupingHashes?.length ? groupingHashes.join(' · ') : undefined,
    },
  ].filter(({ value }) => value !== undefined);
  return <KeyValues t={t} rows={rows} />;
}
