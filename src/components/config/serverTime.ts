'use client';
import { type Context, createContext } from 'react';

/** How many milliseconds the server's clock is ahead of the reader's. */
export const ServerTimeContext: Context<number> = /* @__PURE__ */ createContext(0);
