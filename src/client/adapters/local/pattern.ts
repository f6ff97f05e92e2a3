/** Whether a value is matched by a search value: case does not count, `*` stands for anything, `\*` for a star. */
export function matchesPattern(value: string, pattern: string): boolean {
  const text = value.toLowerCase();
  const parts = splitAtStars(pattern.toLowerCase());
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** The literal parts between wildcards. */
function splitAtStars(pattern: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let index = 0; index < pattern.length; index++) {
    const isEscaped = pattern[index] === '\\' && pattern[index + 1] === '*';
    if (isEscaped) index += 1;
    if (pattern[index] === '*' && !isEscaped) {
      parts.push(part);
      part = '';
    } else part += pattern[index];
  }
  return [...parts, part];
}
