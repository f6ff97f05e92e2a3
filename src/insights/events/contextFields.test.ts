import { describe, expect, it } from 'vitest';
import { contextFields } from './contextFields.js';

const bytesOf = (kind: string, data: { readonly [name: string]: number }) =>
  contextFields({ name: kind, kind, data }).flatMap(({ name, unit }) => (unit ? [name] : []));

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
    expect(bytesOf('device', data)).toEqual(names);
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
