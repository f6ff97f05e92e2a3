/** What was done to a value before it reached the panel. */
export type AnnotationAction =
  | 'removed'
  | 'replaced'
  | 'masked'
  | 'pseudonymized'
  | 'encrypted'
  | 'truncated'
  | 'invalid'
  | 'annotated';

/** A run of an annotated text; `rule` is set on the runs that were changed. */
export interface AnnotationChunk {
  readonly text: string;
  readonly rule?: string;
}

/**
 * Tells that a value was scrubbed or cut, and by which rule. One shape whether the SDK, the server, the proxy
 * or the panel did it.
 */
export interface Annotation {
  /** JSON pointer (RFC 6901) into the model object that carries the annotation, e.g. `/exceptions/0/value`. */
  readonly path: string;
  readonly action: AnnotationAction;
  /** Who did it, as far as the payload or the redacting side tells. */
  readonly by: 'server' | 'sdk' | 'proxy' | 'panel';
  /** The rule's id as its author wrote it, e.g. `@password:filter`. */
  readonly rule?: string;
  /** Why the value was rejected, for `invalid`. */
  readonly reason?: string;
  /** Length before the change: characters of a text, items of a list. */
  readonly originalLength?: number;
  /** The text split into kept and changed runs. Joined, the runs are the value. */
  readonly chunks?: readonly AnnotationChunk[];
}

/** The annotations of exactly one place. */
export function annotationsAt(annotations: readonly Annotation[], path: string): readonly Annotation[] {
  return annotations.filter((annotation) => annotation.path === path);
}

/** Builds a JSON pointer from its steps, escaping `~` and `/`. */
export function pointer(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
