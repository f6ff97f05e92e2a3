'use client';
import { useEffect, useState } from 'react';
import { useHydrated } from '../config/useHydrated.js';
import { useUIConfig } from '../config/useUIConfig.js';

/** Loads a chunk once, for everyone who asks. A load that failed is tried again by the next who asks. */
export interface LazyModule<T> {
  readonly loaded: () => T | undefined;
  readonly load: () => Promise<T>;
}

export function lazyModule<T>(importer: () => Promise<T>): LazyModule<T> {
  let value: T | undefined;
  let pending: Promise<T> | undefined;
  return {
    loaded: () => value,
    load: () => {
      pending ??= importer().then(
        (loaded) => {
          value = loaded;
          return loaded;
        },
        (error: unknown) => {
          pending = undefined;
          throw error;
        },
      );
      return pending;
    },
  };
}

/**
 * The chunk once it is wanted and there; `undefined` until then, and on the server and while hydrating, whatever an
 * earlier panel brought. A failure goes to `onError`.
 */
export function useLazyModule<T>(module: LazyModule<T>, wanted: boolean): T | undefined {
  const { onError } = useUIConfig();
  const isHydrated = useHydrated();
  const [value, setValue] = useState(module.loaded);
  useEffect(() => {
    if (!wanted || value) return undefined;
    let current = true;
    module.load().then(
      (loaded) => {
        if (current) setValue(() => loaded);
      },
      (error: unknown) => onError(error, { component: 'Kit', section: 'chunk' }),
    );
    return () => {
      current = false;
    };
  }, [module, wanted, value, onError]);
  return isHydrated ? value : undefined;
}
