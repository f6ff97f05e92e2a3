'use client';
import { type Context, createContext, type RefObject } from 'react';

/** The element of the nearest panel root, for portals that copy its scheme. */
export const RootElementContext: Context<RefObject<HTMLElement | null> | undefined> =
  /* @__PURE__ */ createContext<RefObject<HTMLElement | null> | undefined>(undefined);

/** Says a text politely. */
export const AnnounceContext: Context<((text: string) => void) | undefined> = /* @__PURE__ */ createContext<
  ((text: string) => void) | undefined
>(undefined);
