import type { Resource } from '../../../model/index.js';

/** When data came (ISO), as far as any did. */
export function updatedAtOf(resource: Resource<unknown>): string {
  return resource.status === 'success' ? resource.updatedAt : '';
}
