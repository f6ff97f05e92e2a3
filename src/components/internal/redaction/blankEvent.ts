import type { CrashEvent } from '../../../model/index.js';

/** An event that says nothing but what it is given: parts of one go through the host's function as such. */
export function blankEvent(parts: Partial<CrashEvent>): CrashEvent {
  const none: readonly never[] = [];
  return {
    id: '',
    type: 'default',
    exceptions: none,
    threads: none,
    breadcrumbs: none,
    tags: none,
    contexts: none,
    extra: {},
    packages: none,
    images: none,
    spans: none,
    errors: none,
    annotations: none,
    ...parts,
  };
}
