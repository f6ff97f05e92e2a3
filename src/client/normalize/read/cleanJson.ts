import { isUnsafeKey, type Wire } from './scalars.js';

/** How many of `nodes` a tree leaves over that is clean JSON as it is, or -1 when it is not. */
export function countClean(value: object, nodes: number, depth: number): number {
  if (depth === 0) return -1;
  if (Array.isArray(value)) return countCleanList(value, nodes, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return -1;
  let left = nodes;
  for (const key in value) {
    if (isUnsafeKey(key)) return -1;
    left = countMember((value as Wire)[key], left - 1, depth);
    if (left < 0) return -1;
  }
  return left;
}

function countCleanList(value: readonly unknown[], nodes: number, depth: number): number {
  let left = nodes - value.length;
  for (let index = 0; left >= 0 && index < value.length; index++)
    left = countMember(value[index], left, depth);
  return left < 0 ? -1 : left;
}

function countMember(member: unknown, nodes: number, depth: number): number {
  if (typeof member === 'string' || typeof member === 'boolean' || member === null) return nodes;
  if (typeof member === 'number') return Number.isFinite(member) ? nodes : -1;
  return typeof member === 'object' ? countClean(member, nodes, depth - 1) : -1;
}
