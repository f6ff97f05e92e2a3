/** Waits before each new try: a deployment or a short loss of connection is over by then. */
const WAITS_MS: readonly number[] = [800, 3000];

/** Code that loads when it is first wanted, once for all who want it. */
export interface LatePart<T> {
  /** The module, once it is there. */
  loaded(): T | undefined;
  /** Loads it, with two more tries after a failure. Whoever asks after the last one begins anew. */
  load(): Promise<T>;
}

/** Makes a late part of an `import()`. */
export function latePart<T>(importer: () => Promise<T>): LatePart<T> {
  let module: T | undefined;
  let loading: Promise<T> | undefined;
  return {
    loaded: () => module,
    load() {
      loading ??= retried(importer).then(
        (loaded) => {
          module = loaded;
          return loaded;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}

async function retried<T>(importer: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await importer();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return importer();
}
