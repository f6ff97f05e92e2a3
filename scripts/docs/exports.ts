import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Comment, type EcmaScriptModule, parseSync } from 'oxc-parser';

/** Where a public name is declared. */
export interface Declared {
  readonly name: string;
  /** `src/…:12` */
  readonly at: string;
  readonly isDocumented: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

interface Module {
  /** Names declared at the top. */
  readonly declared: ReadonlyMap<string, Declared>;
  /** Names that come from elsewhere: exported from there, or imported first. */
  readonly borrowed: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  /** Exported name → name inside the module. */
  readonly exported: ReadonlyMap<string, string>;
  /** `export *` */
  readonly stars: readonly string[];
}

/** Everything an entry exports, at the place of its declaration. Re-exports are followed. */
export function exportsOf(
  entry: string,
  modules: Map<string, Module> = new Map(),
): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  const { exported, stars } = read(entry, modules);
  for (const [name, local] of exported) {
    const declared = find(entry, local, modules);
    if (declared) found.set(name, declared);
  }
  for (const star of stars) {
    for (const [name, declared] of exportsOf(star, modules)) if (!found.has(name)) found.set(name, declared);
  }
  return found;
}

function find(file: string, name: string, modules: Map<string, Module>): Declared | undefined {
  const { declared, borrowed } = read(file, modules);
  const source = borrowed.get(name);
  return declared.get(name) ?? (source && exportsOf(source.from, modules).get(source.name));
}

function read(file: string, modules: Map<string, Module>): Module {
  const known = modules.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const { program, comments, module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const exports = exportedBy(file, module);
  const result: Module = {
    declared: declarations(file, text, program.body as unknown as readonly Node[], comments),
    exported: exports.exported,
    stars: exports.stars,
    borrowed: new Map([...importedBy(file, module), ...exports.borrowed]),
  };
  modules.set(file, result);
  return result;
}

function importedBy(file: string, { staticImports }: EcmaScriptModule): Module['borrowed'] {
  const borrowed = new Map<string, { from: string; name: string }>();
  for (const { moduleRequest, entries } of staticImports) {
    const from = sourceOf(file, moduleRequest.value);
    for (const { importName, localName } of entries) {
      if (from && importName.name) borrowed.set(localName.value, { from, name: importName.name });
    }
  }
  return borrowed;
}

function exportedBy(file: string, { staticExports }: EcmaScriptModule): Omit<Module, 'declared'> {
  const exported = new Map<string, string>();
  const borrowed = new Map<string, { from: string; name: string }>();
  const stars: string[] = [];
  for (const { moduleRequest, importName, exportName, localName } of staticExports.flatMap(
    ({ entries }) => entries,
  )) {
    const from = moduleRequest ? sourceOf(file, moduleRequest.value) : undefined;
    const name = exportName.name;
    if (from && !name) stars.push(from);
    else if (from && name && importName.name) {
      // A name of its own: the module may have another of that name.
      const local = `${name} of ${from}`;
      exported.set(name, local);
      borrowed.set(local, { from, name: importName.name });
    } else if (name && localName.name) exported.set(name, localName.name);
  }
  return { exported, borrowed, stars };
}

function declarations(
  file: string,
  text: string,
  body: readonly Node[],
  comments: readonly Comment[],
): Map<string, Declared> {
  const declared = new Map<string, Declared>();
  for (const statement of body) {
    const inner = (statement.type === 'ExportNamedDeclaration' && statement.declaration) || statement;
    for (const name of namesOf(inner as Node)) {
      const line = text.slice(0, statement.start).split('\n').length;
      // Of overloads, the first says it for all.
      if (!declared.has(name)) {
        const isDocumented = comments.some((comment) => documents(comment, statement.start, text));
        declared.set(name, { name, at: `${file}:${line}`, isDocumented });
      }
    }
  }
  return declared;
}

function namesOf(node: Node): string[] {
  if (node.type === 'VariableDeclaration') {
    return (node.declarations as { id: { name?: string } }[]).flatMap(({ id }) => id.name ?? []);
  }
  const id = node.id as { name?: string } | null | undefined;
  return id?.name ? [id.name] : [];
}

/** A TSDoc block with nothing but space between it and the statement. */
function documents({ type, value, end }: Comment, start: number, text: string): boolean {
  return type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '';
}

/** The source file of a relative import; `undefined` for a package. */
function sourceOf(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const bare = posix.join(posix.dirname(file), specifier).replace(/\.js$/, '');
  return [`${bare}.ts`, `${bare}.tsx`].find(existsSync);
}
