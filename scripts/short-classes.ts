import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { type Edit, moveColumns } from './move-columns.js';

/** Long name → short name of every class that is ours alone. */
export type ShortClasses = ReadonlyMap<string, string>;

/** Classes that hosts may name, besides each panel's own. */
const PUBLIC: readonly string[] = ['cb-root', 'cb-portal', 'cb-shadcn'];

/** On an element that needs what the base sheet takes back from hosts and browsers, and nothing more. */
const PLAIN = 'cb-plain';

const CLASS = /(?<![\w-])cb-[a-z\d]+(?:-[a-z\d]+)*(?![\w-])/g;
const SELECTOR = /\.(cb-[a-z\d]+(?:-[a-z\d]+)*)(?![\w-])/g;

const classesOf = (sheet: string): string[] => [...sheet.matchAll(SELECTOR)].map(([, name]) => String(name));

/** The classes of a sheet that hosts may name: the fixed ones, and one for each `part` that a source gives `Root`. */
export function publicClasses(sourceFolder: string): Set<string> {
  const names = new Set(PUBLIC);
  for (const path of readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.tsx') || path.endsWith('.test.tsx')) continue;
    const source = readFileSync(join(sourceFolder, path), 'utf8');
    for (const [, part] of source.matchAll(/\bpart="([\w-]+)"/g)) names.add(`cb-${part}`);
  }
  return names;
}

/** Names the private classes of a sheet, often used ones first: equal sheets give equal names. */
export function shortClasses(sheet: string, kept: ReadonlySet<string>): ShortClasses {
  const uses = new Map<string, number>([[PLAIN, 0]]);
  for (const name of classesOf(sheet)) if (!kept.has(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const short = shortNames();
  return new Map(
    names.map((name) => {
      let next = short.next().value;
      while (kept.has(next) || uses.has(next)) next = short.next().value;
      return [name, next];
    }),
  );
}

/** Frequent letters of the sheets first, which compresses best. No vowels, so that no word of a host's is among them. */
const LETTERS = 'tnrsldcpmhgfbkvwxzjq';

/** What hosts may call a size. */
const SIZES: readonly string[] = ['xs', 'sm', 'md', 'lg', 'xl'];

/** `cb-t`, `cb-n` … `cb-q`, then two letters, then three. */
function* shortNames(): Generator<string, never> {
  for (let shorter = ['']; ; ) {
    shorter = shorter.flatMap((name) => [...LETTERS].map((letter) => name + letter));
    yield* shorter.filter((name) => !SIZES.includes(name)).map((name) => `cb-${name}`);
  }
}

export const shortenSheet = (sheet: string, names: ShortClasses): string =>
  sheet.replace(SELECTOR, (selector, name: string) => (names.has(name) ? `.${names.get(name)}` : selector));

/** Where strings of a program name a class, with what to put there. Comments, names and variables stay. */
function classEdits(path: string, code: string, names: ShortClasses): { edits: Edit[]; seen: string[] } {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const edits: Edit[] = [];
  const seen: string[] = [];
  const read = ({ start, end }: { start: number; end: number }): void => {
    for (const match of code.slice(start, end).matchAll(CLASS)) {
      const [long] = match;
      const text = names.get(long);
      seen.push(long);
      if (text !== undefined)
        edits.push({ start: start + match.index, end: start + match.index + long.length, text });
    }
  };
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') read(node);
    },
    TemplateElement: read,
  }).visit(program);
  return { edits: edits.sort((a, b) => a.start - b.start), seen };
}

function applyEdits(code: string, edits: readonly Edit[]): string {
  let at = 0;
  let made = '';
  for (const { start, end, text } of edits) {
    made += code.slice(at, start) + text;
    at = end;
  }
  return made + code.slice(at);
}

export const shortenCode = (path: string, code: string, names: ShortClasses): string =>
  applyEdits(code, classEdits(path, code, names).edits);

/** Shortens the built modules of a folder and moves their source maps along. Gives the classes they name. */
export function shortenModules(folder: string, names: ShortClasses): Set<string> {
  const drawn = new Set<string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js')) continue;
    const file = join(folder, path);
    const code = readFileSync(file, 'utf8');
    if (!code.includes('cb-')) continue;
    const { edits, seen } = classEdits(basename(file), code, names);
    for (const name of seen) drawn.add(name);
    if (edits.length === 0) continue;
    const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { mappings: string };
    writeFileSync(file, applyEdits(code, edits));
    writeFileSync(
      `${file}.map`,
      JSON.stringify({ ...map, mappings: moveColumns(map.mappings, code, edits) }),
    );
  }
  return drawn;
}

/** What the sheet and the modules disagree about: classes drawn without a rule, and rules for what nobody draws. */
export function unmatchedClasses(
  sheet: string,
  drawn: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): string[] {
  const styled = new Set(classesOf(sheet));
  const open = (name: string): boolean => !kept.has(name) && name !== PLAIN;
  return [
    ...[...drawn].filter((name) => open(name) && !styled.has(name)).map((name) => `${name} has no rule`),
    ...[...styled]
      .filter((name) => open(name) && !drawn.has(name))
      .map((name) => `.${name} is set by nobody`),
  ].sort();
}

export function refuseUnmatched(...build: Parameters<typeof unmatchedClasses>): void {
  const unmatched = unmatchedClasses(...build);
  if (unmatched.length === 0) return;
  throw new Error(`The style sheets and the components do not agree:\n  ${unmatched.join('\n  ')}`);
}
