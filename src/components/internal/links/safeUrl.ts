/** Schemes of the web: all that text from a payload may use. */
const WEB: readonly string[] = ['http', 'https'];

/** Schemes that run code or read files in the page. No configuration allows them. */
const NEVER: ReadonlySet<string> = new Set(['javascript', 'data', 'vbscript', 'blob', 'file']);

/**
 * The address if it is absolute and its scheme is allowed, else `undefined`. Payload text may hold `javascript:`.
 *
 * @param schemes - Without the colon. @default http, https
 */
export function safeUrl(text: string | undefined, schemes: readonly string[] = WEB): URL | undefined {
  if (text === undefined || text.length > 4096) return undefined;
  try {
    const url = new URL(text);
    const scheme = url.protocol.slice(0, -1);
    return schemes.includes(scheme) && !NEVER.has(scheme) ? url : undefined;
  } catch {
    return undefined;
  }
}
