'use client';
import { type RefObject, useEffect } from 'react';
import { tellMessageSlips, tellPropSlips } from './tellPropSlips.js';
import { tellSlip } from './tellSlip.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Tells developers of props that a panel does not know. Nothing of it is in a production build. */
export function usePropSlips(part: string, dom: object, element: RefObject<Element | null>): void {
  const names = Object.keys(dom).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are what counts of `dom`
  useEffect(() => {
    // Bundlers write the mode in; where nobody did, there may be no `process` at all.
    try {
      if (process.env.NODE_ENV !== 'production' && element.current) tellPropSlips(part, dom, element.current);
    } catch {}
  }, [part, names, element]);
}

/** The same for names of a list, e.g. its columns, or of an object. */
export function useNameSlips(what: string, names: readonly string[], known: readonly string[]): void {
  const given = names.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are what counts of the list
  useEffect(() => {
    try {
      if (process.env.NODE_ENV !== 'production') {
        for (const name of names) if (!known.includes(name)) tellSlip(what, name, known);
      }
    } catch {}
  }, [what, given]);
}

/** The same for whose texts are given. */
export function useMessageSlips(messages: object | undefined): void {
  useEffect(() => {
    try {
      if (process.env.NODE_ENV !== 'production') tellMessageSlips(messages ?? {});
    } catch {}
  }, [messages]);
}
