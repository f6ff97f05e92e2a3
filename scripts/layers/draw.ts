import { ownEdges } from './circles.js';
import type { Graph } from './graph.js';

const layerOf = (path: string): string => {
  const [, layer = '', rest] = path.split('/');
  return rest === undefined ? 'index' : layer;
};

/** The layers, each with those it uses: what is used comes first. */
export function drawLayers(graph: Graph): readonly string[] {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of ownEdges(graph)) {
    const [layer, used] = [layerOf(from), layerOf(to)];
    const all = uses.get(layer) ?? new Set();
    uses.set(layer, all);
    if (!uses.has(used)) uses.set(used, new Set());
    if (used !== layer) all.add(used);
  }
  const depths = new Map<string, number>();
  const depthOf = (layer: string): number => {
    const known = depths.get(layer);
    if (known !== undefined) return known;
    // A circle of layers is told by the rules; here it must only end.
    depths.set(layer, 0);
    const depth = 1 + Math.max(-1, ...[...(uses.get(layer) ?? [])].map(depthOf));
    depths.set(layer, depth);
    return depth;
  };
  return [...uses.keys()]
    .sort((a, b) => depthOf(a) - depthOf(b) || a.localeCompare(b))
    .map((layer) => `${layer.padEnd(12)} → ${[...(uses.get(layer) ?? [])].sort().join(', ') || 'nothing'}`);
}
