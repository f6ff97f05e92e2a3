import fc from 'fast-check';
import type { Wire } from './wireParts.js';

const remark = fc.oneof(
  fc.tuple(
    fc.constantFrom('@ip:replace', '!limit', 'project:0', '@password:filter', 'proxy:email'),
    fc.constantFrom('x', 's', 'm', 'p', 'a', 'e', 'q'),
  ),
  fc.constantFrom(null, [], 'x', [7]),
);

const own: fc.Arbitrary<unknown> = fc.oneof(
  fc.record(
    {
      rem: fc.array(remark, { maxLength: 3 }),
      err: fc.array(
        fc.oneof(fc.constantFrom('invalid_data', null), fc.constant(['value_too_long', { reason: 'long' }])),
        { maxLength: 2 },
      ),
      len: fc.oneof(fc.integer(), fc.constant(null)),
      chunks: fc.oneof(
        fc.constant([
          { type: 'text', text: 'te' },
          { type: 'redaction', text: 'xt', rule_id: '@x', remark: 's' },
        ]),
        fc.constantFrom(null, [], [null], [{ text: 1 }]),
      ),
      val: fc.anything({ maxDepth: 1 }),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom(null, {}, []),
);

/** Mirrors a payload: notes at places that exist, at some that do not, and null nodes beside them. */
function mirror(
  value: unknown,
  choices: readonly number[],
  notes: readonly unknown[],
  depth: number,
): unknown {
  const choice = choices[depth % choices.length] ?? 0;
  const node: Wire = {};
  if (choice % 3 === 0) node[''] = notes[choice % notes.length];
  if (typeof value !== 'object' || value === null || depth > 12) return choice % 5 === 0 ? null : node;
  Object.keys(value).forEach((key, index) => {
    if ((choice + index) % 4 === 0) return;
    const next = choices.map((one) => (one * 31 + index + depth) >>> 0);
    Object.defineProperty(node, key, {
      value: mirror((value as Wire)[key], next, notes, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });
  if (choice % 7 === 0) node['99'] = { '': notes[0], deeper: { '': notes[0] } };
  return node;
}

/** A payload with a `_meta` of the same shape; servers key theirs by the index of the entry. */
export function withMeta(payload: fc.Arbitrary<Wire>): fc.Arbitrary<Wire> {
  return fc
    .tuple(
      payload,
      fc.array(fc.nat(1000), { minLength: 3, maxLength: 8 }),
      fc.array(own, { minLength: 2, maxLength: 5 }),
    )
    .map(([root, choices, notes]) => ({
      ...root,
      _meta: mirror(root, choices, notes, 0),
    }));
}
