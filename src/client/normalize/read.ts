import type { Json, JsonObject } from '../../model/index.js';
import { fromPlainIso } from './isoTime.js';

/** An object as it came: any member may be missing, null or of another kind. */
export interface Wire {
  readonly [key: string]: unknown;
}

/** What may still be copied. Shared by all copies of one payload, so that the sum is bounded. */
export interface Budget {
  nodes: number;
  /** Set once something was left out. */
  cut: boolean;
}

/** Enough for any payload a server accepts; a cyclic or hostile value ends here. */
const MAX_NODES = 1_000_000;
const MAX_DEPTH = 48;
/** Longest list that is read. Guards against array-likes that claim a billion members. */
export const MAX_ITEMS = 100_000;

const NUMERIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,3})\d*)?)? ?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;
/** Numbers below are seconds, from here on milliseconds. */
const MILLISECONDS_FROM = 1e11;
const MIN_TIME = -62_135_596_800_000;
const MAX_TIME = 253_402_300_799_999;

export function newBudget(nodes: number = MAX_NODES): Budget {
  return { nodes, cut: false };
}

/** A text with something in it. Numbers and booleans are written out; everything else is `undefined`. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return undefined;
}

/** A finite number, also from a numeric text. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'bigint') return readNumber(String(value));
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim();
  if (!NUMERIC.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A boolean, also from `"true"`, `"false"`, 1 and 0. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === '1' || value === 'true' || value === 'True') return true;
  if (value === 0 || value === '0' || value === 'false' || value === 'False') return false;
  return undefined;
}

/** The list itself, or an empty one. At most {@link MAX_ITEMS} members are looked at. */
export function readArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  return value.length > MAX_ITEMS ? value.slice(0, MAX_ITEMS) : value;
}

/** The object itself. Lists, null and everything else are `undefined`. */
export function readObject(value: unknown): Wire | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Wire) : undefined;
}

/** An id as opaque text, also from a number. */
export function readId(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'bigint' ? String(value) : undefined;
}

/** An absolute `http:` or `https:` address. Everything else is `undefined`. */
export function readUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 8192) return undefined;
  try {
    const url = new URL(value.trim());
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A time as ISO UTC with milliseconds. Numbers below 1e11 are seconds, others milliseconds; texts without a zone
 * are UTC; finer fractions are cut. Anything else is `undefined`.
 */
export function readTime(value: unknown): string | undefined {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value === 'string') return fromText(value);
  return value instanceof Date ? fromMilliseconds(value.getTime()) : undefined;
}

function fromEpoch(value: number): string | undefined {
  return fromMilliseconds(Math.abs(value) < MILLISECONDS_FROM ? value * 1000 : value);
}

function fromText(value: string): string | undefined {
  const plain = fromPlainIso(value);
  if (plain !== undefined) return plain;
  if (value.length > 64) return undefined;
  const match = ISO.exec(value.trim());
  if (!match) {
    const number = readNumber(value);
    return number === undefined ? undefined : fromEpoch(number);
  }
  const [, date, time = '00:00:00', fraction = '', zone = 'Z'] = match;
  const seconds = time.length === 5 ? `${time}:00` : time;
  return fromMilliseconds(Date.parse(`${date}T${seconds}.${fraction.padEnd(3, '0')}${zoneText(zone)}`));
}

function zoneText(zone: string): string {
  if (zone === 'Z' || zone === 'z') return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function fromMilliseconds(value: number): string | undefined {
  const whole = Math.round(value);
  return whole >= MIN_TIME && whole <= MAX_TIME ? toIso(whole) : undefined;
}

const DAY = 86_400_000;
/** The day written last. Times of one payload mostly share it, and writing a whole date is slow. */
let lastDay = { start: 0, text: '1970-01-01' };

function toIso(milliseconds: number): string {
  const start = Math.floor(milliseconds / DAY) * DAY;
  if (start !== lastDay.start) lastDay = { start, text: new Date(start).toISOString().slice(0, 10) };
  const inDay = milliseconds - start;
  const hours = Math.floor(inDay / 3_600_000);
  const minutes = Math.floor(inDay / 60_000) % 60;
  const seconds = Math.floor(inDay / 1000) % 60;
  return `${lastDay.text}T${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}.${threeDigits(inDay % 1000)}Z`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function threeDigits(value: number): string {
  return value < 100 ? `0${twoDigits(value)}` : `${value}`;
}

/** Keys that could reach a prototype once somebody merges or copies the object. */
export function isUnsafeKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/**
 * The value as what is surely JSON: no keys that reach a prototype, no cycles, at most 48 levels and a million
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

/** How many of `nodes` a tree leaves over that is clean JSON as it is, or -1 when it is not. */
function countClean(value: object, nodes: number, depth: number): number {
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
    if (isUnsafeKey(key)) continue;
    const member = copyAny(object[key], budget, depth);
    if (member !== undefined) copy[key] = member;
  }
  return copy;
}

/** The object without its `undefined` members. */
export function compact<T extends object>(object: T): T {
  const copy: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) copy[key] = value;
  return copy as T;
}
