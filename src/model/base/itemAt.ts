/** The item at an index that the caller knows to be inside the list. Throws a `RangeError` when it is not. */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return list[index] as T;
}
