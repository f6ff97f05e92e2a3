import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { checkEvent } from './checkEvent.js';

type Model = { [key: string]: unknown };

function validModel(): Model {
  const event = normalizeEvent(
    {
      event_id: 'a'.repeat(32),
      timestamp: 1_782_853_448,
      exception: {
        values: [
          {
            type: 'E',
            mechanism: { help_link: 'https://a.example' },
            stacktrace: {
              frames: [{ lineno: 2, pre_context: ['a'], context_line: 'b', in_app: true }],
              registers: { a: '1' },
            },
          },
        ],
      },
      breadcrumbs: [{ timestamp: 1 }],
      request: { url: '/x', headers: [['a', 'b']] },
      user: { id: 1 },
      tags: { a: 'b' },
      contexts: { a: { b: 1 } },
      extra: { a: 'text' },
      spans: [{ span_id: 'a' }],
      _meta: {
        extra: { a: { '': { rem: [['@x', 's']], chunks: [{ text: 'te' }, { text: 'xt', rule_id: '@x' }] } } },
      },
    },
    { source: 's', project: 'p', issueId: '1' },
  );
  return structuredClone(event) as unknown as Model;
}

const exception = (model: Model): Model => (model.exceptions as Model[])[0] as Model;
const stack = (model: Model): Model => exception(model).stacktrace as Model;
const frame = (model: Model): Model => (stack(model).frames as Model[])[0] as Model;
const annotation = (model: Model): Model => (model.annotations as Model[])[0] as Model;

/** Each breaks one promise of the model. */
const BAD: { readonly [what: string]: (model: Model) => void } = {
  'no id': (model) => delete model.id,
  'empty id': (model) => Object.assign(model, { id: '' }),
  'no list of exceptions': (model) => delete model.exceptions,
  'tags of the wire': (model) => Object.assign(model, { tags: { a: 'b' } }),
  'tag without key': (model) => Object.assign(model, { tags: [{ value: 'a' }] }),
  'tag with a number': (model) => Object.assign(model, { tags: [{ key: 'a', value: 1 }] }),
  'null in a list': (model) => Object.assign(model, { breadcrumbs: [null] }),
  'hole in a list': (model) => Object.assign(model, { breadcrumbs: new Array(1) }),
  'null in place of absent': (model) => Object.assign(model, { culprit: null }),
  'undefined in place of absent': (model) => Object.assign(model, { culprit: undefined }),
  'empty text in place of unknown': (model) => Object.assign(model, { release: '' }),
  'number as text': (model) => Object.assign(model, { projectId: 7 }),
  'unknown member': (model) => Object.assign(model, { entries: [] }),
  'time as number': (model) => Object.assign(model, { occurredAt: 1_782_853_448 }),
  'time without zone': (model) => Object.assign(model, { occurredAt: '2026-06-30T21:04:08' }),
  'time that is none': (model) => Object.assign(model, { occurredAt: '2026-13-30T21:04:08.000Z' }),
  'half an issue': (model) => Object.assign(model, { issue: { source: 's', id: '1' } }),
  'crumb without level': (model) => Object.assign(model, { breadcrumbs: [{ type: 'default' }] }),
  'frame of the wire': (model) => Object.assign(frame(model), { lineno: 3 }),
  'frame without context': (model) => delete frame(model).context,
  'line 0': (model) => Object.assign(frame(model), { line: 0 }),
  'column below 0': (model) => Object.assign(frame(model), { column: -1 }),
  'source lines out of order': (model) => (frame(model).context as unknown[]).reverse(),
  'source line without text': (model) =>
    Object.assign(frame(model), { context: [{ number: 1, text: null }] }),
  'link with a script': (model) => Object.assign(frame(model), { sourceLink: 'javascript:alert(1)' }),
  'help with a script': (model) =>
    Object.assign(exception(model), { mechanism: { helpLink: 'data:text/html,x' } }),
  'own code said of some frames': (model) =>
    Object.assign(stack(model), { frames: [{ context: [], inApp: true }, { context: [] }] }),
  'stack that says nothing': (model) => Object.assign(exception(model), { stacktrace: { frames: [] } }),
  'omitted frames backwards': (model) => Object.assign(stack(model), { framesOmitted: [5, 2] }),
  'register as number': (model) => Object.assign(stack(model), { registers: { rip: 1 } }),
  'pair of three': (model) => Object.assign(model.request as Model, { headers: [['a', 'b', 'c']] }),
  'pair without name': (model) => Object.assign(model.request as Model, { headers: [[undefined, 'b']] }),
  'prototype key': (model) => Object.assign(model, { extra: JSON.parse('{"a":{"__proto__":1}}') }),
  'constructor key': (model) => Object.assign(model, { extra: { constructor: 1 } }),
  'not a number': (model) => Object.assign(model, { extra: { a: Number.NaN } }),
  'live object': (model) => Object.assign(model, { extra: { a: new Map() } }),
  'function inside': (model) => Object.assign(model, { extra: { a: () => 1 } }),
  cycle: (model) => Object.assign(model.extra as Model, { self: model.extra }),
  'class instance': (model) => Object.setPrototypeOf(model, { inherited: 1 }),
  'span without id': (model) => Object.assign(model, { spans: [{ op: 'x' }] }),
  'duration below 0': (model) => Object.assign(model, { spans: [{ id: 'a', durationMs: -1 }] }),
  'empty evidence': (model) => Object.assign(model, { evidence: [] }),
  'note that points nowhere': (model) => Object.assign(annotation(model), { path: '/exceptions/7/value' }),
  'note without pointer': (model) => Object.assign(annotation(model), { path: 'extra' }),
  'note below a text': (model) => Object.assign(annotation(model), { path: '/extra/a/b' }),
  'chunks of another text': (model) => Object.assign(annotation(model), { chunks: [{ text: 'other' }] }),
};

describe('checkEvent', () => {
  it('accepts a model that keeps its promises', () => {
    expect(checkEvent(validModel())).toEqual([]);
    expect(validModel().annotations).toMatchObject([
      { path: '/extra/a', chunks: [{ text: 'te' }, { text: 'xt' }] },
    ]);
  });

  it('rejects what is no event', () => {
    for (const value of [undefined, null, [], 'x', {}]) expect(checkEvent(value)).not.toEqual([]);
  });

  it.each(Object.keys(BAD))('rejects a model with: %s', (what) => {
    const model = validModel();
    BAD[what]?.(model);
    expect(checkEvent(model)).not.toEqual([]);
  });
});
