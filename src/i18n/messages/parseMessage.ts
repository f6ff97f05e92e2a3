/** A piece of a parsed message. */
export type MessagePart =
  | string
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string; readonly style: string }
  | { readonly kind: 'hash' }
  | {
      readonly kind: 'plural' | 'selectordinal' | 'select';
      readonly name: string;
      readonly cases: ReadonlyMap<string, readonly MessagePart[]>;
    };

class Malformed extends Error {}

/**
 * Parses the part of ICU MessageFormat that the catalogues use: `{name}`, `{n, number}`, `{n, plural, …}`,
 * `{n, selectordinal, …}`, `{x, select, …}`, `#` inside a plural, and quoting with apostrophes. Text that does
 * not parse is returned as it stands, so a translator's slip shows its text instead of breaking the panel.
 */
export function parseMessage(text: string): readonly MessagePart[] {
  const reader = { text, at: 0 };
  try {
    const parts = readParts(reader, false, 0);
    if (reader.at < text.length) throw new Malformed();
    return parts;
  } catch {
    return [text];
  }
}

interface Reader {
  readonly text: string;
  at: number;
}

const DEEPEST = 8;

function readParts(reader: Reader, inPlural: boolean, depth: number): MessagePart[] {
  if (depth > DEEPEST) throw new Malformed();
  const parts: MessagePart[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') parts.push(literal);
    literal = '';
  };
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at] as string;
    if (char === '}') break;
    if (char === '{') {
      flush();
      reader.at++;
      parts.push(readArgument(reader, depth));
    } else if (char === '#' && inPlural) {
      flush();
      reader.at++;
      parts.push({ kind: 'hash' });
    } else if (char === "'") {
      literal += readQuoted(reader);
    } else {
      literal += char;
      reader.at++;
    }
  }
  flush();
  return parts;
}

/** `''` is an apostrophe, `'{…'` is literal up to the next apostrophe, any other apostrophe stands for itself. */
function readQuoted(reader: Reader): string {
  const next = reader.text[reader.at + 1];
  if (next === "'") {
    reader.at += 2;
    return "'";
  }
  if (next !== '{' && next !== '}' && next !== '#') {
    reader.at++;
    return "'";
  }
  const end = reader.text.indexOf("'", reader.at + 1);
  const stop = end === -1 ? reader.text.length : end;
  const quoted = reader.text.slice(reader.at + 1, stop);
  reader.at = stop + 1;
  return quoted;
}

function readUntil(reader: Reader, stops: string): string {
  const start = reader.at;
  while (reader.at < reader.text.length && !stops.includes(reader.text[reader.at] as string)) reader.at++;
  return reader.text.slice(start, reader.at).trim();
}

function expect(reader: Reader, char: string): void {
  if (reader.text[reader.at] !== char) throw new Malformed();
  reader.at++;
}

function readArgument(reader: Reader, depth: number): MessagePart {
  const name = readUntil(reader, ',}');
  if (name === '') throw new Malformed();
  if (reader.text[reader.at] === '}') {
    reader.at++;
    return { kind: 'value', name };
  }
  expect(reader, ',');
  const kind = readUntil(reader, ',}');
  if (kind === 'number') {
    let style = '';
    if (reader.text[reader.at] === ',') {
      reader.at++;
      style = readUntil(reader, '}');
    }
    expect(reader, '}');
    return { kind, name, style };
  }
  if (kind !== 'plural' && kind !== 'selectordinal' && kind !== 'select') throw new Malformed();
  expect(reader, ',');
  const cases = readCases(reader, kind !== 'select', depth);
  return { kind, name, cases };
}

function readCases(reader: Reader, plural: boolean, depth: number): Map<string, readonly MessagePart[]> {
  const cases = new Map<string, readonly MessagePart[]>();
  for (;;) {
    const key = readUntil(reader, '{}');
    if (reader.text[reader.at] === '}') break;
    expect(reader, '{');
    if (key === '') throw new Malformed();
    cases.set(key, readParts(reader, plural, depth + 1));
    expect(reader, '}');
  }
  expect(reader, '}');
  if (!cases.has('other')) throw new Malformed();
  return cases;
}
