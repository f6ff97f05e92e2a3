'use client';
import type { ReactElement } from 'react';
import { Hint } from '../../internal/overlays/Hint.js';

/** A dash that says why. */
export function Unknown({ hint }: { readonly hint: string }): ReactElement {
  return (
    <Hint className="cb-unknown" hint={hint} isSpoken>
      <span aria-hidden="true">—</span>
      <span className="cb-visually-hidden">{hint}</span>
    </Hint>
  );
}
