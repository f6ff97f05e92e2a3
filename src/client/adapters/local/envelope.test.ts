import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnvelopeError, parseEnvelope } from './envelope.js';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

function problemOf(body: string | Uint8Array): string {
  try {
    parseEnvelope(body);
    return 'none';
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error;
    return error.problem;
  }
}

describe('parseEnvelope', () => {
  it('reads items with a length, items up to a newline, and blank lines at the end', () => {
    const body = '{"event_id":"a"}\n{"type":"attachment","length":5}\na\nb\nc\n{"type":"event"}\n{"x":1}\n\n';
    const { headers, items } = parseEnvelope(body);
    expect(headers).toEqual({ event_id: 'a' });
    expect(items.map((item) => [item.headers.type, text(item.payload)])).toEqual([
      ['attachment', 'a\nb\nc'],
      ['event', '{"x":1}'],
    ]);
  });

  it('reads an envelope without items, and one whose last newline is missing', () => {
    expect(parseEnvelope('{}')).toEqual({ headers: {}, items: [] });
    expect(parseEnvelope('{}\n').items).toEqual([]);
    expect(text(parseEnvelope('{}\n{"type":"event"}\n{}').items[0]?.payload)).toBe('{}');
  });

  it('reads empty payloads, with and without a length', () => {
    const { items } = parseEnvelope(
      '{}\n{"type":"a","length":0}\n\n{"type":"b"}\n\n{"type":"c","length":0}\n\n{"type":"d"}',
    );
    expect(items.map((item) => [item.headers.type, item.payload.length])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', 0],
    ]);
  });

  it('counts lengths in bytes and keeps binary payloads as they are', () => {
    const payload = new Uint8Array([0, 255, 10, 13, 10, 128]);
    const head = bytes('{}\n{"length":6}\n');
    const body = new Uint8Array([...head, ...payload, 10]);
    expect([...(parseEnvelope(body).items[0]?.payload ?? [])]).toEqual([...payload]);
    expect(text(parseEnvelope('{}\n{"length":4}\n"é"\n').items[0]?.payload)).toBe('"é"');
  });

  it('names what is wrong with a malformed envelope', () => {
    expect(problemOf('')).toBe('headers');
    expect(problemOf('[]\n')).toBe('headers');
    expect(problemOf(new Uint8Array([0xff, 0xfe]))).toBe('headers');
    expect(problemOf('{}\nnot json\n{}')).toBe('item_headers');
    expect(problemOf('{}\n{"length":-1}\n{}')).toBe('length');
    expect(problemOf('{}\n{"length":"2"}\n{}')).toBe('length');
    expect(problemOf('{}\n{"length":3}\n{}abc')).toBe('length');
    expect(problemOf('{}\n{"length":99}\n{}')).toBe('truncated');
    expect(problemOf('{}\n{"length":0}\n{}')).toBe('length');
    expect(problemOf(`{}\n${'{}\nx\n'.repeat(10_001)}`)).toBe('too_many_items');
  });

  it('lets no prototype key through', () => {
    const { headers } = parseEnvelope('{"__proto__":{"polluted":1},"a":{"constructor":1,"b":2}}\n');
    expect(headers).toEqual({ a: { b: 2 } });
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
  });

  it('gives back what was put together, whatever the payloads hold', () => {
    const items = fc.array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(items, fc.boolean(), (parts, hasLastNewline) => {
        const chunks: number[] = [...bytes('{"event_id":"x"}')];
        const payloads = parts.map(([payload, hasLength]) => {
          const sent = hasLength ? payload : payload.filter((byte) => byte !== 10 && byte !== 13);
          const headers = hasLength ? { type: 't', length: sent.length } : { type: 't' };
          chunks.push(10, ...bytes(JSON.stringify(headers)), 10, ...sent);
          return [...sent];
        });
        if (hasLastNewline) chunks.push(10);
        const { items: read } = parseEnvelope(new Uint8Array(chunks));
        expect(read.map((item) => [...item.payload])).toEqual(payloads);
      }),
    );
  });

  it('either reads a body or throws its own error', () => {
    const line = fc.constantFrom(
      '{}',
      '{"type":"event"}',
      '{"length":2}',
      '{"length":0}',
      '',
      'x',
      '{"a":',
      '[]',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(line).map((lines) => lines.join('\n')),
          fc.uint8Array(),
        ),
        (body) => {
          problemOf(body);
        },
      ),
    );
  });
});
