import type { Exception } from '../../model/index.js';
import { type ExceptionNode, type ExceptionRelation, exceptionTree } from '../stack/exceptionTree.js';

const RANKS: { readonly [relation in ExceptionRelation]?: number } = { context: 1, suppressed: 2 };

/** Places of the exceptions as they are best read: causes and members before what they led to; then what was being handled; last what was suppressed. */
export function readingOrder(exceptions: readonly Exception[]): readonly number[] {
  const { nodes } = exceptionTree(exceptions);
  const below = new Map<number | undefined, ExceptionNode[]>();
  for (const node of nodes) {
    const siblings = below.get(node.parent);
    if (siblings) siblings.push(node);
    else below.set(node.parent, [node]);
  }
  const pending = (below.get(undefined) ?? []).map((node) => ({ node, rank: 0 }));
  const ranks: number[][] = [[], [], []];
  // From the last to the first, and then backwards: those below come out before the one they hang on.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const rank = Math.max(next.rank, RANKS[next.node.relation] ?? 0);
    ranks[rank]?.push(next.node.index);
    for (const node of below.get(next.node.index) ?? []) pending.push({ node, rank });
  }
  return ranks.flatMap((indexes) => indexes.reverse());
}
