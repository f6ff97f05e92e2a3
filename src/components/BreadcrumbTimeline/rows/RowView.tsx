'use client';
import { memo, type ReactElement } from 'react';
import type { TimelineRow } from '../../../insights/index.js';
import { CrumbGroup } from '../crumbs/CrumbGroup.js';
import { BandHeading, Noise, Silence } from './MarkRows.js';

/** One row of the timeline. */
export const RowView: React.MemoExoticComponent<({ row }: { row: TimelineRow }) => ReactElement> =
  /* @__PURE__ */ memo(function RowView({ row }) {
    switch (row.kind) {
      case 'band':
        return <BandHeading band={row.band} />;
      case 'silence':
        return <Silence ms={row.ms} />;
      case 'noise':
        return <Noise row={row} />;
      case 'steps':
        return <CrumbGroup group={row.group} />;
    }
  });
