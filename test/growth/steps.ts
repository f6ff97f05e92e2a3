/** A value that counts how often something in it is read, so that work can be measured without a clock. */
interface Counted<T> {
  readonly value: T;
  readonly reads: () => number;
}

function counted<T extends object>(value: T): Counted<T> {
  let reads = 0;
  const wrapped = new WeakMap<object, object>();
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const before = wrapped.get(inner);
    if (before) return before;
    const proxy = new Proxy(inner, {
      get(target, key, receiver) {
        reads += 1;
        return wrap(Reflect.get(target, key, receiver));
      },
      has(target, key) {
        reads += 1;
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        const keys = Reflect.ownKeys(target);
        reads += keys.length;
        return keys;
      },
    });
    wrapped.set(inner, proxy);
    return proxy;
  };
  return { value: wrap(value) as T, reads: () => reads };
}

/** How often the work reads its input. */
export function readsOf<T extends object>(input: T, work: (input: T) => unknown): number {
  const { value, reads } = counted(input);
  work(value);
  return reads();
}

/**
 * How many times as many reads the work needs for twice the input, over several doublings. A square shows as 4; what
 * is done once for an input of any size makes it less than 2.
 */
export function readGrowth<T extends object>(
  make: (size: number) => T,
  work: (input: T) => unknown,
  size = 100,
  doublings = 4,
): number {
  const few = readsOf(make(size), work);
  const many = readsOf(make(size * 2 ** doublings), work);
  return (many / Math.max(1, few)) ** (1 / doublings);
}
