import type { Json, JsonObject } from '../../../model/index.js';
import { countClean } from './cleanJson.js';
import { readObject, safeKey, type Wire } from './scalars.js';
import { readTime } from './time.js';

/** What may still be copied. Shared by all copies of one payload, so that the sum is bounded. */
export interface Budget {
  nodes: number;
  /** Set once something was left out. */
  cut: boolean;
}

/** Enough for any payload a server accepts; a cyclic or hostile value ends here. */
const MAX_NODES = 1_000_000;
const MAX_DEPTH = 48;

export function newBudget(nodes: number = MAX_NODES): Budget {
  return { nodes, cut: false };
}

/**
 * The value as what is surely JSON: no keys that reach a prototype (they stand in brackets), no cycles, at most 48 levels and a million
 * nodes. A tree that already is so is given back itself, anything else as a cleaned copy: what lies deeper reads
 * `[Object]` or `[Array]`, as SDKs write it; numbers without a JSON form become text. `undefined` where there is
 * nothing to keep (`undefined`, functions, symbols).
 */
export function toJson(value: unknown, budget: Budget = newBudget()): Json | undefined {
  if (typeof value !== 'object' || value === null) return toScalar(value);
  const left = countClean(value, budget.nodes, MAX_DEPTH);
  if (left < 0) return copyTree(value, budget, 0);
  budget.nodes = left;
  return value as Json;
}

/** Like {@link toJson}, but never the value itself: for objects that their owner may still change. */
export function copyJson(value: unknown, budget: Budget = newBudget()): Json | undefined {
  return copyAny(value, budget, 0);
}

function toScalar(value: unknown): Json | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return typeof value === 'bigint' ? String(value) : undefined;
}

function copyAny(value: unknown, budget: Budget, depth: number): Json | undefined {
  return typeof value === 'object' && value !== null ? copyTree(value, budget, depth) : toScalar(value);
}

/** Like {@link toJson} for objects only; lists, texts and the rest are `undefined`. */
export function toJsonObject(value: unknown, budget?: Budget): JsonObject | undefined {
  const object = readObject(value);
  // A date, and an object beyond the budget, are written as text.
  return readObject(object && toJson(object, budget)) as JsonObject | undefined;
}

function copyTree(value: object, budget: Budget, depth: number): Json {
  const isList = Array.isArray(value);
  if (depth >= MAX_DEPTH || budget.nodes <= 0) {
    budget.cut = true;
    return isList ? '[Array]' : '[Object]';
  }
  budget.nodes -= 1;
  if (isList) return copyList(value, budget, depth + 1);
  if (value instanceof Date) return readTime(value) ?? null;
  return copyObject(value as Wire, budget, depth + 1);
}

function copyList(list: readonly unknown[], budget: Budget, depth: number): Json[] {
  const length = Math.min(list.length, budget.nodes);
  if (length < list.length) budget.cut = true;
  budget.nodes -= length;
  const copy: Json[] = [];
  for (let index = 0; index < length; index++) copy.push(copyAny(list[index], budget, depth) ?? null);
  return copy;
}

function copyObject(object: Wire, budget: Budget, depth: number): JsonObject {
  const copy: { [key: string]: Json } = {};
  for (const key of Object.keys(object)) {
    if (budget.nodes <= 0) {
      budget.cut = true;
      break;
    }
    budget.nodes -= 1;
    const member = copyAny(object[key], budget, depth);
    if (member !== undefined) copy[safeKey(key)] = member;
  }
  return copy;
}
