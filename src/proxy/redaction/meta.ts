import { createNoteBudget } from '../../redact/noteBudget.js';
import type { Mark } from '../../redact/redactor.js';

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
  const told = createNoteBudget();
  return {
    changes: 0,
    add(path, hidden) {
      const mark = told(hidden);
      const node = mark ? nodeAt(wire, path) : knownNodeAt(wire, path);
      if (!node) return;
      if (hidden.whole) dropBelow(node);
      remark(child(node, ''), mark);
    },
  };
}

/** Without a mark, what was said before stays, but not the runs of the text that is gone. */
function remark(own: Open, mark: Mark | undefined): void {
  const { chunks } = own;
  delete own.chunks;
  if (!mark) return;
  const rem = Array.isArray(own.rem) ? [...own.rem] : [];
  const isFirst = rem.length === 0;
  // Said by its length alone: with another remark beside it, that needs a rule of its own.
  const wasCut = isFirst && !hasErrors(own) && chunks === undefined && own.len !== undefined;
  if (wasCut) rem.push(['!limit', 's']);
  for (const rule of mark.rules) rem.push([rule, mark.whole ? 's' : 'm']);
  own.rem = rem;
  if (isFirst && !wasCut && mark.chunks) own.chunks = mark.chunks.map(chunkOf);
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

/** The node of a place that something was said about before. */
function knownNodeAt(wire: Open, path: readonly string[]): Open | undefined {
  let node: unknown = wire._meta;
  for (const key of path) node = isOpen(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  return isOpen(node) ? node : undefined;
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
