'use client';
import type { ChangedFile } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { releaseFilesRequest } from '../requests/evidence.js';

/** Files that a release changed, up to 500 changes. Stays pending without a version. */
export function useReleaseFiles(
  version: string | undefined,
): RefreshableResource<{ readonly files: readonly ChangedFile[]; readonly isCapped: boolean }> {
  return useResource(version === undefined ? undefined : releaseFilesRequest(version));
}
