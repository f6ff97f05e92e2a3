'use client';
import type { ReactElement } from 'react';

/** A dash that says why. */
export function Unknown({ hint }: { readonly hint: string }): ReactElement {
  return (
    <span className="cb-unknown" title={hint}>
      <span aria-hidden="true">—</span>
      <span className="cb-visually-hidden">{hint}</span>
    </span>
  );
}
