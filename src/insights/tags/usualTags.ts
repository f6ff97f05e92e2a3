import type { EventTag } from '../../model/index.js';

/** Share of the rows that must agree before a value counts as the usual one. */
const LEAST_SHARE = 0.5;
/** Tags that differ on every event and so say nothing. */
const ALWAYS_DIFFERENT = new Set(['trace', 'trace.span', 'span', 'replayId', 'transaction_id']);

/** The value that most rows have, for every tag that has one. */
export function usualTags(
  rows: readonly { readonly tags: readonly EventTag[] }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { tags } of rows) {
    for (const { key, value } of tags) {
      if (value === undefined) continue;
      const values = counts.get(key) ?? new Map<string, number>();
      values.set(value, (values.get(value) ?? 0) + 1);
      counts.set(key, values);
    }
  }
  const usual = new Map<string, string>();
  for (const [key, values] of counts) {
    const [value, count] = [...values].reduce((most, one) => (one[1] > most[1] ? one : most));
    if (count > rows.length * LEAST_SHARE) usual.set(key, value);
  }
  return usual;
}

/** The tags of one row whose value is not the usual one. Tags without a usual value are left out. */
export function differingTags(
  tags: readonly EventTag[],
  usual: ReadonlyMap<string, string>,
): readonly EventTag[] {
  return tags.filter(({ key, value }) => {
    const common = usual.get(key);
    return common !== undefined && value !== undefined && common !== value && !ALWAYS_DIFFERENT.has(key);
  });
}
