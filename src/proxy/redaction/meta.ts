import type { Mark } from '../../redact/index.js';

/** JSON that may be changed. */
export type Open = { [key: string]: unknown };

export function isOpen(value: unknown): value is Open {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes into an event's `_meta` what was done where, in the form servers use. */
export interface MetaWriter {
  add(path: readonly string[], mark: Mark): void;
  /** How many places were changed, noted or not. */
  changes: number;
}

export function createMetaWriter(wire: Open): MetaWriter {
  return {
    changes: 0,
    add(path, mark) {
      const node = nodeAt(wire, path);
      if (mark.whole) dropBelow(node);
      const own = child(node, '');
      const rem = Array.isArray(own.rem) ? [...own.rem] : [];
      const isFirst = rem.length === 0;
      // Said by its length alone: with another remark beside it, that needs a rule of its own.
      const wasCut = isFirst && !hasErrors(own) && own.chunks === undefined && own.len !== undefined;
      if (wasCut) rem.push(['!limit', 's']);
      for (const rule of mark.rules) rem.push([rule, mark.whole ? 's' : 'm']);
      own.rem = rem;
      delete own.chunks;
      if (isFirst && !wasCut && mark.chunks) own.chunks = mark.chunks.map(chunkOf);
    },
  };
}

function chunkOf({ text, rule }: { readonly text: string; readonly rule?: string }): Open {
  return rule === undefined
    ? { type: 'text', text }
    : { type: 'redaction', text, rule_id: rule, remark: 'm' };
}

function hasErrors(own: Open): boolean {
  return Array.isArray(own.err) && own.err.length > 0;
}

function nodeAt(wire: Open, path: readonly string[]): Open {
  return path.reduce((node, key) => child(node, key), child(wire, '_meta'));
}

/** The member as an object, made where there is none. Never reaches a prototype. */
function child(node: Open, key: string): Open {
  const there = Object.hasOwn(node, key) ? node[key] : undefined;
  if (isOpen(there)) return there;
  const made: Open = {};
  if (key !== '__proto__') node[key] = made;
  else
    Object.defineProperty(node, key, { value: made, enumerable: true, configurable: true, writable: true });
  return made;
}

function dropBelow(node: Open): void {
  for (const key of Object.keys(node)) if (key !== '') delete node[key];
}
