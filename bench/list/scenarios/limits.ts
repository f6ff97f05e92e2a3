import type { InRound, Limit, Sample } from '../harness/types.js';

export const SMALLEST = 1_000;

/** A figure against the same figure of another contender in the same round. */
export function against(sample: Sample, inRound: InRound, other: string, figure: string): number | undefined {
  return quotient(sample.figures[figure], inRound(other, sample.rows)?.figures[figure]);
}

/** A figure against the same contender's with the fewest rows in the same round. */
export function againstSmallest(sample: Sample, inRound: InRound, figure: string): number | undefined {
  return quotient(sample.figures[figure], inRound(sample.contender, SMALLEST)?.figures[figure]);
}

export function quotient(own: number | undefined, other: number | undefined): number | undefined {
  return own === undefined || other === undefined || other === 0 ? undefined : own / other;
}

/** A limit on a figure itself. */
export function atMost(
  title: string,
  contenders: readonly string[],
  figure: string,
  { factor = 1, ...limit }: Pick<Limit, 'unit' | 'most' | 'guard' | 'rows'> & { readonly factor?: number },
): Limit {
  return {
    title,
    contenders,
    ...limit,
    of({ figures }) {
      const value = figures[figure];
      return value === undefined ? undefined : value * factor;
    },
  };
}
