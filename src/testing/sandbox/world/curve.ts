import { unit } from './random.js';

const STEPS = 720;

/** How events spread over an issue's life, both axes 0–1: given the share of events so far, when that was. */
export interface Curve {
  at(share: number): number;
}

function curveOf(variant: number, density: (life: number) => number): Curve {
  const cumulative = new Float64Array(STEPS + 1);
  for (let step = 0; step < STEPS; step++) {
    const rhythm = 1 + 0.6 * Math.sin((step / 24) * 2 * Math.PI);
    const noise = 0.4 + 1.2 * unit(step, variant);
    cumulative[step + 1] = (cumulative[step] ?? 0) + density(step / STEPS) * rhythm * noise;
  }
  const total = cumulative[STEPS] ?? 1;
  return {
    at(share) {
      const goal = share * total;
      let low = 0;
      let high = STEPS;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((cumulative[middle] ?? 0) <= goal) low = middle;
        else high = middle;
      }
      const start = cumulative[low] ?? 0;
      const width = (cumulative[high] ?? 0) - start;
      return Math.min(1, (low + (width > 0 ? (goal - start) / width : 1)) / STEPS);
    },
  };
}

const bump = (life: number, at: number, width: number): number => Math.exp(-(((life - at) / width) ** 2));

/** Steady, growing, fading, one burst, spikes, escalating, two waves: hourly rhythm and noise in each. */
export const CURVES: readonly Curve[] = [
  curveOf(1, () => 1),
  curveOf(2, (life) => 0.2 + 2 * life),
  curveOf(3, (life) => 2.2 - 2 * life),
  curveOf(4, (life) => 0.3 + 9 * bump(life, 0.7, 0.03)),
  curveOf(5, (life) => 0.2 + [0.15, 0.4, 0.62, 0.93].reduce((sum, at) => sum + 7 * bump(life, at, 0.012), 0)),
  curveOf(6, (life) => (life > 0.94 ? 9 : 0.6)),
  curveOf(7, (life) => 0.1 + 3 * bump(life, 0.25, 0.1) + 3 * bump(life, 0.8, 0.1)),
];
