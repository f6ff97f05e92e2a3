/** Calls whose code is loaded with the first of them. A load that failed is tried again by the next call. */
export function later<Calls extends object>(
  names: readonly (keyof Calls & string)[],
  load: () => Promise<Calls>,
): Calls {
  let loading: Promise<Calls> | undefined;
  const loaded = (): Promise<Calls> => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const call = async (name: keyof Calls, args: readonly unknown[]): Promise<unknown> => {
    const calls = await loaded();
    return (calls[name] as (...args: readonly unknown[]) => unknown).apply(calls, [...args]);
  };
  return Object.fromEntries(
    names.map((name) => [name, (...args: readonly unknown[]) => call(name, args)]),
  ) as unknown as Calls;
}
