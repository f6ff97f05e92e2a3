'use client';
import type { ReactElement, ReactNode } from 'react';

export interface PairRow {
  /** Unique in its list; names may repeat. */
  readonly id: string;
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values side by side, one below the other where it is narrow. */
export function Pairs({
  rows,
  label,
}: {
  rows: readonly PairRow[];
  label?: string | undefined;
}): ReactElement {
  return (
    <dl className="cb-panel-part" aria-label={label}>
      {rows.map(({ id, name, value }) => (
        <div key={id} className="cb-pairs-row">
          <dt className="cb-pairs-name">
            <bdi>{name}</bdi>
          </dt>
          <dd className="cb-pairs-value cb-prose cb-path">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
