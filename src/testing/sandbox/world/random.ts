import { itemAt } from '../../../model/index.js';
/** Numbers that look random and depend on their arguments alone. All results are unsigned 32-bit or 0–1. */
export function mix(a: number, b = 0): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

export function unit(a: number, b = 0): number {
  return mix(a, b) / 0x1_0000_0000;
}

export function pick<T>(items: readonly T[], a: number, b = 0): T {
  return itemAt(items, mix(a, b) % items.length);
}

/** FNV-1a. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** So many lower-case hex digits, a multiple of eight. */
export function hex(digits: number, a: number, b = 0): string {
  let text = '';
  for (let i = 0; text.length < digits; i++)
    text += mix(a + i * 7919, b)
      .toString(16)
      .padStart(8, '0');
  return text.slice(0, digits);
}
