'use client';
import { type Context, createContext } from 'react';
import type { ResolvedUIConfig } from './types.js';

/** The resolved configuration, put there by `CrashboardUIConfig` and by every panel's root. */
export const ResolvedConfigContext: Context<ResolvedUIConfig | undefined> = /* @__PURE__ */ createContext<
  ResolvedUIConfig | undefined
>(undefined);
