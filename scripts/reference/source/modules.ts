import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A node of a syntax tree, as far as a reader of types needs it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A statement that declares a name, and where. */
export interface Declaration {
  readonly name: string;
  readonly node: Node;
  readonly file: string;
}

interface Borrowed {
  readonly from: string;
  readonly name: string;
}

interface Module {
  readonly text: string;
  readonly comments: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  readonly declared: ReadonlyMap<string, Node>;
  /** Local or exported name → where it comes from. */
  readonly borrowed: ReadonlyMap<string, Borrowed>;
  readonly stars: readonly string[];
}

const modules = new Map<string, Module>();

/** The declaration of a name as a file sees it; `undefined` for names of packages and of the language. */
export function find(
  file: string,
  name: string,
  seen: ReadonlySet<string> = new Set(),
): Declaration | undefined {
  if (seen.has(file + name)) return undefined;
  const { declared, borrowed, stars } = moduleOf(file);
  const node = declared.get(name);
  if (node) return { name, node, file };
  const visited = new Set(seen).add(file + name);
  const source = borrowed.get(name);
  if (source) return find(source.from, source.name, visited);
  for (const star of stars) {
    const found = find(star, name, visited);
    if (found) return found;
  }
  return undefined;
}

/** The source text of a node. */
export const textOf = (file: string, { start, end }: Node): string => moduleOf(file).text.slice(start, end);

/** The TSDoc block directly above a node. */
export function commentAbove(file: string, { start }: Node): string | undefined {
  const { text, comments } = moduleOf(file);
  return comments.findLast(
    ({ value, end }) => end <= start && value.startsWith('*') && text.slice(end, start).trim() === '',
  )?.value;
}

function moduleOf(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const statements = program.body as unknown as readonly Node[];
  const declared = new Map<string, Node>();
  for (const [name, node] of statements.flatMap(declaredBy))
    if (!declared.has(name)) declared.set(name, node);
  const sources = statements.flatMap((statement) => {
    const from = sourceOf(file, statement.source as Node | null);
    return from === undefined ? [] : [{ statement, from }];
  });
  const borrowed = new Map(sources.flatMap(({ statement, from }) => borrowedBy(statement, from)));
  const stars = sources
    .filter(({ statement }) => statement.type === 'ExportAllDeclaration')
    .map(({ from }) => from);
  const module = { text, comments, declared, borrowed, stars };
  modules.set(file, module);
  return module;
}

/** Names that a statement takes from another file, as this file or those that import it call them. */
function borrowedBy({ type, specifiers }: Node, from: string): [string, Borrowed][] {
  return ((specifiers ?? []) as readonly Node[]).flatMap((specifier): [string, Borrowed][] => {
    const isImport = type === 'ImportDeclaration';
    const inner = isImport ? specifier.imported : specifier.local;
    const outer = isImport ? specifier.local : specifier.exported;
    return inner ? [[nameOf(outer), { from, name: nameOf(inner) }]] : [];
  });
}

/** Of overloads, the first counts. The comment of an exported declaration is above the word `export`. */
function declaredBy(statement: Node): [string, Node][] {
  const inner = ((statement.type === 'ExportNamedDeclaration' && statement.declaration) || statement) as Node;
  return namesIn(inner).map((name) => [name, { ...inner, start: statement.start }]);
}

function namesIn(node: Node): string[] {
  if (node.type === 'VariableDeclaration') {
    return (node.declarations as { id: { name?: string } }[]).flatMap(({ id }) => id.name ?? []);
  }
  const name = (node.id as { name?: string } | null | undefined)?.name;
  return name === undefined ? [] : [name];
}

const nameOf = (node: unknown): string => {
  const { name, value } = node as { name?: string; value?: string };
  return name ?? String(value);
};

function sourceOf(file: string, source: Node | null): string | undefined {
  const specifier = String(source?.value ?? '');
  if (!specifier.startsWith('.')) return undefined;
  const bare = posix.join(posix.dirname(file), specifier).replace(/\.js$/, '');
  return [`${bare}.ts`, `${bare}.tsx`].find(existsSync);
}
