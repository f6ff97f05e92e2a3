'use client';
import type { ReactElement } from 'react';
import { usePrinting } from './usePrinting.js';

/** One thing that a page on paper is about: `Environment`, `production`. */
export interface PaperFact {
  readonly name: string;
  readonly value: string;
}

/** What the numbers are about, on paper alone: the filters that say it on the screen are controls, and stay there. */
export function PaperScope({ facts }: { readonly facts: readonly PaperFact[] }): ReactElement | null {
  const isPrinting = usePrinting(facts.length > 0);
  if (!isPrinting) return null;
  return (
    <dl className="cb-paper">
      {facts.map(({ name, value }) => (
        <div key={name} className="cb-paper-fact">
          <dt className="cb-meta">{name}</dt>
          <dd className="cb-plain">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
