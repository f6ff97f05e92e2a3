const ENTRY = /<[^<>]*>([^<]*)/g;
const ATTRIBUTE = /;\s*(\w+)\s*=\s*"([^"]*)"/g;
/** Longer headers are cut: nothing sensible is that long. */
const MAX_HEADER = 16_384;

/**
 * The cursor of the next page, or `undefined` when there is none. Of a `Link` header only the cursor is used:
 * its address is the server's own and may lie behind a proxy. `results="true"` alone says that a page exists.
 */
export function nextCursor(header: string | null): string | undefined {
  for (const [, attributes = ''] of (header ?? '').slice(0, MAX_HEADER).matchAll(ENTRY)) {
    const found = new Map<string, string>();
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE))
      found.set(name.toLowerCase(), value);
    if (found.get('rel') !== 'next') continue;
    return found.get('results') === 'true' ? found.get('cursor') || undefined : undefined;
  }
  return undefined;
}
