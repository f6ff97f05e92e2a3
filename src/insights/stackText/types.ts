import type { Exception, Stacktrace } from '../../model/index.js';
import type { ExceptionRelation } from '../stack/exceptionTree.js';

/** An exception to print, with those that hang on it. */
export interface PrintedException {
  readonly exception: Exception;
  readonly stack: Stacktrace | undefined;
  readonly relation: ExceptionRelation;
  readonly children: readonly PrintedException[];
}

/** How one platform prints an exception, its frames and everything that hangs on it. */
export type StackPrinter = (root: PrintedException) => readonly string[];
