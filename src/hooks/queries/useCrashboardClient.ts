'use client';
import type { Client } from '../../client/types/client.js';
import { useCache } from '../cache/context.js';

/** The client of the nearest provider. */
export function useCrashboardClient(): Client {
  return useCache().client;
}
