import type { Page } from 'playwright';

/** What one visit to a page gave, by name. A figure that could not be had is missing. */
export type Figures = { readonly [name: string]: number };

/** One list on one fresh page. */
export interface Run {
  readonly contender: string;
  readonly rows: number;
}

export interface Sample extends Run {
  readonly scenario: string;
  readonly round: number;
  /** What a fixed piece of work took around it: tells a busy machine. */
  readonly calibrationMs: number;
  readonly figures: Figures;
}

/** The sample of another contender or size in the same round. */
export type InRound = (contender: string, rows: number) => Sample | undefined;

/** A figure that must not be exceeded. */
export interface Limit {
  readonly title: string;
  readonly unit: '×' | '%' | 'ms' | 'bytes' | 'rows';
  readonly contenders: readonly string[];
  /** The sizes it is about; every one unless told. */
  readonly rows?: (rows: number) => boolean;
  /** `undefined` where there is nothing to compare with. */
  of(sample: Sample, inRound: InRound): number | undefined;
  readonly most: number;
  /** A quick run's guard, for a busy machine; `false` where only a quiet one can tell. Twice the limit unless told. */
  readonly guard?: number | false;
  /** It compares with the smallest size. */
  readonly acrossSizes?: boolean;
}

export interface Column {
  readonly title: string;
  readonly figure: string;
  readonly digits?: number;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** Left out of quick runs, which look at what ships. */
  readonly fullOnly?: boolean;
  /** What was done, for the reader of the results. */
  readonly text: string;
  /** One round, in the order it is measured. */
  runs(quick: boolean, round: number): readonly Run[];
  /** Page to open: the query of `index.html`. */
  query(run: Run): Readonly<Record<string, string>>;
  measure(page: Page, run: Run, quick: boolean): Promise<Figures>;
  readonly limits: readonly Limit[];
  readonly columns: readonly Column[];
}
