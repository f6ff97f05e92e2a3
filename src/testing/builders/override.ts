/** A partial of a model object whose plain-object members may be partial too. Lists are replaced whole. */
export type Override<T> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[] | undefined
    ? T[K]
    : NonNullable<T[K]> extends object
      ? Override<NonNullable<T[K]>> | undefined
      : T[K];
};

/** `base` with `over` on top: plain objects merge, everything else replaces, `undefined` removes the member. */
export function override<T>(base: T, over: Override<T> | undefined): T {
  if (over === undefined) return base;
  const merged: Record<string, unknown> = { ...(base as Record<string, unknown>) };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) delete merged[key];
    else
      merged[key] =
        isPlain(value) && isPlain(merged[key]) ? override<unknown>(merged[key], value as object) : value;
  }
  return merged as T;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
