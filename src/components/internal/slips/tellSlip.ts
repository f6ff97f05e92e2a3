import { nearest } from './nearest.js';

const told = new Set<string>();

/** A slip of the pen as a sentence: what there is not, and the name that was probably meant. */
export function slipText(what: string, name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const all = known.length > 0 && known.length <= 20 ? `There are: ${known.join(', ')}.` : '';
  return `Crashboard: there is no ${what} "${name}". ${meant ? `Did you mean "${meant}"?` : all}`.trimEnd();
}

/**
 * Tells a developer about a name that means nothing, once; with `onlyNear` only where one of ours was probably meant. Call it only where production builds leave it out.
 */
export function tellSlip(what: string, name: string, known: readonly string[], onlyNear = false): void {
  if (onlyNear && nearest(name, known) === undefined) return;
  const text = slipText(what, name, known);
  if (told.has(text)) return;
  told.add(text);
  // biome-ignore lint/suspicious/noConsole: what a compiler says where there is one
  console.warn(text);
}
