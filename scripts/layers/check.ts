import { type Edge, type Graph, readGraph } from './graph.js';
import { rules, vendorRule } from './rules.js';

export interface Violation {
  rule: string;
  at: string;
  what: string;
  reason: string;
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** Judges a set of sources (path from the project's root → text) by the rules table. */
export function checkLayers(sources: ReadonlyMap<string, string>): Violation[] {
  const graph = readGraph(sources);
  return [...brokenRules(graph), ...namedVendors(graph), ...lostImports(graph), ...cycles(graph)];
}

function brokenRules(graph: Graph): Violation[] {
  return rules.flatMap((rule) =>
    graph.edges
      .filter((edge) => rule.bindsTests || !isTest(edge.from))
      .filter((edge) => rule.from(edge.from) && rule.mayNotImport(edge, graph))
      .map((edge) => violation(rule, edge, `imports ${edge.to}`)),
  );
}

function namedVendors({ words }: Graph): Violation[] {
  return words
    .filter((word) => !isTest(word.from) && vendorRule.from(word.from) && vendorRule.names(word.text))
    .map((word) => violation(vendorRule, word, `names ${JSON.stringify(word.text.trim().slice(0, 60))}`));
}

function lostImports({ unresolved }: Graph): Violation[] {
  const rule = { name: 'imports-exist', reason: 'a relative import carries .js and names a source file' };
  return unresolved.map((edge) => violation(rule, edge, `imports ${edge.to}`));
}

/** Static imports only: a type vanishes in the build and an import() runs after its module. */
function cycles({ edges }: Graph): Violation[] {
  const next = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.kind === 'static' && edge.to.startsWith('src/')) {
      next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
    }
  }
  const rule = { name: 'no-cycles', reason: 'modules of a cycle see each other half-initialised' };
  const found: Violation[] = [];
  const done = new Set<string>();
  const path: string[] = [];

  const walk = (file: string): void => {
    path.push(file);
    for (const edge of next.get(file) ?? []) {
      const start = path.indexOf(edge.to);
      if (start >= 0)
        found.push(violation(rule, edge, `closes ${[...path.slice(start), edge.to].join(' → ')}`));
      else if (!done.has(edge.to)) walk(edge.to);
    }
    path.pop();
    done.add(file);
  };
  for (const file of next.keys()) if (!done.has(file)) walk(file);
  return found;
}

function violation(
  rule: { name: string; reason: string },
  place: { from: string; line: number },
  what: string,
): Violation {
  return { rule: rule.name, at: `${place.from}:${place.line}`, what, reason: rule.reason };
}
