import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../model/index.js';
import { contextFields, contextKind, flagRows, isKnownContext } from './contextFields.js';

const bytesOf = (kind: string, data: { readonly [name: string]: number }) =>
  contextFields({ name: kind, kind, data }).flatMap(({ name, unit }) => (unit === 'bytes' ? [name] : []));

describe('fields of a context that count bytes', () => {
  it('are told by their names', () => {
    const names = [
      'memory_size',
      'free_memory',
      'usable_memory',
      'app_memory',
      'storage_size',
      'external_free_storage',
      'disk_total',
      'heap_used',
      'allocated_bytes',
      'heap_size_bytes',
      'body_size',
    ];
    const data = Object.fromEntries(names.map((name) => [name, 17_179_869_184]));
    expect(bytesOf('device', data).toSorted()).toEqual(names.toSorted());
  });

  it('are not what is only about memory or disks', () => {
    expect(
      bytesOf('device', {
        memory_load: 5000,
        memory_percent: 8000,
        disk_count: 4096,
        heap_generation: 2048,
        battery_level: 5000,
        memory_usage: 0.45,
        free_memory: 12,
      }),
    ).toEqual([]);
    // In megabytes.
    expect(bytesOf('gpu', { memory_size: 4096 })).toEqual([]);
  });
});

describe('units of a context', () => {
  const unitsOf = (kind: string, data: { readonly [name: string]: string | number }) =>
    Object.fromEntries(contextFields({ name: kind, kind, data }).map(({ name, unit }) => [name, unit]));

  it('are what SDKs agree on, and none where the value cannot be of that unit', () => {
    expect(
      unitsOf('device', { battery_level: 42, battery_temperature: 31, boot_time: '2026-01-02T03:04:05Z' }),
    ).toEqual({
      battery_level: 'percent',
      battery_temperature: 'celsius',
      boot_time: 'time',
    });
    expect(unitsOf('device', { battery_level: 420, boot_time: 'yesterday' })).toEqual({
      battery_level: undefined,
      boot_time: undefined,
    });
    expect(unitsOf('gpu', { memory_size: 4096 })).toEqual({ memory_size: 'megabytes' });
    expect(unitsOf('constructor', { memory: 2 })).toEqual({ memory: undefined });
  });

  it('knows a kind by the other words that SDKs have for it', () => {
    expect(contextKind({ name: 'Memory Info', kind: 'Memory Info', data: {} })).toBe('memory_info');
    expect(contextKind({ name: 'client_os', kind: 'os', data: {} })).toBe('client_os');
    expect(isKnownContext({ name: 'basket', kind: 'default', data: {} })).toBe(false);
  });
});

describe('flagRows', () => {
  it('gives the newest evaluation first, with its place in the order', () => {
    const values = [{ flag: 'new-cart', result: true }, null, { flag: 'theme', result: 'blue' }, 'odd'];
    expect(flagRows({ name: 'flags', kind: 'flags', data: { values } })).toEqual([
      { order: 4, result: 'odd', path: '/values/3' },
      { order: 3, flag: 'theme', result: 'blue', path: '/values/2/result' },
      { order: 1, flag: 'new-cart', result: true, path: '/values/0/result' },
    ]);
    expect(flagRows({ name: 'flags', kind: 'flags', data: { values: 'x' } })).toBeUndefined();
  });

  it('makes rows of anything', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const rows = flagRows({ name: 'flags', kind: 'flags', data: { values: values as Json[] } }) ?? [];
        expect(rows.length).toBe(values.filter((value) => value !== null).length);
      }),
    );
  });
});
