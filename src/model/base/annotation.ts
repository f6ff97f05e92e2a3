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
  /** The run's text. */
  readonly text: string;
  /** Who changed it. Absent: kept as it was. */
  readonly rule?: string;
}

/**
 * Tells that a value was scrubbed or cut, and by which rule. One shape whether the SDK, the server, the proxy
 * or the panel did it.
 */
export interface Annotation {
  /** JSON pointer (RFC 6901) into the model object that carries the annotation, e.g. `/exceptions/0/value`. */
  readonly path: string;
  /** What was done. */
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

const NONE: readonly Annotation[] = [];
/** Worked out once for each list: a panel asks for every value that it draws. */
const byPath: WeakMap<
  readonly Annotation[],
  ReadonlyMap<string, readonly Annotation[]>
> = /* @__PURE__ */ new WeakMap();

/** The annotations of exactly one place. */
export function annotationsAt(annotations: readonly Annotation[], path: string): readonly Annotation[] {
  if (annotations.length === 0) return NONE;
  return annotationsByPath(annotations).get(path) ?? NONE;
}

/** The annotations of every place that has one. */
export function annotationsByPath(
  annotations: readonly Annotation[],
): ReadonlyMap<string, readonly Annotation[]> {
  const known = byPath.get(annotations);
  if (known) return known;
  const places = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const place = places.get(annotation.path);
    if (place) place.push(annotation);
    else places.set(annotation.path, [annotation]);
  }
  byPath.set(annotations, places);
  return places;
}

/** Builds a JSON pointer from its steps, escaping `~` and `/`. */
export function jsonPointer(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
