import type { Exception, Stacktrace } from '../../model/index.js';

/** How one platform prints an exception with its frames, and what it says between two of a chain. */
export interface StackPrinter {
  /** In which order the platform prints a chain. */
  readonly chain: 'surfaced-first' | 'root-first';
  readonly exception: (
    exception: Exception,
    stack: Stacktrace | undefined,
    place: ChainPlace,
  ) => readonly string[];
  /** Lines before every exception but the first. */
  readonly between: (exception: Exception, previous: Exception) => readonly string[];
}

export interface ChainPlace {
  /** 0 for the first that is printed. */
  readonly position: number;
}
