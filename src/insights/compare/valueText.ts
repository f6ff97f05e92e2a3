import type { Json } from '../../model/index.js';
import { maskSecret } from '../../redact/maskSecrets.js';

const LONGEST = 20_000;
const DEEPEST = 30;

/** A value as one text, its keys in order and its secrets masked; cut where it is too large or too deep. */
export function valueText(value: Json | undefined): { readonly text: string; readonly isCut: boolean } {
  if (typeof value === 'string') return { text: value, isCut: false };
  const parts: string[] = [];
  let length = 0;
  let isCut = false;
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const write = (data: Json | undefined, depth: number): void => {
    if (length > LONGEST || depth > DEEPEST) {
      if (!isCut) put('…');
      isCut = true;
      return;
    }
    if (typeof data === 'string') put(JSON.stringify(data.slice(0, LONGEST)));
    else if (typeof data !== 'object' || data === null) put(String(data));
    else if (Array.isArray(data)) list(data, '[', ']', (item) => write(item as Json, depth + 1));
    else
      list(
        Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)),
        '{',
        '}',
        ([key, inner]) => {
          put(`${JSON.stringify(key)}: `);
          write(maskSecret(key, inner as Json, '').value, depth + 1);
        },
      );
  };
  const list = <T>(items: readonly T[], open: string, close: string, each: (item: T) => void): void => {
    put(open);
    for (const [index, item] of items.entries()) {
      if (index > 0) put(', ');
      each(item);
      if (isCut) break;
    }
    put(close);
  };
  write(value, 0);
  return { text: parts.join(''), isCut };
}
