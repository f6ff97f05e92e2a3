import fc from 'fast-check';
import { json, jsonObject, maybe, type Spelling, spelled, type Wire, word } from './wireParts.js';

const SNAKE = {
  rawFunction: 'raw_function',
  absPath: 'abs_path',
  lineNo: 'lineno',
  colNo: 'colno',
  inApp: 'in_app',
  instructionAddr: 'instruction_addr',
  symbolAddr: 'symbol_addr',
  sourceLink: 'source_link',
  symbolicatorStatus: 'symbolicator_status',
  mapUrl: 'map_url',
};

const source: fc.Arbitrary<Wire> = fc.oneof(
  fc.constant({}),
  fc
    .array(fc.oneof(fc.tuple(fc.integer({ min: -1, max: 30 }), maybe(word)), fc.constant(null)), {
      maxLength: 5,
    })
    .map((context) => ({ context })),
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 5 })).map(([first, count]) => ({
    context: Array.from({ length: count }, (_, index) => [first + index, `line ${index}`]),
  })),
  fc.record(
    {
      pre_context: fc.array(maybe(word), { maxLength: 6 }),
      context_line: maybe(word),
      post_context: fc.array(maybe(word), { maxLength: 4 }),
    },
    { requiredKeys: [] },
  ),
);

const members = fc.record(
  {
    function: maybe(fc.oneof(word, fc.constant('?'))),
    rawFunction: maybe(word),
    module: maybe(word),
    filename: maybe(word),
    absPath: maybe(fc.oneof(word, fc.constantFrom('https://a.example/b/c.js?d=1', 'app:///x.js'))),
    package: maybe(word),
    platform: maybe(fc.constantFrom('native', 'javascript')),
    lineNo: maybe(fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constant('12'))),
    colNo: maybe(fc.integer({ min: -2, max: 99 })),
    inApp: maybe(fc.boolean()),
    vars: maybe(fc.oneof(jsonObject, fc.array(json, { maxLength: 3 }), word)),
    instructionAddr: maybe(fc.constantFrom('0x7fff', 140_000)),
    symbolAddr: maybe(fc.constant('0x10')),
    trust: maybe(fc.constantFrom('scan', 'cfi')),
    symbolicatorStatus: maybe(fc.constant('symbolicated')),
    sourceLink: maybe(fc.constantFrom('https://git.example/x', 'javascript:alert(1)')),
    mapUrl: maybe(word),
    lock: maybe(jsonObject),
    errors: maybe(
      fc.array(maybe(fc.record({ type: maybe(word), name: word, value: json }, { requiredKeys: ['type'] })), {
        maxLength: 2,
      }),
    ),
  },
  { requiredKeys: [] },
);

export function frame(spelling: Spelling): fc.Arbitrary<Wire> {
  return fc
    .tuple(members, source)
    .map(([own, lines]) => ({ ...spelled(own as Wire, SNAKE, spelling), ...lines }));
}

export function stacktrace(spelling: Spelling): fc.Arbitrary<unknown> {
  const frames = fc.array(maybe(frame(spelling)), { maxLength: 5 });
  const omitted = maybe(fc.oneof(fc.constantFrom([1, 4], [9, 2], ['1', '2'], [1]), fc.constant('x')));
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record(
        {
          frames,
          framesOmitted: omitted,
          registers: maybe(fc.dictionary(word, maybe(word), { maxKeys: 3 })),
        },
        { requiredKeys: ['frames'] },
      ),
    },
    { weight: 1, arbitrary: frames },
    {
      weight: 1,
      arbitrary: fc.record(
        { frames: fc.oneof(frame(spelling), fc.constant(null)), frames_omitted: omitted },
        { requiredKeys: ['frames'] },
      ),
    },
  );
}
