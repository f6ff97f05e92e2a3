/** What was found out, for a while. */
export interface Memory<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
}

/** Keeps at most `most` values, the latest ones, each for `ageMs`. */
export function createMemory<T>(ageMs: number, most: number): Memory<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get(key) {
      const one = kept.get(key);
      return one && one.until > Date.now() ? one.value : undefined;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, { value, until: Date.now() + ageMs });
      const oldest = kept.size > most ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
    delete: (key) => void kept.delete(key),
  };
}
