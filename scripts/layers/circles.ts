import type { Edge, Graph } from './graph.js';

/** An edge that closes a circle, and the way round. */
export interface Circle {
  edge: Edge;
  what: string;
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

const folderOf = (path: string): string => path.replace(/\/[^/]*$/, '');

/** Imports between our own sources, of any kind: static, of types, and by `import()`. */
export const ownEdges = ({ edges }: Graph): Edge[] =>
  edges.filter(({ from, to }) => to.startsWith('src/') && from !== to && !isTest(from));

export const fileCircles = (graph: Graph): Circle[] => circles(ownEdges(graph), (path) => path);

/**
 * Circles of folders. A folder and one inside it may know each other in components alone: a part's context, types
 * and texts lie beside its view.
 */
export function roomCircles(graph: Graph): Circle[] {
  const between = ownEdges(graph).filter(({ from, to }) => {
    const [a, b] = [folderOf(from), folderOf(to)];
    if (a === b) return false;
    const isNested = a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
    return !(isNested && a.startsWith('src/components/'));
  });
  return circles(between, folderOf);
}

/** One circle for each edge that leads back to where its walk came from. */
function circles(edges: readonly Edge[], nodeOf: (path: string) => string): Circle[] {
  const next = new Map<string, Edge[]>();
  for (const edge of edges) {
    const node = nodeOf(edge.from);
    next.set(node, [...(next.get(node) ?? []), edge]);
  }
  const found = new Map<string, Circle>();
  const done = new Set<string>();
  const path: string[] = [];

  const walk = (node: string): void => {
    path.push(node);
    for (const edge of next.get(node) ?? []) {
      const target = nodeOf(edge.to);
      const start = path.indexOf(target);
      if (start >= 0) {
        const what = `closes ${[...path.slice(start), target].join(' → ')}`;
        if (!found.has(what)) found.set(what, { edge, what });
      } else if (!done.has(target)) walk(target);
    }
    path.pop();
    done.add(node);
  };
  for (const node of next.keys()) if (!done.has(node)) walk(node);
  return [...found.values()];
}
