import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import, export-from or import() of a source file. */
export interface Edge {
  from: string;
  /** `src/…` (or another path) for a file of ours, `npm:name` for a package, `node:name` for a built-in. */
  to: string;
  line: number;
  kind: 'static' | 'type' | 'dynamic';
}

/** A name or text of the program itself; comments are not words. */
export interface Word {
  from: string;
  text: string;
  line: number;
}

export interface Graph {
  edges: Edge[];
  words: Word[];
  /** Relative imports that lead nowhere. */
  unresolved: Edge[];
}

/** Reads the real edges of a set of sources: path from the project's root → text. */
export function readGraph(sources: ReadonlyMap<string, string>): Graph {
  const graph: Graph = { edges: [], words: [], unresolved: [] };
  for (const [from, text] of sources) {
    if (!/\.tsx?$/.test(from)) continue;
    const { program, module, errors } = parseSync(from, text);
    if (errors[0]) throw new Error(`${from}: ${errors[0].message}`);
    const lineAt = lineCounter(text);

    const add = (specifier: string, offset: number, kind: Edge['kind']): void => {
      const to = resolveTarget(from, specifier, sources);
      const edge: Edge = { from, to: to ?? specifier, line: lineAt(offset), kind };
      (to === undefined ? graph.unresolved : graph.edges).push(edge);
    };
    for (const each of module.staticImports) {
      add(each.moduleRequest.value, each.start, kindOf(each.entries));
    }
    for (const each of module.staticExports) {
      const source = each.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
      if (source) add(source.value, each.start, kindOf(each.entries));
    }
    visit(program as unknown as Node, (node) => {
      const specifier = importedLater(node);
      if (specifier) add(specifier.value, node.start, specifier.kind);
      const word = wordOf(node);
      if (word) graph.words.push({ from, text: word, line: lineAt(node.start) });
    });
  }
  return graph;
}

/** A statement whose every name is a type vanishes in the build; `import './x.js'` has no names and stays. */
function kindOf(entries: readonly { isType: boolean }[]): 'static' | 'type' {
  return entries.length > 0 && entries.every((entry) => entry.isType) ? 'type' : 'static';
}

function resolveTarget(
  from: string,
  specifier: string,
  sources: ReadonlyMap<string, string>,
): string | undefined {
  if (!specifier.startsWith('.')) return specifier.startsWith('node:') ? specifier : `npm:${specifier}`;
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  if (path.endsWith('.css')) return path;
  // Beyond src nothing is looked up: a rule tells who may leave.
  if (!path.startsWith('src/')) return path;
  const bare = path.replace(/\.js$/, '');
  return [path, `${bare}.ts`, `${bare}.tsx`].find((candidate) => sources.has(candidate));
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function visit(node: Node, each: (node: Node) => void): void {
  each(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, each);
    }
  }
}

function importedLater(node: Node): { value: string; kind: 'dynamic' | 'type' } | undefined {
  if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return undefined;
  const source = node.source as Node | undefined;
  if (typeof source?.value !== 'string') return undefined;
  return { value: source.value, kind: node.type === 'TSImportType' ? 'type' : 'dynamic' };
}

function wordOf(node: Node): string | undefined {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
    case 'PrivateIdentifier':
      return String(node.name);
    case 'Literal':
    case 'JSXText':
      return typeof node.value === 'string' ? node.value : undefined;
    case 'TemplateElement':
      return (node.value as { raw: string }).raw;
    default:
      return undefined;
  }
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\n/g)].map((match) => match.index);
  return (offset) => starts.filter((start) => start < offset).length + 1;
}
