import type { Mark } from './redactor.js';

/** Hidden values of one event that are told with their rule, and runs of texts that are told one by one. */
const MAX_NOTES = 2_000;
const MAX_RUNS = 4_000;

/**
 * What of a mark is told beside its value, for the marks of one event. Each hidden value says so itself; without a
 * bound, a megabyte of addresses would bring sixteen of remarks.
 */
export function createNoteBudget(): (mark: Mark) => Mark | undefined {
  let notes = 0;
  let runs = 0;
  return (mark) => {
    if (notes >= MAX_NOTES) return undefined;
    notes += 1;
    if (!mark.chunks) return mark;
    runs += mark.chunks.length;
    if (runs <= MAX_RUNS) return mark;
    const { chunks: _, ...rest } = mark;
    return rest;
  };
}
