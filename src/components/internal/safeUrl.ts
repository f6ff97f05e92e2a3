/** The address if it is absolute `http` or `https`, else `undefined`. Payload text may hold `javascript:`. */
export function safeUrl(text: string | undefined): URL | undefined {
  if (text === undefined || text.length > 4096) return undefined;
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
