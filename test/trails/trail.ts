/** One recorded step of a labelled trail: so many seconds before the error, in the SDK's own members. */
export interface Step {
  readonly before: number;
  readonly wire: Readonly<Record<string, unknown>>;
  /** What somebody who knows the cause would point at. */
  readonly isWanted?: true;
}

/** A trail whose cause is known. One without a wanted step has nothing to point at. */
export interface Trail {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly steps: readonly Step[];
  /** Functions of the stack, oldest first. */
  readonly stack?: readonly string[];
}

/** The trails of one SDK, and how it writes times. */
export interface Dialect {
  readonly platform: string;
  readonly stamp: (ms: number) => unknown;
  readonly trails: readonly Trail[];
}

export const step = (before: number, wire: Step['wire']): Step => ({ before, wire });

/** Labels a step as the right answer. */
export const wanted = (right: Step): Step => ({ ...right, isWanted: true });

export const seconds = (ms: number): number => ms / 1000;
export const wholeSeconds = (ms: number): number => Math.floor(ms / 1000);
export const iso = (ms: number): string => new Date(ms).toISOString();

/** A trail. Its steps stand oldest first. */
export function trail(name: string, error: string, steps: readonly Step[], stack?: readonly string[]): Trail {
  const [type = '', ...value] = error.split(': ');
  return { name, type, value: value.join(': '), steps, ...(stack && { stack }) };
}
