import { QueryClient } from '@tanstack/query-core';

/** How long an answer that nobody shows is kept. */
const KEEP_MS = 5 * 60_000;

/**
 * The cache of one provider. Never the host's: its persisters, defaults and error toasts must not touch error
 * payloads. It is never mounted either, so it listens to neither focus nor connection.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Retries are the client's alone.
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        gcTime: KEEP_MS,
        // Payloads may be huge, and equal ones are rare.
        structuralSharing: false,
      },
    },
  });
}
