const ENTRY = /<[^<>]*>([^<]*)/g;
const ATTRIBUTE = /;\s*(\w+)="([^"<>\r\n]{0,2000})"/g;

/**
 * Rewrites a `Link` header so that it names no host: `<?cursor=…>; rel="next"; results="true"; cursor="…"`.
 * Understands the spellings of all known servers; what it cannot read is left out.
 */
export function rewriteLink(header: string): string | undefined {
  const entries: string[] = [];
  for (const [, rest = ''] of header.slice(0, 16_384).matchAll(ENTRY)) {
    const attributes = new Map<string, string>();
    for (const [, name = '', value = ''] of rest.matchAll(ATTRIBUTE)) attributes.set(name, value);
    const entry = linkEntry(attributes);
    if (entry) entries.push(entry);
  }
  return entries.length > 0 ? entries.join(', ') : undefined;
}

function linkEntry(attributes: ReadonlyMap<string, string>): string | undefined {
  const rel = attributes.get('rel');
  if (rel !== 'next' && rel !== 'previous') return undefined;
  const results = attributes.get('results') === 'true' ? 'true' : 'false';
  const cursor = attributes.get('cursor');
  // A cursor with other characters could be an address or end up in one.
  if (cursor === undefined || !/^[\w:.=+/-]{1,1000}$/.test(cursor) || cursor.includes('//')) {
    return `<?>; rel="${rel}"; results="false"`;
  }
  return `<?cursor=${encodeURIComponent(cursor)}>; rel="${rel}"; results="${results}"; cursor="${cursor}"`;
}
