'use client';
import { type Context, createContext } from 'react';
import type { UIConfig } from './types.js';

/** What hosts configured so far, before defaults, for nesting. */
export const ConfigInputContext: Context<UIConfig> = /* @__PURE__ */ createContext<UIConfig>({});
